import { renderHtml, type BuiltDocument } from '@kravspek/core'
import { writeDocx, type House } from '@kravspek/docx'
import type * as vscode from 'vscode'
import type { Format } from './render-choice.js'

/** What surrounds the making of documents. */
export interface Making {
  readonly formats: readonly Format[]
  /** Pictures by the names that the documents know them by. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly house: House | undefined
  /** Told before each document is made. */
  readonly begin: (document: BuiltDocument) => void
  readonly token: vscode.CancellationToken
}

/** The bytes of documents in each format, by the name of the file; `undefined`: it was cancelled. */
export async function documentFiles(
  documents: readonly (() => BuiltDocument)[],
  { formats, pictures, house, begin, token }: Making,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const files = new Map<string, Uint8Array>()
  for (const build of documents) {
    const document = build()
    begin(document)
    // Between documents the window may show how far it has come, and be told to stop.
    await new Promise((resolve) => setTimeout(resolve))
    if (token.isCancellationRequested) return undefined
    for (const format of formats) {
      const { tree, fileName } = document
      const bytes =
        format === 'html'
          ? new TextEncoder().encode(renderHtml(tree, { files: pictures }))
          : writeDocx(tree, { files: pictures, house })
      files.set(`${fileName}.${format}`, bytes)
    }
  }
  return files
}
