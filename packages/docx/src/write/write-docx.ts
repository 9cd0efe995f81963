import type { DocumentTree } from '@kravspek/core'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { emitBody } from './body.js'
import { startDraft, type Draft } from './draft.js'
import { landscape, portrait } from './page.js'
import { contentTypesPart } from './parts/content-types.js'
import { footers, headers } from './parts/names.js'
import { numberingPart } from './parts/numbering.js'
import { appPropertiesPart, corePropertiesPart, customPropertiesPart } from './parts/properties.js'
import { packageRelationshipsPart, relationshipsPart, type Relationship } from './parts/relationships.js'
import { coverHeaderPart, footerPart, headerPart } from './parts/running-text.js'
import { fontTablePart, settingsPart } from './parts/settings.js'
import { stylesPart } from './parts/styles.js'
import { declare, xmlDeclaration } from './parts/xml.js'
import { startXmlBytes } from './xml-bytes.js'

export interface WriteOptions {
  /** Bytes of the figures (PNG, JPEG, SVG) by `Figure.file`; a figure without bytes is shown by its alt text. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The document as a DOCX file. The same tree and files give the same bytes, whatever the clock and time zone. */
export const writeDocx = (tree: DocumentTree, options: WriteOptions): Uint8Array => {
  const { meta } = tree
  const draft = startDraft(tree, options.files)
  const document = startXmlBytes()
  document.add(documentStart)
  emitBody(draft, tree, document.add)
  document.add('</w:body></w:document>')
  const parts: readonly (readonly [name: string, xml: string | Uint8Array])[] = [
    ['_rels/.rels', packageRelationshipsPart],
    ['word/document.xml', document.end()],
    ['word/_rels/document.xml.rels', relationshipsPart(documentRelationships(draft))],
    ['word/styles.xml', stylesPart(meta.language)],
    ['word/numbering.xml', numberingPart(draft.orderedLists)],
    ['word/settings.xml', settingsPart(meta.language)],
    ['word/fontTable.xml', fontTablePart],
    [`word/${headers.cover.part}`, coverHeaderPart(meta)],
    [`word/${headers.portrait.part}`, headerPart(meta, portrait)],
    [`word/${headers.landscape.part}`, headerPart(meta, landscape)],
    [`word/${footers.portrait.part}`, footerPart(meta, portrait)],
    [`word/${footers.landscape.part}`, footerPart(meta, landscape)],
    ['docProps/core.xml', corePropertiesPart(meta)],
    ['docProps/app.xml', appPropertiesPart],
    ['docProps/custom.xml', customPropertiesPart(meta)],
  ]
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypesPart(parts.map(([name]) => name))) }
  for (const [name, xml] of parts) files[name] = typeof xml === 'string' ? strToU8(xml) : xml
  for (const picture of draft.pictures.values()) {
    if (picture !== undefined) files[`word/${picture.part}`] = picture.bytes
  }
  return zipSync(files, { level: 6, mtime: firstZipDate() })
}

const documentStart = `${xmlDeclaration}<w:document ${declare('w', 'r', 'wp', 'a', 'pic', 'asvg')}><w:body>`

const documentRelationships = (draft: Draft): readonly Relationship[] => [
  { id: 'rStyles', type: 'styles', target: 'styles.xml' },
  { id: 'rNumbering', type: 'numbering', target: 'numbering.xml' },
  { id: 'rSettings', type: 'settings', target: 'settings.xml' },
  { id: 'rFontTable', type: 'fontTable', target: 'fontTable.xml' },
  ...Object.values(headers).map(({ relationship, part }) => ({
    id: relationship,
    type: 'header',
    target: part,
  })),
  ...Object.values(footers).map(({ relationship, part }) => ({
    id: relationship,
    type: 'footer',
    target: part,
  })),
  ...[...draft.links].map(([target, id]) => ({ id, type: 'hyperlink', target, isExternal: true })),
  ...[...draft.pictures.values()].flatMap((picture) =>
    picture === undefined ? [] : [{ id: picture.relationship, type: 'image', target: picture.part }],
  ),
]

/** Zip keeps local time and begins at 1980: the first moment it knows, in whatever zone the program runs. */
const firstZipDate = (): Date => new Date(1980, 0, 1)
