import type { CatalogueChoices } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { askText } from '../commands/wizard/steps.js'
import type { Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'

/** What of the catalogue is shown; keys as the format names them. */
export interface CatalogueFilter {
  readonly text: string
  readonly technology?: string | undefined
  readonly theme?: string | undefined
  /** 1 to 14, as text. */
  readonly recommendation?: string | undefined
}

export const noFilter: CatalogueFilter = { text: '' }

export function isFiltered({ text, technology, theme, recommendation }: CatalogueFilter): boolean {
  return text !== '' || [technology, theme, recommendation].some((each) => each !== undefined)
}

const fields = ['technology', 'theme', 'recommendation'] as const

/** What a filter lets through, in words: «alarm», Trygghetsalarm. */
export function filterText(filter: CatalogueFilter, choices: CatalogueChoices): readonly string[] {
  const titles = fields.flatMap((field) => choices[field].find(({ key }) => key === filter[field])?.title ?? [])
  return [...(filter.text === '' ? [] : [`«${filter.text}»`]), ...titles]
}

/** Asks for words. `undefined`: the person left. */
export async function askWords(filter: CatalogueFilter, language: Language): Promise<CatalogueFilter | undefined> {
  const words = catalogueWords[language].filter
  const { title, prompt, placeholder } = words
  const place = { title, step: 1, total: 1 }
  const answer = await askText(place, { prompt, placeholder, value: filter.text, problem: () => undefined })
  return typeof answer === 'object' ? { ...filter, text: answer.value } : undefined
}

/** What can be chosen of a field; without a key, all. */
interface Value extends vscode.QuickPickItem {
  readonly key: string | undefined
}

/** Asks what to filter by, and then by which of them. `undefined`: the person left. */
export async function askFilter(
  filter: CatalogueFilter,
  choices: CatalogueChoices,
  language: Language,
): Promise<CatalogueFilter | undefined> {
  const words = catalogueWords[language].filter
  const items = [
    { label: words.words, description: filter.text, field: 'text' as const },
    ...fields.map((field) => ({ label: words[field], description: titleOf(field), field })),
    ...(isFiltered(filter) ? [{ label: words.remove, description: '', field: 'remove' as const }] : []),
  ]
  const chosen = await vscode.window.showQuickPick(items, { title: words.title, placeHolder: words.choose })
  if (chosen === undefined) return undefined
  const { field } = chosen
  if (field === 'remove') return noFilter
  if (field === 'text') return askWords(filter, language)
  const all: Value = { label: words.all, key: undefined }
  const values = choices[field].map(({ key, title }): Value => ({
    label: field === 'recommendation' ? `${key}. ${title}` : title,
    key,
    picked: key === filter[field],
  }))
  const value = await vscode.window.showQuickPick([all, ...values], { title: words.title, placeHolder: words[field] })
  return value === undefined ? undefined : { ...filter, [field]: value.key }

  function titleOf(each: (typeof fields)[number]): string {
    return choices[each].find(({ key }) => key === filter[each])?.title ?? words.all
  }
}
