import { renderHtml, type BuiltDocument, type DocumentTree } from '@kravspek/core'
import type { House } from '@kravspek/docx'
import type { RenderFormat } from './arguments.js'
import type { CommandName } from './refusal.js'

export interface DocumentFiles {
  /** Pictures by the names that the document knows them by. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The look of the buyer's own documents; HTML does not have it. */
  readonly house?: House | undefined
}

/**
 * The bytes of each document in each format, by the name of the file. PDF is made of all documents in one run.
 *
 * @throws Refusal where PDF can't be made
 */
export async function documentBytes(
  documents: readonly BuiltDocument[],
  formats: readonly RenderFormat[],
  files: DocumentFiles,
  command: CommandName,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  const toPdf = new Map<string, Uint8Array>()
  for (const { tree, fileName } of documents) {
    let docx: Uint8Array | undefined
    for (const format of formats) {
      const name = `${fileName}.${format}`
      const bytes = format === 'html' ? htmlOf(tree, files) : (docx ??= await docxOf(tree, files))
      contents.set(name, bytes)
      if (format === 'pdf') toPdf.set(name, bytes)
    }
  }
  if (toPdf.size === 0) return contents
  const { pdfsOf } = await import('./pdf.js')
  // A name that is set again keeps its place.
  for (const [name, pdf] of await pdfsOf(toPdf, command)) contents.set(name, pdf)
  return contents
}

async function docxOf(tree: DocumentTree, { files, house }: DocumentFiles): Promise<Uint8Array> {
  return (await import('@kravspek/docx')).writeDocx(tree, { files, house })
}

function htmlOf(tree: DocumentTree, { files }: DocumentFiles): Uint8Array {
  return new TextEncoder().encode(renderHtml(tree, { files }))
}
