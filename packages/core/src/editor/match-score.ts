/**
 * How well a text answers a query of which it must hold every letter in order: 0 where it does not, most where it is the
 * query itself.
 *
 * @param query in lower case
 */
export function matchScore(text: string, query: string): number {
  if (query === '') return 1
  const plain = text.toLowerCase()
  if (plain === query) return 1000
  const at = plain.indexOf(query)
  if (at === 0) return 800 + closeness(plain, query)
  if (at > 0) return (isWordStart(plain, at) ? 600 : 400) + closeness(plain, query)
  return scattered(plain, query)
}

/** A short text that holds the query is more of it than a long one. Under 100. */
function closeness(plain: string, query: string): number {
  return (99 * query.length) / plain.length
}

/** Letters one by one, each at its first place after the one before; beginnings of words count most. */
function scattered(plain: string, query: string): number {
  let score = 0
  let last = -1
  for (const letter of query) {
    if (letter === ' ') continue
    const at = nextPlace(plain, letter, last)
    if (at < 0) return 0
    score += at === last + 1 ? 3 : isWordStart(plain, at) ? 4 : 1
    last = at
  }
  return (300 * score) / (4 * query.length + plain.length / 10)
}

/** The next letter, the next beginning of a word, or whichever there is. */
function nextPlace(plain: string, letter: string, last: number): number {
  if (plain.charAt(last + 1) === letter) return last + 1
  return plain.indexOf(letter, last + 1)
}

function isWordStart(plain: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1))
}
