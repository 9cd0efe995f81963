/** A word, a number, a parameter or a mark of a text. */
export interface Token {
  /** In small letters; a parameter or cross reference is `<>`. */
  readonly word: string
  /** Place in the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** A text and its tokens, read once for all rules. */
export interface Wording {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Stands for a parameter or cross reference, whose value the text leaves open. */
export const parameterWord = '<>'

// Words with their hyphens and apostrophes, numbers with their decimals, anything else by itself. \b knows ASCII only.
const token = /<[^<>\s]+>|\d+(?:[.,]\d+)*(?![\p{L}\p{N}_])|[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*|[^\s]/gu

export function readWording(text: string): Wording {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const [written] = match
    tokens.push({
      word: written.length > 2 && written.startsWith('<') ? parameterWord : written.toLowerCase(),
      start: match.index,
      end: match.index + written.length,
    })
  }
  return { text, tokens }
}

/** Whether a token is a number written in figures, or a parameter that may stand for one. */
export function isNumber({ word }: Token): boolean {
  return word === parameterWord || /^\d/.test(word)
}

/** Whether a token is a word: letters, not figures or marks. */
export function isWord({ word }: Token): boolean {
  return /^\p{L}/u.test(word)
}
