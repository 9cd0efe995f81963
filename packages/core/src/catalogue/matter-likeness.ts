import type { Language } from '../document/nodes.js'
import type { CatalogueItem } from './catalogue.js'
import { isWordless, stemsIn } from './word-stems.js'

/**
 * How much a text is about the matter of each item, by its place in the list: 0 to 1. Everyday sentences say it in few words,
 * and in others than the catalogue's: what counts is how much of the text the item speaks of, and how much of the item's title,
 * or of one of its search words, the text has. An item with next to nothing in common is left out.
 */
export type MatterLikeness = (text: string) => ReadonlyMap<number, number>

/** What the catalogue's words are worth, by where they stand. */
const fieldWeights = { title: 1, text: 1, words: 0.9, plain: 0.6, ask: 0.4, rationale: 0.2, guidance: 0.2 } as const

/** From here on a field says what the item is about, so that words in it count for how rare they are. */
const tellingWeight = 0.6

/** A word of the title of the theme. */
const themeWeight = 0.6

/** A word inside another: `faktor` in `tofaktor`. */
const withinWeight = 0.85

/** From what length a word is looked for inside another. */
const shortestWithin = 5

/** A search word of the item, against its title: several items have the same ones. */
const searchWordWeight = 0.4

/** What a text that covers an item is worth without a word of its title. */
const withoutTitle = 0.25

/** An item that has less of the text is another matter. */
const leastCovered = 0.1

/** Rare words tell more than they are rare. */
const rarityPower = 1.5

/** A word that the catalogue does not have, against one that a single item has. */
const unknownWord = 0.7

/** A text with a single word of its own says too little to be about one of more items than these that have the word. */
const mostForLoneWord = 3

/** So many letters may be left of an ending that was taken off one form of a word and not off another: `rappor`, `rapport`. */
const mostInflected = 2

/** What an item about one technology is worth for a text that has no word of that technology. */
const otherTechnology = 0.85

interface MatterItem {
  readonly title: readonly string[]
  readonly searchWords: readonly (readonly string[])[]
}

/** A word of the catalogue, and how surely it is meant by a word of a text. */
type Meant = ReadonlyMap<string, number>

export function matterLikeness(items: readonly CatalogueItem[], language: Language): MatterLikeness {
  const documents = items.map((item) => weightedStems(item, language))
  const matters = items.map(({ requirement }): MatterItem => {
    const { title = '', words = [] } = requirement[language] ?? {}
    return { title: tellingStems(title), searchWords: words.map(tellingStems) }
  })
  const { places, rarity } = vocabularyOf(documents)
  const meantBy = meaningIn(places)
  const shareOf = (stems: readonly string[], meant: Meant): number => {
    let [had, all] = [0, 0]
    for (const stem of stems) {
      all += rarity(stem)
      had += rarity(stem) * (meant.get(stem) ?? 0)
    }
    return all === 0 ? 0 : had / all
  }
  const topicOf = (place: number, meant: Meant): number => {
    let most = shareOf(matters[place]?.title ?? [], meant)
    for (const stems of matters[place]?.searchWords ?? [])
      most = Math.max(most, searchWordWeight * shareOf(stems, meant))
    return most
  }
  const technologies = technologyStems(items, documents, language)
  const isOfOther = (place: number, meant: Meant): boolean => {
    const stems = technologies[place]
    return stems !== undefined && !stems.some((stem) => meant.has(stem))
  }
  const known = new Map<string, SoughtWord>()
  const sought = (stem: string): SoughtWord => {
    const found = known.get(stem) ?? soughtWord(stem, meantBy(stem), places, rarity)
    if (known.size >= mostKnown) known.clear()
    known.set(stem, found)
    return found
  }
  /** A word that stands alone is meant as it stands where the catalogue has it: «brukere» is not «brukerstøtte». */
  const soughtAlone = (stem: string): SoughtWord => {
    const inflected = [...meantBy(stem)].filter(([word]) => Math.abs(word.length - stem.length) <= mostInflected)
    const found = places.has(stem) ? soughtWord(stem, new Map(inflected), places, rarity) : sought(stem)
    const telling = found.shares.filter(([, share]) => share >= tellingWeight * withinWeight)
    return telling.length > mostForLoneWord ? { ...found, shares: [] } : found
  }
  return (text) => {
    const meant = new Map<string, number>()
    const covered = new Float64Array(items.length)
    let whole = 0
    const stems = new Set(tellingStems(text))
    for (const stem of stems) {
      const { meant: words, worth, shares } = stems.size === 1 ? soughtAlone(stem) : sought(stem)
      whole += worth
      for (const [word, certainty] of words) meant.set(word, Math.max(meant.get(word) ?? 0, certainty))
      for (const [place, share] of shares) covered[place] = (covered[place] ?? 0) + worth * share
    }
    const found = new Map<number, number>()
    for (const [place, sum] of covered.entries()) {
      if (sum === 0 || sum < leastCovered * whole) continue
      const topic = withoutTitle + (1 - withoutTitle) * topicOf(place, meant)
      const worth = isOfOther(place, meant) ? otherTechnology : 1
      found.set(place, Math.min(1, worth * Math.sqrt((sum / whole) * topic)))
    }
    return found
  }
}

/** A word of a text, looked for in the items. */
interface SoughtWord {
  readonly meant: Meant
  readonly worth: number
  /** How much of the word each item that has it has, by its place. */
  readonly shares: readonly (readonly [place: number, share: number])[]
}

/** So many words are kept in mind: texts of one office repeat the same. */
const mostKnown = 5000

function soughtWord(stem: string, meant: Meant, places: Places, rarity: (stem: string) => number): SoughtWord {
  const shares = new Map<number, number>()
  for (const [word, certainty] of meant)
    for (const [place, weight] of places.get(word) ?? [])
      shares.set(place, Math.max(shares.get(place) ?? 0, weight * certainty))
  return { meant, worth: worthOf(stem, meant, rarity), shares: [...shares] }
}

/** A word that the catalogue has only inside others, or around them, is as rare as the rarest of those. */
function worthOf(stem: string, words: Meant, rarity: (stem: string) => number): number {
  if (words.size === 0) return (unknownWord * rarity(stem)) ** rarityPower
  if (words.has(stem)) return rarity(stem) ** rarityPower
  return Math.max(...[...words.keys()].map(rarity)) ** rarityPower
}

type Places = ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>

function vocabularyOf(documents: readonly ReadonlyMap<string, number>[]): {
  readonly places: Places
  readonly rarity: (stem: string) => number
} {
  const places = new Map<string, (readonly [number, number])[]>()
  const counts = new Map<string, number>()
  documents.forEach((document, place) => {
    for (const [stem, weight] of document) {
      const known = places.get(stem)
      if (known === undefined) places.set(stem, [[place, weight]])
      else known.push([place, weight])
      if (weight >= tellingWeight) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  })
  const rarities = new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + documents.length / count)]))
  const rarest = Math.log(1 + documents.length)
  return { places, rarity: (stem) => rarities.get(stem) ?? rarest }
}

/** What words of the vocabulary a word may mean: itself, those that begin or end with it, and those that it begins or ends with. */
function meaningIn(vocabulary: ReadonlyMap<string, unknown>): (stem: string) => Meant {
  const longer = new Map<string, string[]>()
  for (const stem of vocabulary.keys()) {
    for (const part of partsOf(stem)) {
      const known = longer.get(part)
      if (known === undefined) longer.set(part, [stem])
      else known.push(stem)
    }
  }
  return (stem) => {
    const meant = new Map<string, number>()
    for (const each of longer.get(stem) ?? []) meant.set(each, withinWeight)
    for (const part of partsOf(stem)) if (vocabulary.has(part)) meant.set(part, withinWeight)
    if (vocabulary.has(stem)) meant.set(stem, 1)
    return meant
  }
}

/** Beginnings and ends of a word that are long enough to be one. No word is so long that more of it would tell anything. */
function partsOf(stem: string): readonly string[] {
  const word = stem.slice(0, longestWord)
  const parts = new Set<string>()
  for (let length = shortestWithin; length < word.length; length += 1) {
    parts.add(word.slice(0, length))
    parts.add(word.slice(-length))
  }
  return [...parts]
}

const longestWord = 60

function weightedStems({ requirement, theme }: CatalogueItem, language: Language): ReadonlyMap<string, number> {
  const said = requirement[language]
  const parts = (requirement.children ?? []).map((child) => child[language]?.text ?? '')
  const stems = new Map<string, number>()
  for (const [field, weight] of Object.entries(fieldWeights) as [keyof typeof fieldWeights, number][]) {
    const texts = [said?.[field] ?? [], field === 'text' ? parts : []].flat()
    for (const stem of tellingStems(texts.join('\n'))) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight))
  }
  for (const stem of tellingStems(theme[language]?.title ?? '')) stems.set(stem, Math.max(stems.get(stem) ?? 0, themeWeight))
  return stems
}

/**
 * Of each item that is for some technologies only, the words that show that a text is about what its theme is about: those of
 * the theme's title, and those that many of its items have and few others.
 */
function technologyStems(
  items: readonly CatalogueItem[],
  documents: readonly ReadonlyMap<string, number>[],
  language: Language,
): readonly (readonly string[] | undefined)[] {
  const counts = new Map<string, number>()
  const countsOf = new Map<CatalogueItem['theme'], Map<string, number>>()
  const sizes = new Map<CatalogueItem['theme'], number>()
  items.forEach(({ theme }, place) => {
    const own = countsOf.get(theme) ?? new Map<string, number>()
    countsOf.set(theme, own)
    sizes.set(theme, (sizes.get(theme) ?? 0) + 1)
    for (const [stem, weight] of documents[place] ?? []) {
      if (weight < tellingWeight) continue
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
      own.set(stem, (own.get(stem) ?? 0) + 1)
    }
  })
  const stemsOf = new Map(
    [...countsOf].map(([theme, own]) => {
      const isTelling = ([stem, count]: readonly [string, number]): boolean =>
        count >= (sizes.get(theme) ?? 0) * manyOfTheme && (counts.get(stem) ?? 0) - count <= items.length * fewOfOthers
      const shared = [...own].filter(isTelling).map(([stem]) => stem)
      return [theme, [...tellingStems(theme[language]?.title ?? ''), ...shared]] as const
    }),
  )
  return items.map(({ requirement, theme }) => (requirement.technologies === undefined ? undefined : stemsOf.get(theme)))
}

const manyOfTheme = 0.4
const fewOfOthers = 0.06

/** Words that say what a text is about, without numbers. */
function tellingStems(text: string): readonly string[] {
  return stemsIn(text).flatMap((word) =>
    isWordless(word) || framing.has(word.stem) || /\d/.test(word.stem) ? [] : [word.stem],
  )
}

/** What requirements are made of, whatever they are about. */
const framing: ReadonlySet<string> = new Set(
  stemsIn(
    'leverandøren tilbyder tilbyr løsningen systemet kommunen kunden kunne må være blir bli mulig mulighet minst maksimalt innen ' +
      'alle all hver ved slik dette disse som når der kan gjøre gjere hvis dersom også etc norske beskriv beskrive leveres levere ' +
      'gi tilby stille støtte sørge hvordan hva hvem noe noen mer enn under over samt tilstrekkelig god gode ønskelig ' +
      'løysinga vere mogleg kvar korleis kva nokon tilby dersom òg ' +
      'supplier solution system must can able possible all any each when if least within provide give offer support describe how ' +
      'customer municipality',
  ).map(({ stem }) => stem),
)
