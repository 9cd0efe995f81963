import type { Language } from '../document/nodes.js'
import type { CatalogueItem } from './catalogue.js'
import { matterLikeness, type MatterLikeness } from './matter-likeness.js'
import { parameterWords } from './parameter-words.js'
import { termIndex, type TermIndex } from './term-index.js'
import { stemsIn } from './word-stems.js'

/** How like a text a requirement of a catalogue is: 0, nothing in common, to 1, the same words. */
export interface LikeItem {
  readonly item: CatalogueItem
  readonly likeness: number
}

/**
 * The requirements that say most nearly what a text says, the likest first, at most five. Words count by how few of the
 * items have them; numbers, and the units of an item's values, do not count at all. About 0.8 and more is the same
 * requirement with other values or a few other words; from 0.6 on it is most often the same matter in words of its own; below
 * 0.3 is another matter.
 *
 * @param items what is worked out of them is remembered with this very list: keep it for the next text
 */
export function likestItems(
  text: string,
  items: readonly CatalogueItem[],
  language: Language,
): readonly LikeItem[] {
  const { index, texts, matterOf } = indexOf(items, language)
  const terms = termsIn(text)
  const length = index.squaredLength(terms)
  const likeness = new Map([...matterOf(text)].map(([place, matter]) => [place, likenessOfMatter(matter)]))
  for (const [place, shared] of index.shared(terms)) {
    const indexed = texts[place]
    if (indexed === undefined) continue
    const units = indexed.units.filter((unit) => terms.has(unit) && !indexed.terms.has(unit))
    const told = length - index.squaredLength(units)
    const value = Math.min(1, shared / Math.sqrt(told * indexed.squaredLength))
    likeness.set(indexed.item, Math.max(likeness.get(indexed.item) ?? 0, value))
  }
  return [...likeness]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostLike)
    .flatMap(([place, value]) => {
      const item = items[place]
      return item === undefined ? [] : [{ item, likeness: value }]
    })
}

const mostLike = 5

/** From what share of the matter on it is most often the same, and what likeness that is told as. */
const sameMatter = { matter: 0.5, likeness: 0.6 }

/** The same matter is never told as the same words. */
const mostForMatter = 0.79

/** A matter in other words as a likeness: what is less than the same matter falls quickly. */
function likenessOfMatter(matter: number): number {
  const { matter: same, likeness } = sameMatter
  return matter < same
    ? likeness * (matter / same) ** 6
    : likeness + (mostForMatter - likeness) * ((matter - same) / (1 - same))
}

interface ItemIndex {
  readonly index: TermIndex
  readonly texts: readonly IndexedText[]
  readonly matterOf: MatterLikeness
}

interface IndexedText {
  /** Place of its item in the list. */
  readonly item: number
  readonly terms: ReadonlySet<string>
  readonly squaredLength: number
  /** Words that a value of the item brings with it: «minutter». */
  readonly units: readonly string[]
}

const indexes = new WeakMap<readonly CatalogueItem[], Partial<Record<Language, ItemIndex>>>()

function indexOf(items: readonly CatalogueItem[], language: Language): ItemIndex {
  const known = indexes.get(items) ?? {}
  const index = known[language] ?? makeIndex(items, language)
  indexes.set(items, { ...known, [language]: index })
  return index
}

function makeIndex(items: readonly CatalogueItem[], language: Language): ItemIndex {
  const texts = items.flatMap((item, place) => {
    const units = unitsOf(item, language)
    return textsOf(item, language).map((text) => ({ item: place, terms: termsIn(text), units }))
  })
  const index = termIndex(texts.map(({ terms }) => terms))
  return {
    index,
    texts: texts.map((text) => ({ ...text, squaredLength: index.squaredLength(text.terms) })),
    matterOf: matterLikeness(items, language),
  }
}

/** The text, and where it has parts the text with its parts: in a table they may stand in one cell. */
function textsOf({ requirement }: CatalogueItem, language: Language): readonly string[] {
  const text = requirement[language]?.text
  if (text === undefined) return []
  const parts = (requirement.children ?? []).map((child) => child[language]?.text ?? '')
  return parts.length === 0 ? [text] : [text, [text, ...parts].join('\n')]
}

function unitsOf({ requirement }: CatalogueItem, language: Language): readonly string[] {
  return Object.entries(requirement.parameters ?? {}).flatMap(([key, { type }]) => [
    ...termsIn(parameterWords(requirement[language], key)?.unit ?? ''),
    ...(type === 'duration' ? timeUnits() : []),
  ])
}

/** What a duration is told in. */
function timeUnits(): ReadonlySet<string> {
  return termsIn(
    'sekund sekunder minutt minutter time timer timar døgn dag dager dagar uke uker veke veker måned måneder månad månader år ' +
      'virkedager virkedagar second minute hour day working week month year',
  )
}

/** Words that count for likeness: each once, without numbers. */
function termsIn(text: string): ReadonlySet<string> {
  return new Set(stemsIn(text).flatMap(({ stem }) => (/\d/.test(stem) ? [] : [stem])))
}
