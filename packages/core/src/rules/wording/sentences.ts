import type { Stretch } from './surroundings.js'
import { isNumber, isWord, type Token, type Wording } from './wording.js'

/** A sentence of a text: the tokens from `from` up to, but not including, `to`. */
export interface Sentence extends Stretch {
  /** It stands after the mark of a list. */
  readonly isItem: boolean
}

const known = new WeakMap<Wording, readonly Sentence[]>()

/** The sentences of a text, its list items each by itself. Read once for all rules. */
export function sentencesOf(wording: Wording): readonly Sentence[] {
  let sentences = known.get(wording)
  if (sentences === undefined) {
    sentences = readSentences(wording)
    known.set(wording, sentences)
  }
  return sentences
}

/** The sentence that a token stands in. */
export function sentenceOf(wording: Wording, index: number): Sentence {
  const sentences = sentencesOf(wording)
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (index < (sentences[middle]?.to ?? 0)) high = middle
    else low = middle + 1
  }
  return sentences[low] ?? { from: 0, to: wording.tokens.length, isItem: false }
}

function readSentences(wording: Wording): readonly Sentence[] {
  const { text, tokens } = wording
  const hasLines = text.includes('\n')
  const sentences: Sentence[] = []
  let from = 0
  let isItem = false
  for (let index = 0; index < tokens.length; index += 1) {
    const next = hasLines || isStop(tokens[index]) ? startAfter(wording, index) : undefined
    if (next === undefined) continue
    sentences.push({ from, to: index + 1, isItem })
    from = index + 1
    isItem = next === 'item'
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, isItem })
  return sentences
}

/** What begins after a token; `undefined`: the sentence goes on. */
function startAfter(wording: Wording, index: number): 'sentence' | 'item' | undefined {
  const { text, tokens } = wording
  const mark = tokens[index]
  const next = tokens[index + 1]
  if (mark === undefined || next === undefined || next.start === mark.end) return undefined
  const between = text.slice(mark.end, next.start)
  if (between.includes('\n')) {
    if (/^[-*•–]$/.test(next.word)) return 'item'
    if (isNumber(next) && /^[.)]$/.test(tokens[index + 2]?.word ?? '')) return 'item'
    if (/\n\s*\n/.test(between)) return 'sentence'
  }
  const ends = isStop(mark) && !(mark.word === '.' && endsAbbreviation(wording, index))
  return ends && /^[«“"(]?\p{Lu}/u.test(text.slice(next.start, next.start + 2)) ? 'sentence' : undefined
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && (token.word === '.' || token.word === '!' || token.word === '?')
}

const abbreviations = new Set(
  (
    'jf jfr nr kap pkt ca dvs st art inkl ekskl evt ev mnd tlf avd vs eks feks fig tab maks maksimum el lign likn ' +
    'no approx incl excl cf sec ch max min dr mr mrs ms'
  ).split(' '),
)

/** Whether a full stop belongs to the word before it: «kap.», «bl.a.», «m.m.». */
function endsAbbreviation({ tokens }: Wording, index: number): boolean {
  const word = tokens[index - 1]
  if (word === undefined || word.end !== tokens[index]?.start) return false
  const before = tokens[index - 2]
  // «Svartida er høgst 30 min. Leverandøren skal …»: after a number it is a unit.
  if (abbreviations.has(word.word)) return before === undefined || !isNumber(before)
  return isWord(word) && word.word.length === 1 && before?.word === '.'
}
