import type { Language } from '../document/nodes.js'
import type { Requirement } from '../generated/specification.js'
import type { CatalogueItem } from './catalogue.js'
import { termIndex, type TermIndex } from './term-index.js'
import { isWordless, stemsIn } from './word-stems.js'

/**
 * From what likeness of title, text and everyday sentence a requirement is taken to be about the same matter. Low: the same
 * matter is worded in very different ways, and what is suggested needlessly is a nuisance.
 */
const sameMatter = 0.17

/** From what likeness of titles alone. */
const sameTitle = 0.5

/**
 * Items of a catalogue whose matter some requirement is about already, whoever worded it: it is somewhat like, or so is its
 * title, or it has every word of the item's title. What was taken as a minimum requirement is never
 * about the matter of a minimum requirement that goes with it: the one does not do without the other, and they speak of the same.
 *
 * @returns their references
 */
export function coveredItems(
  requirements: readonly Requirement[],
  items: readonly CatalogueItem[],
  language: Language,
): ReadonlySet<string> {
  const documents = items.map(({ requirement }) => tellingStems(requirement[language] ?? {}))
  const index = termIndex(documents)
  const titles = items.map(({ requirement }) => tellingStems({ title: requirement[language]?.title }))
  const titleIndex = termIndex(titles)
  const covered = new Set<number>()
  const companionsOf = companions(items)
  for (const requirement of requirements) {
    const others = companionsOf.get(requirement.from?.catalogue ?? '')
    const cover = (place: number): void => {
      const reference = items[place]?.reference
      if (reference === undefined || others?.has(reference) !== true) covered.add(place)
    }
    const terms = tellingStems(requirement)
    const title = tellingStems({ title: requirement.title })
    for (const place of likeOnes(index, documents, terms, sameMatter)) cover(place)
    for (const place of likeOnes(titleIndex, titles, title, sameTitle)) cover(place)
    for (const place of titleIndex.shared(terms).keys()) if (hasAll(terms, titles[place])) cover(place)
  }
  return new Set([...covered].flatMap((place) => items[place]?.reference ?? []))
}

/** References of the minimum requirements that go with each item that is one. */
function companions(items: readonly CatalogueItem[]): ReadonlyMap<string, ReadonlySet<string>> {
  const minimum = items.filter(({ requirement }) => requirement.kind === 'minimum')
  const references = new Set(minimum.map(({ reference }) => reference))
  return new Map(
    minimum.map(({ reference, requirement: { id, goesWith = [] } }) => {
      const catalogue = reference.slice(0, -id.length)
      return [reference, new Set(goesWith.map((other) => catalogue + other).filter((other) => references.has(other)))]
    }),
  )
}

/** Places of the texts that are at least so like. */
function likeOnes(
  index: TermIndex,
  texts: readonly ReadonlySet<string>[],
  terms: ReadonlySet<string>,
  least: number,
): readonly number[] {
  const length = index.squaredLength(terms)
  return [...index.shared(terms)].flatMap(([place, shared]) =>
    shared >= least * Math.sqrt(length * index.squaredLength(texts[place] ?? [])) ? [place] : [],
  )
}

interface Worded {
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly plain?: string | undefined
}

function tellingStems({ title = '', text = '', plain = '' }: Worded): ReadonlySet<string> {
  const words = stemsIn([title, text, plain].join('\n'))
  return new Set(words.flatMap((word) => (isWordless(word) ? [] : [word.stem])))
}

/** From what length a word is looked for inside another: `alarm` in `trygghetsalarm`. */
const wholeWord = 5

function hasAll(terms: ReadonlySet<string>, title: ReadonlySet<string> = new Set()): boolean {
  const isIn = (stem: string): boolean =>
    terms.has(stem) || (stem.length >= wholeWord && [...terms].some((term) => term.includes(stem)))
  return title.size > 0 && [...title].every(isIn)
}
