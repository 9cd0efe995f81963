/** Texts by the words in them: how much one text has of another. A word counts more the fewer of the texts have it. */
export interface TermIndex {
  /** The square of what a word counts; a word that none of the texts has counts as one that a single text has. */
  readonly squared: (term: string) => number
  /** Sum of the squares of what words count. */
  readonly squaredLength: (terms: Iterable<string>) => number
  /** What each text has in common with words, squared, by its place among the texts; without those that have nothing. */
  readonly shared: (terms: Iterable<string>) => ReadonlyMap<number, number>
}

export function termIndex(texts: readonly ReadonlySet<string>[]): TermIndex {
  const textsWith = new Map<string, number[]>()
  texts.forEach((terms, place) => {
    for (const term of terms) {
      const places = textsWith.get(term)
      if (places === undefined) textsWith.set(term, [place])
      else places.push(place)
    }
  })
  const squareOf = (count: number): number => Math.log(1 + texts.length / count) ** 2
  const squares = new Map([...textsWith].map(([term, { length }]) => [term, squareOf(length)]))
  const unknown = squareOf(1)
  const squared = (term: string): number => squares.get(term) ?? unknown
  return {
    squared,
    squaredLength: (terms) => {
      let sum = 0
      for (const term of terms) sum += squared(term)
      return sum
    },
    shared: (terms) => {
      const sums = new Map<number, number>()
      for (const term of terms) {
        const worth = squared(term)
        for (const place of textsWith.get(term) ?? []) sums.set(place, (sums.get(place) ?? 0) + worth)
      }
      return sums
    },
  }
}
