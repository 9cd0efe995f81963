import type { Block, DocumentMeta } from '@kravspek/core'
import { strFromU8, unzipSync } from 'fflate'
import { sampleTree } from './sample-tree.test.data.js'
import { writeDocx } from './write-docx.js'

const noFiles: ReadonlyMap<string, Uint8Array> = new Map()

/** The text of a part of a file. */
export const partOf = (docx: Uint8Array, part: string): string =>
  strFromU8(unzipSync(docx)[part] ?? new Uint8Array())

/** `word/document.xml` of a document of these blocks, or another part of it. */
export const written = (
  blocks: readonly Block[],
  {
    files = noFiles,
    meta = {},
    part = 'word/document.xml',
  }: { files?: ReadonlyMap<string, Uint8Array>; meta?: Partial<DocumentMeta>; part?: string } = {},
): string => partOf(writeDocx({ meta: { ...sampleTree.meta, ...meta }, blocks }, { files }), part)

/** What stands in the body before the properties of its last section. */
export const body = (blocks: readonly Block[], files = noFiles): string =>
  /<w:body>(.*)<w:sectPr>/s.exec(written(blocks, { files }))?.[1] ?? ''

/** The words of XML, a bar between paragraphs. */
export const wordsOf = (xml: string): string =>
  xml
    .replaceAll('</w:p>', '|')
    .replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '')
    .replace(/\|$/, '')
