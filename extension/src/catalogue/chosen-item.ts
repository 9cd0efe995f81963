import { itemCalled, searchItems, type CatalogueItem, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { takenIds } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import type { OpenSpecification } from '../specification.js'
import { isItemBranch } from './catalogue-rows.js'

/** The reference that a command is given: by itself, or in the row that it is for. */
function referenceIn(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  return isItemBranch(target) ? target.reference : undefined
}

interface Choice extends vscode.QuickPickItem {
  readonly item: CatalogueItem
}

/** The requirement of a catalogue that a command is for: the one that is named, else the one that a person searches out. */
export async function chosenItem(
  specification: OpenSpecification,
  catalogues: readonly RequirementCatalogue[],
  target: unknown,
  language: Language,
): Promise<CatalogueItem | undefined> {
  const reference = referenceIn(target)
  if (reference === undefined) return searchOut(specification, catalogues, language)
  const item = itemCalled(reference, catalogues)
  if (item === undefined) void vscode.window.showWarningMessage(catalogueWords[language].add.unknown(reference))
  return item
}

/** Lets a person search as in the view: VS Code's own filter would hide what is found by other words than those of the title. */
async function searchOut(
  specification: OpenSpecification,
  catalogues: readonly RequirementCatalogue[],
  language: Language,
): Promise<CatalogueItem | undefined> {
  const words = catalogueWords[language]
  const { analysis } = specification.session.check()
  const written = analysis.value?.['language']
  const textLanguage = written === 'nb' || written === 'nn' || written === 'en' ? written : language
  const taken = takenIds(analysis)
  const choicesFor = (query: string): readonly Choice[] =>
    searchItems(query, catalogues, { language: textLanguage }).map((item) => {
      const { reference, requirement, theme } = item
      const said = requirement[textLanguage]
      const ids = taken.get(reference)
      return {
        item,
        label: said?.title ?? requirement.id,
        description: [theme[textLanguage]?.title ?? theme.theme, ...(ids === undefined ? [] : [words.taken(ids)])].join(' · '),
        detail: said?.text ?? '',
        alwaysShow: true,
      }
    })
  const pick = vscode.window.createQuickPick<Choice>()
  pick.title = words.add.title
  pick.placeholder = words.add.placeholder
  pick.items = choicesFor('')
  let subscriptions: readonly vscode.Disposable[] = []
  try {
    return await new Promise<CatalogueItem | undefined>((resolve) => {
      subscriptions = [
        pick.onDidChangeValue((query) => (pick.items = choicesFor(query))),
        pick.onDidAccept(() => resolve(pick.selectedItems[0]?.item)),
        pick.onDidHide(() => resolve(undefined)),
      ]
      pick.show()
    })
  } finally {
    vscode.Disposable.from(...subscriptions, pick).dispose()
  }
}
