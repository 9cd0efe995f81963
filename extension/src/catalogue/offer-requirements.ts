import { catalogueCompletionsAt, startsRequirement } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { soonAtHand, selector } from '../typing/at-hand.js'
import { completionItemOf } from '../typing/completion.js'
import type { Workbench } from '../workbench.js'
import type { CatalogueShelf } from './catalogue-shelf.js'

/** Offers requirements of catalogues where a new requirement may begin. The catalogues are not read before someone stands there. */
export function offerRequirements({ specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems: async (document, position) => {
        const here = await soonAtHand(specifications, document)
        if (here === undefined) return undefined
        const { check, source, specification } = here
        const [text, offset] = [document.getText(), document.offsetAt(position)]
        if (!startsRequirement(check.analysis, source, text, offset)) return undefined
        const { catalogues } = await shelf.of(specification)
        const completions = catalogueCompletionsAt(check.analysis, source, text, offset, catalogues)
        const items = completions.map((each) => completionItemOf(each, document, position))
        // More are found, and others come first, as more is typed.
        return new vscode.CompletionList(items, true)
      },
    },
    '-',
    ' ',
  )
}
