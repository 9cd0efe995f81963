import type { Language } from '../terms.js'
import type { PhraseMatch } from './phrases.js'
import { isNumber, isWord, type Token, type Wording } from './wording.js'

/** A part of a text: from the token `from` up to, but not including, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const knownSentences = new WeakMap<Wording, readonly Stretch[]>()

/** The sentence that a token stands in. */
export function sentenceAround(wording: Wording, index: number): Stretch {
  let byToken = knownSentences.get(wording)
  if (byToken === undefined) {
    byToken = sentencesByToken(wording)
    knownSentences.set(wording, byToken)
  }
  return byToken[index] ?? { from: index, to: index + 1 }
}

/** For each token the sentence it stands in. */
function sentencesByToken({ text, tokens }: Wording): readonly Stretch[] {
  const sentences: Stretch[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    if (index < tokens.length - 1 && !endsSentence(text, tokens, index)) continue
    const sentence = { from: sentences.length, to: index + 1 }
    while (sentences.length <= index) sentences.push(sentence)
  }
  return sentences
}

/** Whether a token is the mark that ends a sentence: a new one begins after it with a capital. */
function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]
  if (mark === undefined || !(mark.word === '.' || mark.word === '!' || mark.word === '?')) return false
  const next = tokens[index + 1]
  return next === undefined || (next.start > mark.end && /^\p{Lu}/u.test(text.slice(next.start)))
}

const knownQuotes = new WeakMap<Wording, Uint8Array>()
const noQuotes = new Uint8Array(0)

/** Whether a place is inside quotation marks: what is quoted is what a screen or another text says. */
export function isQuoted(wording: Wording, start: number): boolean {
  let quoted = knownQuotes.get(wording)
  if (quoted === undefined) {
    quoted = quotedPlaces(wording.text)
    knownQuotes.set(wording, quoted)
  }
  return quoted[start] === 1
}

/** For each place of a text 1 where it is quoted. The closing mark is, the opening one is not. */
export function quotedPlaces(text: string): Uint8Array {
  if (!/[«“"]/.test(text)) return noQuotes
  const quoted = new Uint8Array(text.length + 1)
  markQuotes(quoted, text, '«', '»')
  markQuotes(quoted, text, '“', '”')
  for (let open = text.indexOf('"'); open !== -1;) {
    const close = text.indexOf('"', open + 1)
    if (close === -1) break
    quoted.fill(1, open + 1, close + 1)
    open = text.indexOf('"', close + 1)
  }
  return quoted
}

/** Pairs of marks that differ. A quotation that is not closed goes on to the end. */
function markQuotes(quoted: Uint8Array, text: string, open: string, close: string): void {
  for (let from = text.indexOf(open); from !== -1;) {
    const to = text.indexOf(close, from + 1)
    quoted.fill(1, from + 1, to === -1 ? quoted.length : to + 1)
    from = to === -1 ? -1 : text.indexOf(open, to + 1)
  }
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
