import type { Check } from '@kravspek/core'
import { outdatedItems, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { catalogueChoices, catalogueTree, itemCard, takenIds, valuesFor, type CatalogueGroupBy } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import type { OpenSpecification } from '../specification.js'
import type { Shown } from '../views/branch.js'
import { branchView } from '../views/branch-view.js'
import type { Workbench } from '../workbench.js'
import { askFilter, askWords, filterText, isFiltered, noFilter, type CatalogueFilter } from './catalogue-filter.js'
import { catalogueRows, isItemBranch, showAllSuggestionsCommand, type SuggestionsBranch } from './catalogue-rows.js'
import type { CatalogueShelf } from './catalogue-shelf.js'
import { draggedItem } from './dragged-item.js'
import { hiddenSuggestions } from './hidden-suggestions.js'
import type { LoadedCatalogues } from './own-catalogues.js'
import { requirementTitles } from './requirement-titles.js'
import { suggesting } from './suggestions.js'

const groupings: readonly CatalogueGroupBy[] = ['theme', 'technology', 'recommendation']
const groupByKey = 'kravspek.catalogue.groupBy'

/** Groups that hold no more than this are open once someone has searched. */
const fewItems = 40

/** The catalogues of requirements: what there is to take, what the specification has, and what it may lack. */
export function catalogueView({ context, specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  const { workspaceState } = context
  const hidden = hiddenSuggestions(workspaceState)
  const suggested = suggesting(() => view.refresh())
  let filter = noFilter
  let allSuggestions = false
  const groupBy = (): CatalogueGroupBy => {
    const kept = workspaceState.get<string>(groupByKey)
    return groupings.find((each) => each === kept) ?? 'theme'
  }
  const view = branchView({
    id: 'kravspek.catalogue',
    specifications,
    dragAndDropController: {
      dragMimeTypes: [draggedItem],
      dropMimeTypes: [],
      handleDrag: ([row], transfer) => {
        if (isItemBranch(row)) transfer.set(draggedItem, new vscode.DataTransferItem(row.reference))
      },
    },
    shown: (specification, language) => {
      // Read once someone looks, and shown then.
      void shelf.of(specification)
      const loaded = shelf.known(specification)
      if (loaded === undefined) return { branches: [], message: catalogueWords[language].reading }
      return shownOf(specification, loaded, language)
    },
  })
  const shownOf = (specification: OpenSpecification, loaded: LoadedCatalogues, language: Language): Shown => {
    const words = catalogueWords[language]
    const { session } = specification
    const check = session.readable() ?? session.check()
    const { catalogues, problems } = loaded
    const textLanguage = textLanguageOf(check, language)
    const recommendation = filter.recommendation === undefined ? undefined : Number(filter.recommendation)
    const scope = { ...filter, language: textLanguage, recommendation }
    const groups = catalogueTree(catalogues, groupBy(), filter.text, scope)
    const count = new Set(groups.flatMap(({ items }) => items.map(({ reference }) => reference))).size
    const suggestions = isFiltered(filter) ? [] : suggested.of(specification, catalogues, textLanguage)
    const unwanted = hidden.of(specification)
    const taken = takenIds(check.analysis)
    const outdated = isFiltered(filter) ? [] : outdatedIn(check, catalogues)
    const messages = [
      ...problems,
      ...(isFiltered(filter)
        ? [words.filter.message(count, filterText(filter, catalogueChoices(catalogues, textLanguage)))]
        : []),
      ...(groups.length === 0 ? [words.filter.nothing] : []),
    ]
    const branches = catalogueRows(
      {
        ...{ groups, groupBy: groupBy(), outdated, allSuggestions, textLanguage },
        titles: requirementTitles(check.analysis.specification),
        taken,
        suggestions: suggestions.filter(
          ({ item: { reference } }) => !unwanted.has(reference) && !taken.has(reference),
        ),
        isExpanded: isFiltered(filter) && count <= fewItems,
        cardOf: (item) =>
          itemCard(item, textLanguage, catalogues, valuesFor(check.analysis, item, textLanguage)),
      },
      language,
    )
    return {
      branches,
      description: words.groupBy.description(words.groupBy.by[groupBy()]),
      ...(messages.length === 0 ? {} : { message: messages.join(' ') }),
    }
  }
  const language = (): Language => languageFor(specifications.active()?.session.check())
  const setFilter = async (next: CatalogueFilter | undefined): Promise<void> => {
    if (next === undefined) return
    filter = next
    await vscode.commands.executeCommand('setContext', 'kravspek.catalogueFiltered', isFiltered(next))
    view.refresh()
  }
  const tellHidden = (): void => {
    const specification = specifications.active()
    const isAny = specification !== undefined && hidden.of(specification).size > 0
    void vscode.commands.executeCommand('setContext', 'kravspek.hasHiddenSuggestions', isAny)
  }
  tellHidden()
  return vscode.Disposable.from(
    view,
    suggested,
    shelf.onDidRead((specification) => {
      if (specification === specifications.active()) view.refresh()
    }),
    specifications.onDidChangeActive(tellHidden),
    vscode.commands.registerCommand('kravspek.catalogue.groupBy', async (given?: unknown) => {
      const words = catalogueWords[language()].groupBy
      const items = groupings.map((by) => ({ by, label: words.by[by], picked: by === groupBy() }))
      const chosen =
        items.find(({ by }) => by === given) ??
        (await vscode.window.showQuickPick(items, { placeHolder: words.placeholder }))
      if (chosen === undefined) return
      await workspaceState.update(groupByKey, chosen.by)
      view.refresh()
    }),
    vscode.commands.registerCommand('kravspek.catalogue.search', async () => {
      await vscode.commands.executeCommand('kravspek.catalogue.focus')
      await setFilter(await askWords(filter, language()))
    }),
    vscode.commands.registerCommand('kravspek.catalogue.filter', async () => {
      const specification = specifications.active()
      if (specification === undefined) return
      await vscode.commands.executeCommand('kravspek.catalogue.focus')
      const { catalogues } = await shelf.of(specification)
      await setFilter(await askFilter(filter, catalogueChoices(catalogues, language()), language()))
    }),
    vscode.commands.registerCommand('kravspek.catalogue.clearFilter', () => setFilter(noFilter)),
    vscode.commands.registerCommand(showAllSuggestionsCommand, () => {
      allSuggestions = true
      view.refresh()
    }),
    vscode.commands.registerCommand('kravspek.catalogue.hideSuggestion', async (row?: unknown) => {
      const specification = specifications.active()
      if (specification === undefined) return
      const references = referencesIn(row)
      await hidden.hide(specification, references)
      tellHidden()
      view.refresh()
      const said = catalogueWords[language()].hidden(references.length)
      if (references.length > 0) vscode.window.setStatusBarMessage(said, 6000)
    }),
    vscode.commands.registerCommand('kravspek.catalogue.showHidden', async () => {
      const specification = specifications.active()
      if (specification === undefined) return
      await hidden.showAll(specification)
      tellHidden()
      view.refresh()
    }),
  )
}

/** The requirement of a row, or all that is suggested for the row above the suggestions. */
function referencesIn(row: unknown): readonly string[] {
  if (isItemBranch(row)) return [row.reference]
  return ((row ?? {}) as Partial<SuggestionsBranch>).references ?? []
}

/** The language that the specification's requirements are in. */
function textLanguageOf({ analysis }: Check, usual: Language): Language {
  const language = analysis.value?.['language']
  return language === 'nb' || language === 'nn' || language === 'en' ? language : usual
}

function outdatedIn(
  { analysis: { specification } }: Check,
  catalogues: readonly RequirementCatalogue[],
): ReturnType<typeof outdatedItems> {
  if (specification === undefined) return []
  return outdatedItems(specification, catalogues).filter(({ state }) => state === 'newer' || state === 'withdrawn')
}
