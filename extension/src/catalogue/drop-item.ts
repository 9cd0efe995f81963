import { placeAt } from '@kravspek/core/editor'
import { itemCalled } from '@kravspek/core/catalogue'
import * as vscode from 'vscode'
import { catalogueWords } from '../locale/catalogue.js'
import { workspaceEditOf } from '../places.js'
import { atHand, selector, type AtHand } from '../typing/at-hand.js'
import type { Workbench } from '../workbench.js'
import { addTo, showAdded, tellWhyNot } from './add-item.js'
import type { CatalogueShelf } from './catalogue-shelf.js'
import { draggedItem, draggedReference } from './dragged-item.js'

/** A requirement that is dragged out of the catalogue and dropped on the text is added to the section that it is dropped in. */
export function dropItems({ specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  const afterwards = new WeakMap<vscode.DocumentDropEdit, () => void>()
  let listening: vscode.Disposable | undefined
  const stopListening = (): void => {
    listening?.dispose()
    listening = undefined
  }
  const provider = vscode.languages.registerDocumentDropEditProvider(
    selector,
    {
      provideDocumentDropEdits: async (document, position, transfer) => {
        const reference = await draggedReference(transfer)
        const here = reference === undefined ? undefined : await atHand(specifications, document)
        if (here === undefined || reference === undefined) return undefined
        const { specification, language } = here
        const { catalogues } = await shelf.of(specification)
        const item = itemCalled(reference, catalogues)
        if (item === undefined) return undefined
        const added = addTo(specification, item, catalogues, sectionAt(here, document.offsetAt(position)))
        const edit = new vscode.DocumentDropEdit('', catalogueWords[language].add.title)
        if ('problem' in added) {
          afterwards.set(edit, () => void tellWhyNot(specification, added, language))
          return edit
        }
        edit.additionalEdit = workspaceEditOf(specification, added.edits)
        afterwards.set(edit, () => {
          stopListening()
          const own = specifications.onDidCheck((each) => {
            if (each !== specification || !each.session.check().analysis.ids.has(added.id)) return
            stopListening()
            void showAdded(specification, added, language)
          })
          listening = own
          // What was dropped may have been taken back at once.
          setTimeout(() => {
            if (listening === own) stopListening()
          }, longestWait)
        })
        return edit
      },
      // Asked for only when this is what the person chose to do.
      resolveDocumentDropEdit: (edit) => {
        afterwards.get(edit)?.()
        return edit
      },
    },
    { dropMimeTypes: [draggedItem] },
  )
  return vscode.Disposable.from(provider, { dispose: stopListening })
}

/** Milliseconds until what was dropped has been read, or never will be. */
const longestWait = 10_000

/** Id of the section that an offset stands in; `undefined`: it stands in none. */
function sectionAt({ check: { analysis }, source }: AtHand, offset: number): string | undefined {
  const place = placeAt(analysis, source, offset)
  if (place === undefined) return undefined
  const depth = place.path.indexOf('sections') + 2
  if (depth < 2) return undefined
  const section = place.path.length === depth ? place.value : place.containers[depth]
  const id = (section as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : undefined
}
