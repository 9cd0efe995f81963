import { parameterValue } from '../../schema/parameters.js'
import type { RequirementSubject } from '../requirement-subject.js'
import type { Language } from '../terms.js'
import { statementsOf } from './statements.js'
import { parameterWord, readWording, type Wording } from './wording.js'
import { readWord, type ReadWord } from './word-numbers.js'

/** What tells whether two requirements say the same. Words are numbers, so that thousands of texts are compared fast. */
export interface Likeness {
  readonly language: Language
  /** The words, with the values of parameters. */
  readonly words: Int32Array
  /** The same for two texts with the same words. */
  readonly sequence: number
  /** The amounts in their order. */
  readonly amounts: readonly Amount[]
  /** The same for two texts with the same words apart from amounts. */
  readonly frame: number
  /** What is left without empty words and inflections. */
  readonly gist: Int32Array
  /** The same for two texts with the same gist. */
  readonly gistSequence: number
  /** Runs of three words: the rarest looking first, the same order in every text. None where a text is short. */
  readonly runs: Int32Array
}

interface Amount {
  /** Which of the words it is. */
  readonly at: number
  readonly value: string
  readonly unit: string
  /** It measures something: a unit or the words of a limit are beside it. */
  readonly isMeasure: boolean
}

const known = new WeakMap<RequirementSubject, Likeness>()

/** Read once for each requirement. */
export function readLikeness(subject: RequirementSubject): Likeness {
  let likeness = known.get(subject)
  if (likeness === undefined) {
    likeness = likenessOf(subject)
    known.set(subject, likeness)
  }
  return likeness
}

const units =
  /^(?:sekund|minutt|time|timar|døgn|dag|virkedag|arbeidsdag|uke|veke|måned|månad|år|prosent|kron|meter|centimeter|millimeter|gram|kilo|tegn|teikn|grad|second|minute|hour|day|working|week|month|year|percent|metre|%$|kr$|kg$|g$|cm$|mm$|km$|m$|mb$|gb$|db$|°)/
const limits = new Set(
  'innen innan minst høyst høgst maks maksimalt maksimum minimum senest seinast inntil under over within least most than to maximum up'.split(
    ' ',
  ),
)

/** The word that stands for all amounts. */
const anyAmount = 1

function likenessOf(subject: RequirementSubject): Likeness {
  const { language } = subject
  const read: ReadWord[] = []
  const amounts: Amount[] = []
  let frame = 0
  for (const { wording } of statementsOf(subject)) {
    const written = writtenWords(wording, subject)
    for (let index = 0; index < written.length; index += 1) {
      const word = written[index] ?? ''
      if (isMark(word)) continue
      const isAmount = isDigit(word.charCodeAt(0))
      if (isAmount) amounts.push(amountOf(word, written, index, read.length))
      const each = readWord(word, language)
      frame = followedBy(frame, isAmount ? anyAmount : each.number)
      read.push(each)
    }
  }
  const words = new Int32Array(read.length)
  const meanings = new Int32Array(read.length)
  let sequence = 0
  let gistSequence = 0
  let meant = 0
  for (let index = 0; index < read.length; index += 1) {
    const { number = 0, meaning = 0 } = read[index] ?? {}
    words[index] = number
    sequence = followedBy(sequence, number)
    if (meaning === 0) continue
    meanings[meant] = meaning
    gistSequence = followedBy(gistSequence, meaning)
    meant += 1
  }
  const gist = meanings.subarray(0, meant)
  return { language, words, sequence, amounts, frame, gist, gistSequence, runs: runsOf(read) }
}

/** A sequence of words is a number to this base, of which 32 bits are kept. */
export const base = 0x01000193

/** The number of a sequence of words that goes on with one more. */
export function followedBy(sequence: number, word: number): number {
  return (Math.imul(sequence, base) + word) | 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a token is a mark of ASCII. A parameter without a value is none. */
function isMark(word: string): boolean {
  const code = word.charCodeAt(0)
  return word.length === 1 && code < 97 && !isDigit(code)
}

/** A parameter is its value: two texts with different names of one value say the same. */
function writtenWords({ text, tokens }: Wording, { requirement }: RequirementSubject): readonly string[] {
  const words: string[] = []
  for (const { word, start, end } of tokens) {
    if (word !== parameterWord) {
      words.push(word)
      continue
    }
    const value = parameterValue(requirement, text.slice(start + 1, end - 1))
    if (value === undefined) words.push(text.slice(start, end))
    else for (const token of readWording(String(value)).tokens) words.push(token.word)
  }
  return words
}

function amountOf(value: string, words: readonly string[], index: number, at: number): Amount {
  const next = words[index + 1] ?? ''
  const isUnit = units.test(next)
  const isLimit = limits.has(words[index - 1] ?? '') || limits.has(words[index - 2] ?? '')
  return { at, value, unit: isUnit ? next : '', isMeasure: isUnit || isLimit }
}

/** Whether two texts have the same words. */
export function hasSameWords(a: Likeness, b: Likeness): boolean {
  return a.language === b.language && isSame(a.words, b.words)
}

/** Whether two sequences of words are the same. */
export function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

/** Whether two texts have the same words apart from amounts. */
export function hasSameFrame(a: Likeness, b: Likeness): boolean {
  return (
    a.frame === b.frame &&
    a.language === b.language &&
    a.words.length === b.words.length &&
    a.amounts.length === b.amounts.length &&
    a.amounts.every(({ at }, index) => at === b.amounts[index]?.at)
  )
}

/** An amount with its unit, as it is in two texts. */
export interface DifferingAmount {
  readonly here: string
  readonly there: string
}

/** The amount in which two texts with the same frame differ, where it is a measure and the only one. */
export function differingAmount(a: Likeness, b: Likeness): DifferingAmount | undefined {
  const differing = a.amounts.flatMap((amount, index) => {
    const other = b.amounts[index]
    return other === undefined || other.value === amount.value ? [] : [{ amount, other }]
  })
  const [first] = differing
  if (first === undefined || differing.length > 1 || !first.amount.isMeasure) return undefined
  return { here: written(first.amount), there: written(first.other) }
}

function written({ value, unit }: Amount): string {
  return unit === '' ? value : `${value} ${unit}`
}

const runLength = 3
/** In shorter texts one word in the place of another already makes too much of a difference. */
const fewestWordsForRuns = 15

/**
 * A run is numbered by its length first: long words are rare, so that the first runs of a text are seldom in others. The
 * number fits 31 bits.
 */
function runsOf(words: readonly ReadWord[]): Int32Array {
  if (words.length < fewestWordsForRuns) return noRuns
  const runs = new Int32Array(words.length - runLength + 1)
  for (let index = 0; index < runs.length; index += 1) {
    let length = 0
    let value = 0
    for (let at = index; at < index + runLength; at += 1) {
      const word = words[at]
      if (word === undefined) continue
      length += word.length
      value = Math.imul(value ^ word.number, base)
    }
    // The lower bits of a product are the weaker ones.
    runs[index] = ((63 - Math.min(63, length)) << 24) | (value >>> 8)
  }
  runs.sort()
  let kept = 0
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] ?? 0
    if (index > 0 && run === runs[index - 1]) continue
    runs[kept] = run
    kept += 1
  }
  return kept === runs.length ? runs : runs.slice(0, kept)
}

const noRuns = new Int32Array(0)
