import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { selector } from '../typing/at-hand.js'
import type { Branch } from '../views/branch.js'
import type { Importing } from './import.js'
import { mayBeReturned, type ReturnedSource } from './read-returned.js'

const uriList = 'text/uri-list'

/** Files dropped on the text of a specification are read in: nothing is written into the text. */
export function registerDrop(specifications: Specifications, { readIn }: Importing): vscode.Disposable {
  const dropped = new WeakMap<vscode.DocumentDropEdit, () => void>()
  return vscode.languages.registerDocumentDropEditProvider(
    selector,
    {
      provideDocumentDropEdits: async (document, _position, transfer) => {
        const sources = await sourcesIn(transfer)
        const specification = specifications.known(document.uri)
        if (sources.length === 0 || specification === undefined) return undefined
        const words = reviewWords[languageFor(specification.session.check())]
        const edit = new vscode.DocumentDropEdit('', words.importTitle)
        dropped.set(edit, () => void readIn(specification, sources))
        return edit
      },
      // Asked for only when this is what the person chose to do with the files.
      resolveDocumentDropEdit: (edit) => {
        dropped.get(edit)?.()
        return edit
      },
    },
    { dropMimeTypes: [uriList, 'files'] },
  )
}

/** Files dropped on the view are read in. */
export function dropOnView(
  active: () => OpenSpecification | undefined,
  { readIn }: Importing,
): vscode.TreeDragAndDropController<Branch> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [uriList, 'files'],
    handleDrop: async (_row, transfer) => {
      const sources = await sourcesIn(transfer)
      const specification = active()
      if (sources.length > 0 && specification !== undefined) await readIn(specification, sources)
    },
  }
}

/** The files of a drop that may have come back, by their addresses where they have any. */
export async function sourcesIn(transfer: vscode.DataTransfer): Promise<readonly ReturnedSource[]> {
  const text = (await transfer.get(uriList)?.asString()) ?? ''
  const uris = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line.trim()))
  const files = [...transfer].flatMap(([, item]) => item.asFile() ?? [])
  const sources: readonly ReturnedSource[] = uris.length > 0 ? uris : files
  return sources.filter(mayBeReturned)
}
