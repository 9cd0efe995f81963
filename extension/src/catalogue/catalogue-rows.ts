import type { CatalogueItem, OutdatedItem } from '@kravspek/core/catalogue'
import { itemMarkdown, type CatalogueGroup, type ItemCard } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import { viewWords } from '../locale/views.js'
import type { Branch } from '../views/branch.js'
import { distinct } from '../views/distinct.js'
import type { Suggestion } from './suggestions.js'

/** A row that stands for a requirement of a catalogue. */
export interface ItemBranch extends Branch {
  /** `velferdsteknologi/OPP-01` */
  readonly reference: string
}

/** The row above the suggestions. */
export interface SuggestionsBranch extends Branch {
  /** Of all that are suggested, those too that are not shown yet. */
  readonly references: readonly string[]
}

export function isItemBranch(branch: unknown): branch is ItemBranch {
  return typeof branch === 'object' && branch !== null && 'reference' in branch
}

/** What the rows tell of. */
export interface RowsOf {
  readonly groups: readonly CatalogueGroup[]
  readonly groupBy: string
  /** Ids in the specification, by reference. */
  readonly taken: ReadonlyMap<string, readonly string[]>
  readonly suggestions: readonly Suggestion[]
  /** All suggestions are to be shown, also where there are many. */
  readonly allSuggestions: boolean
  readonly outdated: readonly OutdatedItem[]
  /** Of the specification's requirements, by id. */
  readonly titles: ReadonlyMap<string, string | undefined>
  /** Groups are open from the start: someone has searched. */
  readonly isExpanded: boolean
  /** Language of the requirements' own texts. */
  readonly textLanguage: Language
  readonly cardOf: (item: CatalogueItem) => ItemCard | undefined
}

/** Commands of rows that are in no menu. */
export const showItemCommand = 'kravspek.catalogue.show'
export const showAllSuggestionsCommand = 'kravspek.catalogue.showAllSuggestions'

/** So many suggestions are shown at first. */
const usualSuggestions = 8

const included = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))
const newer = new vscode.ThemeIcon('arrow-circle-up', new vscode.ThemeColor('list.warningForeground'))
const free = new vscode.ThemeIcon('circle-large-outline')

/** Suggestions first, then what exists in a newer version, then everything in groups. */
export function catalogueRows(rows: RowsOf, language: Language): readonly Branch[] {
  return [
    ...suggestionRows(rows, language),
    ...outdatedRows(rows, language),
    ...rows.groups.map((group) => groupRow(group, rows, language)),
  ]
}

function suggestionRows(rows: RowsOf, language: Language): readonly SuggestionsBranch[] {
  const { suggestions, allSuggestions } = rows
  if (suggestions.length === 0) return []
  const words = catalogueWords[language]
  const idOf = distinct()
  const shown = allSuggestions ? suggestions : suggestions.slice(0, usualSuggestions)
  const more = suggestions.length - shown.length
  return [
    {
      id: 'suggestions',
      label: words.suggestions,
      description: String(suggestions.length),
      icon: new vscode.ThemeIcon('lightbulb'),
      kind: 'suggestions',
      references: suggestions.map(({ item }) => item.reference),
      isExpanded: true,
      children: [
        ...shown.map(({ item, reason }) =>
          itemRow(item, idOf(`suggestions/${item.reference}`), rows, { description: reason, kind: 'item-suggested', icon: free, reason }),
        ),
        ...(more === 0
          ? []
          : [
              {
                id: 'suggestions/more',
                label: viewWords[language].showAll(more),
                icon: new vscode.ThemeIcon('ellipsis'),
                command: { command: showAllSuggestionsCommand, title: viewWords[language].showAll(more) },
              },
            ]),
      ],
    },
  ]
}

function outdatedRows({ outdated, titles }: RowsOf, language: Language): readonly Branch[] {
  if (outdated.length === 0) return []
  const words = catalogueWords[language]
  const idOf = distinct()
  return [
    {
      id: 'outdated',
      label: words.outdated,
      description: String(outdated.length),
      icon: newer,
      kind: 'outdated',
      isExpanded: true,
      children: outdated.map((each): ItemBranch => {
        const { id, reference, latest, state } = each
        const title = titles.get(id) ?? reference
        const description = state === 'withdrawn' ? words.withdrawn : words.newer(latest)
        return {
          ...{ id: idOf(`outdated/${id}`), label: `${id} ${title}`, description, icon: newer },
          ...{ kind: 'item-outdated', subject: id, reference },
          command: { command: 'kravspek.catalogue.upgrade', title: description, arguments: [{ subject: id }] },
        }
      }),
    },
  ]
}

function groupRow({ key, title, items }: CatalogueGroup, rows: RowsOf, language: Language): Branch {
  const words = catalogueWords[language]
  const { groupBy, taken, outdated, isExpanded } = rows
  // VS Code keeps closed what was closed before, told by its id: what is found is opened all the same.
  const group = `${isExpanded ? 'found/' : ''}${groupBy}/${key}`
  const rest = groupBy === 'technology' ? words.allTechnologies : words.noRecommendation
  const idOf = distinct()
  const named = groupBy === 'recommendation' && title !== undefined ? words.recommendation(Number(key), title) : title
  return {
    id: group,
    label: named ?? rest,
    description: words.counts(items.filter(({ reference }) => taken.has(reference)).length, items.length),
    kind: 'group',
    isExpanded,
    children: items.map((item) => {
      const rowId = idOf(`${group}/${item.reference}`)
      const ids = taken.get(item.reference)
      const old = outdated.find(({ reference }) => reference === item.reference)
      if (ids === undefined) return itemRow(item, rowId, rows, { description: item.requirement.id, kind: 'item-free', icon: free })
      const told = [item.requirement.id, words.taken(ids), ...(old === undefined ? [] : [words.newer(old.latest)])]
      return itemRow(item, rowId, rows, {
        description: told.join(' · '),
        kind: old === undefined ? 'item-taken' : 'item-outdated',
        icon: old === undefined ? included : newer,
        subject: old?.id ?? ids[0],
      })
    }),
  }
}

function itemRow(
  item: CatalogueItem,
  id: string,
  { cardOf, textLanguage }: RowsOf,
  row: {
    readonly description: string
    readonly kind: string
    readonly icon: vscode.ThemeIcon
    readonly reason?: string
    readonly subject?: string | undefined
  },
): ItemBranch {
  const { reference, requirement } = item
  const label = requirement[textLanguage]?.title ?? requirement.id
  const { reason, subject, ...shown } = row
  return {
    ...{ ...shown, id, label, reference, isTooltipLate: true },
    ...(subject === undefined ? {} : { subject }),
    command: { command: showItemCommand, title: label, arguments: [reference] },
    // Made once the row is pointed at: there are hundreds of rows.
    get tooltip() {
      const card = cardOf(item)
      const markdown = new vscode.MarkdownString(card === undefined ? '' : itemMarkdown(card))
      return reason === undefined ? markdown : new vscode.MarkdownString(`_${markdownText(reason)}_\n\n${markdown.value}`)
    },
  }
}

function markdownText(text: string): string {
  return new vscode.MarkdownString().appendText(text).value
}
