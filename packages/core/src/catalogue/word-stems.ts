/** A word of a text as it is looked for: `Trygghetsalarmen` → `trygghetsalarm`. */
export interface Stem {
  /** In small letters, with å as `aa`, ø as `o` and æ as `ae`, so that a keyboard without them will do. */
  readonly whole: string
  /** Without the ending of an inflection. */
  readonly stem: string
}

/**
 * The words of a text in Norwegian or English, in its order. A word with hyphens is its parts and, without them, one word
 * more. Names of values (`<frist>`) are no words of the text.
 */
export function stemsIn(text: string): readonly Stem[] {
  const folded = foldedText(text.replace(valueName, ' '))
  const stems: Stem[] = []
  for (const [written] of folded.matchAll(hyphenatedWord)) {
    const parts = written.split('-')
    for (const whole of parts.length === 1 ? parts : [...parts, parts.join('')])
      stems.push({ whole, stem: stemOf(whole) })
  }
  return stems
}

/** A text in small letters that every keyboard has; accents are gone. */
export function foldedText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ø|oe/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[\u2010\u2011\u00ad]/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}

const valueName = /<[^<>\s]+>/g
const hyphenatedWord = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/**
 * Endings of nouns, adjectives and verbs in bokmål, nynorsk and English, the longest first. What is taken for an ending and is
 * none does no harm: the same is taken off the word that it is compared with.
 */
const ending = /(?:ingene?s?|ingane?s?|inger|ingar|inga|enes|anes|ene|ane|ende|ande|ede|ete|ers|ars|ens|ets|ing|ed|en|et|er|ar|es|te|a|e|(?<=.{4})[st])$/

const shortestStem = 3

function stemOf(whole: string): string {
  if (whole.length <= shortestStem || /\d/.test(whole)) return whole
  const stem = whole.replace(ending, '')
  return stem.length >= shortestStem ? stem : whole
}

/** Words that stand in every text, and say nothing of what it is about. */
const wordless: ReadonlySet<string> = new Set(
  foldedText(
    'og eller i på til for av om med mot ved fra frå hos som at er det den de en et ei ein eit i å ikke ikkje skal bør kan ha har ' +
      'the a an of and or in on to for with by from at is are be shall should that this',
  ).split(' '),
)

/** Whether a word is one that says nothing by itself. */
export function isWordless({ whole }: Stem): boolean {
  return wordless.has(whole)
}
