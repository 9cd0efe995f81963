import type { Language } from '../document/nodes.js'
import type { CatalogueText } from '../generated/specification.js'
import { catalogueItems, catalogueLanguages, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import { isWithinOneEdit } from './one-edit.js'
import { isWordless, stemsIn, type Stem } from './word-stems.js'

/** What of a catalogue is searched, and in which language. */
export interface SearchScope {
  readonly language: Language
  /** Only what belongs to the technology, and what belongs to all: `safety-alarm`. */
  readonly technology?: string | undefined
  /** `training` */
  readonly theme?: string | undefined
  /** Only what serves a recommendation, 1 to 14. */
  readonly recommendation?: number | undefined
}

/** A requirement that answers a query, and how well: above 0. */
export type FoundItem = CatalogueItem & { readonly score: number }

/**
 * Requirements that have every word of a query, the best first. Inflections, hyphens and one wrong letter in a long word are
 * forgiven, and the beginning of a word will do. What has been withdrawn is not found. Where nothing in the language answers,
 * the titles and search words of the other languages are looked in.
 *
 * @param query as a person types it; empty: everything in the scope, in the order of the catalogues
 */
export function searchItems(
  query: string,
  catalogues: readonly RequirementCatalogue[],
  scope: SearchScope,
): readonly FoundItem[] {
  const fields = catalogues.flatMap(itemsOf).filter((item) => isInScope(item, scope))
  const called = fields.filter(({ reference, requirement }) =>
    [reference, requirement.id].some((name) => name.toLowerCase() === query.trim().toLowerCase()),
  )
  if (called.length > 0) return called.map((item) => ({ ...item, score: wholeTitle }))
  const words = soughtWords(query)
  if (words.length === 0) return query.trim() === '' ? fields.map((item) => ({ ...item, score: 1 })) : []
  const found = ranked(fields, (item) => scoreOf(indexOf(item, scope.language), words))
  if (found.length > 0) return found
  const others = catalogueLanguages.filter((language) => language !== scope.language)
  return ranked(fields, (item) =>
    Math.max(0, ...others.map((language) => scoreOf(indexOf(item, language).slice(0, fieldsAcrossLanguages), words))),
  )
}

/** A title, and the words that are searched for: the first fields of an index. */
const fieldsAcrossLanguages = 2

/** What the title itself is worth more than its words. */
const wholeTitle = 100

function isInScope({ requirement, theme }: CatalogueItem, scope: SearchScope): boolean {
  const { technologies, recommendations = [], withdrawn } = requirement
  return (
    withdrawn === undefined &&
    (scope.technology === undefined || technologies === undefined || technologies.includes(scope.technology)) &&
    (scope.theme === undefined || theme.theme === scope.theme) &&
    (scope.recommendation === undefined || recommendations.includes(scope.recommendation))
  )
}

/** The words of a query that say something; all of them where none does. */
function soughtWords(query: string): readonly Stem[] {
  const words = stemsIn(query.replace(/[-\u2010\u2011]/g, ' '))
  const telling = words.filter((word) => !isWordless(word))
  return telling.length > 0 ? telling : words
}

function ranked(items: readonly CatalogueItem[], scoreOfItem: (item: CatalogueItem) => number): readonly FoundItem[] {
  return items
    .map((item) => ({ ...item, score: scoreOfItem(item) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** Words of one field, and what a word found in it is worth. */
interface IndexedField {
  readonly weight: number
  readonly words: readonly Stem[]
}

const weights: readonly (readonly [field: keyof CatalogueText, weight: number])[] = [
  ['title', 10],
  ['words', 6],
  ['text', 5],
  ['plain', 3],
  ['ask', 2],
  ['rationale', 2],
  ['guidance', 1.5],
]

const themeWeight = 1

const itemsOfCatalogue = new WeakMap<RequirementCatalogue, readonly CatalogueItem[]>()
const indexes = new WeakMap<object, Partial<Record<Language, readonly IndexedField[]>>>()

function itemsOf(catalogue: RequirementCatalogue): readonly CatalogueItem[] {
  const known = itemsOfCatalogue.get(catalogue) ?? catalogueItems(catalogue)
  itemsOfCatalogue.set(catalogue, known)
  return known
}

/** The words of an item in a language, made once for each. */
function indexOf({ requirement, theme }: CatalogueItem, language: Language): readonly IndexedField[] {
  const known = indexes.get(requirement) ?? {}
  const index = known[language]
  if (index !== undefined) return index
  const said = requirement[language]
  const parts = (requirement.children ?? []).map((child) => child[language]?.text ?? '')
  const made = [
    ...weights.map(([field, weight]) => ({
      weight,
      words: stemsIn([textOf(said?.[field]), ...(field === 'text' ? parts : [])].join('\n')),
    })),
    { weight: themeWeight, words: stemsIn(theme[language]?.title ?? '') },
  ]
  indexes.set(requirement, { ...known, [language]: made })
  return made
}

function textOf(value: CatalogueText[keyof CatalogueText]): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.join('\n') : ''
}

/** 0 where a word is nowhere. */
function scoreOf(fields: readonly IndexedField[], sought: readonly Stem[]): number {
  let sum = 0
  for (const word of sought) {
    const exact = best(fields, (other) => likenessOf(word, other))
    // A wrong letter is only forgiven where nothing was written right.
    const score = exact > 0 ? exact : best(fields, (other) => (isMisspelt(word, other) ? misspelt : 0))
    if (score === 0) return 0
    sum += score
  }
  return sum + (isWholeTitle(fields[0]?.words ?? [], sought) ? wholeTitle : 0)
}

function best(fields: readonly IndexedField[], likeness: (word: Stem) => number): number {
  let most = 0
  for (const { weight, words } of fields) for (const word of words) most = Math.max(most, weight * likeness(word))
  return most
}

const [sameWord, sameStem, beginning, within, misspelt] = [1, 0.95, 0.7, 0.5, 0.3]

/** From what length the beginning of a word is taken for the word. */
const shortestBeginning = 3
/** From what length a word is looked for inside another: `alarm` in `trygghetsalarm`. */
const shortestWithin = 5

function likenessOf(word: Stem, other: Stem): number {
  if (word.whole === other.whole) return sameWord
  if (word.stem === other.stem) return sameStem
  if (word.whole.length < shortestBeginning) return 0
  if (other.whole.startsWith(word.whole) || (word.stem.length > shortestBeginning && other.whole.startsWith(word.stem)))
    return beginning
  const isWithin = word.stem.length >= shortestWithin && other.whole.includes(word.stem)
  return isWithin ? within : 0
}

/** From what length a wrong letter is more likely than another word. */
const shortestMisspelt = 6

function isMisspelt(word: Stem, other: Stem): boolean {
  return (
    word.whole.length >= shortestMisspelt &&
    (isWithinOneEdit(word.whole, other.whole) ||
      (word.stem.length >= shortestMisspelt && isWithinOneEdit(word.stem, other.stem)))
  )
}

function isWholeTitle(title: readonly Stem[], sought: readonly Stem[]): boolean {
  const telling = title.filter((word) => !isWordless(word))
  return telling.length > 0 && telling.every(({ stem }) => sought.some((word) => word.stem === stem))
}
