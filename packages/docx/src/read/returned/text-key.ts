/**
 * Text as it is compared: two texts with one key are the same to whoever reads them. Editors change quotation marks, dashes and
 * spaces by themselves.
 */
export const textKey = (text: string): string =>
  (plain.test(text) ? text : unusual(text)).replace(/\s+/g, ' ').trim()

/** What most texts consist of: for them there is nothing to do. */
const plain = /^[\w\sæøåÆØÅ.,:;()/%+=&?!*#@§-]*$/

const unusual = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')

/** The words of a key, in lower case. */
export const wordsOfKey = (key: string): readonly string[] => key.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of two texts is the same, by their words: 0 to 1. */
export const likeness = (first: readonly string[], second: readonly string[]): number => {
  if (first.length === 0 || second.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of second) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / (first.length + second.length)
}
