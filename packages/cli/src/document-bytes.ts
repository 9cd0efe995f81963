import { renderHtml, type DocumentTree } from '@kravspek/core'
import type { RenderFormat } from './arguments.js'

export interface DocumentFiles {
  /** Pictures by the names that the document knows them by. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A document in one format. */
export async function bytesOf(
  tree: DocumentTree,
  format: RenderFormat,
  { files }: DocumentFiles,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('@kravspek/docx')).writeDocx(tree, { files })
    case 'html':
      return new TextEncoder().encode(renderHtml(tree, { files }))
    case 'pdf':
      throw new Error('not yet')
    default: {
      const unknown: never = format
      return unknown
    }
  }
}
