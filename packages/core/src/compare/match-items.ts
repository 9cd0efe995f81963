import { concepts } from '../generated/concepts.js'

export type Fields = Readonly<Record<string, unknown>>

/** An item of two lists that is in both, or in one alone. */
export interface Match {
  readonly key: string
  readonly before: Fields | undefined
  readonly after: Fields | undefined
  /** It is in both, and stands elsewhere among the others. */
  readonly isMoved: boolean
}

/**
 * Finds the items of one list in another by what names them: the id, or what the concept must have in its place. In the
 * order of the later list; what is gone follows what it stood after.
 */
export function matchItems(
  concept: string,
  before: readonly Fields[],
  after: readonly Fields[],
): readonly Match[] {
  const earlier = keyed(concept, before)
  const later = keyed(concept, after)
  const places = new Map([...earlier.keys()].map((key, index) => [key, index]))
  const inBoth = [...later.keys()].filter((key) => earlier.has(key))
  const steady = longestRising(inBoth.map((key) => places.get(key) ?? 0))
  const moved = new Set(inBoth.filter((_, index) => !steady.has(index)))
  const matches: Match[] = [...later].map(([key, item]) => ({
    key,
    before: earlier.get(key),
    after: item,
    isMoved: moved.has(key),
  }))
  let previous: string | undefined
  for (const [key, item] of earlier) {
    if (!later.has(key)) {
      const at = previous === undefined ? 0 : matches.findIndex((match) => match.key === previous) + 1
      matches.splice(at, 0, { key, before: item, after: undefined, isMoved: false })
    }
    previous = key
  }
  return matches
}

/** What an item of a list is called by: its id, or what it must have. */
function keyOfItem(concept: string, item: Fields): string {
  const { fields, required } = concepts[concept] ?? { fields: {}, required: [] }
  const identifying = Object.keys(fields).filter((name) => fields[name]?.identifies !== undefined)
  const names = identifying.length > 0 ? identifying : required
  return names.map((name) => nameIn(item[name])).join(' ')
}

function nameIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function keyed(concept: string, items: readonly Fields[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>()
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = keyOfItem(concept, item)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    found.set(count === 1 ? key : `${key} (${String(count)})`, item)
  }
  return found
}

/** Places in a list of numbers whose numbers rise, as many as there can be: the others are those that moved. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1])
    ends[low] = index
  })
  const places = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) places.add(at)
  return places
}
