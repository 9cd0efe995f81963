/** Words a grown-up reads in a minute, taken low: tired, on a phone, between two tasks. */
export const wordsPerMinute = 180

/** The longest that anyone is asked to read in one go. */
export const mostMinutes = 10

/** Words as a reader meets them, whatever Markdown and cross references stand between. */
export function countWords(...texts: readonly (string | undefined)[]): number {
  let count = 0
  for (const text of texts) count += text?.match(/[\p{L}\p{N}][\p{L}\p{N}.,:'’/-]*/gu)?.length ?? 0
  return count
}

/** Whole minutes that reading takes, at least one: what is begun counts. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}

/** Something to read that stands under the heading of its group. */
export interface ReadingItem {
  readonly words: number
  /** Read once in each portion that holds an item of the group. */
  readonly group: { readonly id: string; readonly words: number }
}

/**
 * Divides what is to be read into as few portions as hold at most ten minutes each, and those as even as they can be. The
 * order is kept; each item is in one portion. Only an item that is too long by itself makes a portion that is longer.
 */
export function portionsOf<Item extends ReadingItem>(items: readonly Item[]): readonly (readonly Item[])[] {
  const fewest = packed(items, mostMinutes * wordsPerMinute)
  // The lowest limit that still gives no more portions.
  let low = 0
  let high = mostMinutes * wordsPerMinute
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (packed(items, middle).length > fewest.length) low = middle
    else high = middle
  }
  return packed(items, high)
}

/** The words of a portion: its items, and the heading of each group once. */
export function wordsInPortion(items: readonly ReadingItem[]): number {
  const groups = new Map(items.map(({ group }) => [group.id, group.words]))
  return sum(items.map(({ words }) => words)) + sum([...groups.values()])
}

function packed<Item extends ReadingItem>(
  items: readonly Item[],
  mostWords: number,
): readonly (readonly Item[])[] {
  const portions: Item[][] = []
  let groups = new Set<string>()
  let words = 0
  for (const item of items) {
    const cost = item.words + (groups.has(item.group.id) ? 0 : item.group.words)
    const portion = portions.at(-1)
    if (portion === undefined || words + cost > mostWords) {
      portions.push([item])
      groups = new Set([item.group.id])
      words = item.words + item.group.words
    } else {
      portion.push(item)
      groups.add(item.group.id)
      words += cost
    }
  }
  return portions
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
