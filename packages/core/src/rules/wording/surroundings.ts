import type { Language } from '../terms.js'
import type { PhraseMatch } from './phrases.js'
import { isNumber, isWord, type Token, type Wording } from './wording.js'

/** A part of a text: from the token `from` up to, but not including, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentence that a token stands in. */
export function sentenceAround({ text, tokens }: Wording, index: number): Stretch {
  let from = index
  while (from > 0 && !endsSentence(text, tokens, from - 1)) from -= 1
  let to = index
  while (to < tokens.length - 1 && !endsSentence(text, tokens, to)) to += 1
  return { from, to: to + 1 }
}

/** Whether a token is the mark that ends a sentence: a new one begins after it with a capital. */
function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]
  if (mark === undefined || !(mark.word === '.' || mark.word === '!' || mark.word === '?')) return false
  const next = tokens[index + 1]
  return next === undefined || (next.start > mark.end && /^\p{Lu}/u.test(text.slice(next.start)))
}

/** Whether a place is inside quotation marks: what is quoted is what a screen or another text says. */
export function isQuoted({ text }: Wording, start: number): boolean {
  const before = text.slice(0, start)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    (before.split('"').length % 2 === 0 && text.includes('"', start))
  )
}

/** Whether a word is written with a capital inside a sentence: a name. */
export function isName(wording: Wording, index: number): boolean {
  const token = wording.tokens[index]
  if (token === undefined || !/^\p{Lu}/u.test(wording.text.slice(token.start))) return false
  return sentenceAround(wording, index).from !== index
}

const countWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: words(
    'én ett to tre fire fem seks sju syv åtte ni ti elleve tolv femten tjue tretti førti femti seksti hundre tusen halvparten',
  ),
  nn: words(
    'éin éi eitt to tre fire fem seks sju åtte ni ti elleve tolv femten tjue tretti førti femti seksti hundre tusen halvparten',
  ),
  en: words(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand half',
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Whether a token is an amount: figures, a parameter, or a number in letters. Without a language, in any of them. */
export function isAmount(token: Token, language?: Language): boolean {
  if (isNumber(token)) return true
  return language === undefined
    ? Object.values(countWords).some((each) => each.has(token.word))
    : countWords[language].has(token.word)
}

/** A demand that follows these has measures of its own. */
const joiningWords = new Set(['og', 'samt', 'and', 'men', 'but'])
/** «Så raskt som mulig og senest innen fire timer»: a limit goes on. */
const limitWords = words(
  'senest seinast innen innan høyst høgst minst maks maksimalt inntil within at no least',
)
const furthestMeasure = 12

/** Whether an amount beside the words says how much is meant: «raskt, høyst 2 sekunder», «99,9 prosent tilgjengelig». */
export function hasMeasure(wording: Wording, { first, last }: PhraseMatch, language: Language): boolean {
  const { tokens } = wording
  const { from, to } = sentenceAround(wording, first)
  for (let index = last + 1; index < Math.min(to, last + furthestMeasure); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (joiningWords.has(token.word) && !limitWords.has(tokens[index + 1]?.word ?? '')) break
    if (isAmount(token, language)) return true
  }
  return tokens.slice(Math.max(from, first - 3), first).some((token) => isNumber(token))
}

/** Whether nothing more is said after a token: the text ends, or a mark or a bracket stands there. */
export function isAtEnd({ tokens }: Wording, last: number): boolean {
  const next = tokens[last + 1]
  return next === undefined || (!isWord(next) && !isNumber(next) && next.word !== '«')
}

/** The tokens of a match, for phrases to be looked for in them. */
export function partOf(
  { text, tokens }: Wording,
  { first, last }: Pick<PhraseMatch, 'first' | 'last'>,
): Wording {
  return { text, tokens: tokens.slice(first, last + 1) }
}

/** The words of a match as they are written. */
export function wordsOf({ text }: Wording, { start, end }: PhraseMatch): string {
  return text.slice(start, end)
}
