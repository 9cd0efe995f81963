/** Whether a text holds all of another one, from a word's beginning to a word's end. */
export function holdsText(text: string, other: string): boolean {
  const words = wordsOf(other)
  // Signs alone, such as an emoji, are held by nothing but themselves.
  if (words.length === 0) return text === other
  return ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `)
}

/** Whether a text can be another one that was edited: one holds the other, or they share half of the words of the longer. */
export function isLikeText(text: string, other: string): boolean {
  if (holdsText(text, other) || holdsText(other, text)) return true
  const [words, others] = [wordsOf(text), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return shared > 0 && shared * 2 >= Math.max(words.length, others.length)
}

/** Words without the signs around them: a full stop that is moved makes no other word. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
