import type { RequirementSubject } from '../requirement-subject.js'
import { parameterWord, type Token } from './wording.js'
import { statementsOf } from './statements.js'

/** What tells whether two requirements say the same. */
export interface Likeness {
  /** Language and words, with the values of parameters. */
  readonly text: string
  /** As `text`, with a mark for each amount. */
  readonly frame: string
  /** The amounts in their order, each with the words around it. */
  readonly amounts: readonly Amount[]
  /** Runs of three words as numbers: the rarest looking first, the same order in every text. */
  readonly runs: Int32Array
}

interface Amount {
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

function likenessOf(subject: RequirementSubject): Likeness {
  const words: string[] = []
  const frame: string[] = []
  const amounts: Amount[] = []
  for (const { wording } of statementsOf(subject)) {
    const { text, tokens } = wording
    for (const [index, token] of tokens.entries()) {
      if (isMark(token)) continue
      const value = valueOf(token, text, subject)
      words.push(value)
      if (!isDigit(value.charCodeAt(0))) {
        frame.push(value)
        continue
      }
      frame.push('#')
      amounts.push(amountOf(value, tokens, index))
    }
  }
  const start = `${subject.language} `
  return {
    text: start + words.join(' '),
    frame: start + frame.join(' '),
    amounts,
    runs: runsOf(words),
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a token is a mark of ASCII. A parameter is none. */
function isMark({ word }: Token): boolean {
  const code = word.charCodeAt(0)
  return code < 97 && !isDigit(code) && word !== parameterWord
}

/** A parameter is its value: two texts with different names of one value say the same. */
function valueOf({ word, start, end }: Token, text: string, { requirement }: RequirementSubject): string {
  if (word !== parameterWord) return word
  const name = text.slice(start + 1, end - 1)
  const parameter = requirement.parameters?.[name]
  const value = typeof parameter === 'object' ? parameter.value : parameter
  return value === undefined ? text.slice(start, end) : String(value).toLowerCase()
}

function amountOf(value: string, tokens: readonly Token[], index: number): Amount {
  const next = tokens[index + 1]?.word ?? ''
  const isUnit = units.test(next)
  const isLimit = [tokens[index - 1], tokens[index - 2]].some((token) => limits.has(token?.word ?? ''))
  return { value, unit: isUnit ? next : '', isMeasure: isUnit || isLimit }
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
/** Share of all runs that two texts must have in common (Jaccard). */
const leastShare = 0.85
/** Texts that begin alike and are compared at most, so that a file full of one sentence takes no longer. */
const mostCompared = 12

/**
 * A run is numbered by its length first: long words are rare, so that the first runs of a text are seldom in others. The
 * number fits 31 bits, which a map finds fastest.
 */
function runsOf(words: readonly string[]): Int32Array {
  const hashes = words.map((word) => hash(word))
  const runs = new Int32Array(Math.max(0, words.length - runLength + 1))
  for (let index = 0; index < runs.length; index += 1) {
    let length = 0
    let value = 0
    for (let at = index; at < index + runLength; at += 1) {
      length += words[at]?.length ?? 0
      value = Math.imul(value ^ (hashes[at] ?? 0), 0x01000193)
    }
    // The lower bits of a product are the weaker ones.
    runs[index] = ((63 - Math.min(63, length)) << 24) | (value >>> 8)
  }
  runs.sort()
  let kept = 0
  for (const [index, run] of runs.entries()) {
    if (index > 0 && run === runs[index - 1]) continue
    runs[kept] = run
    kept += 1
  }
  return kept === runs.length ? runs : runs.slice(0, kept)
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value
}

/**
 * For each text an earlier one that has nearly all runs in common. Two such texts share one of their first runs (prefix
 * filtering: Chaudhuri, Ganti and Kaushik 2006), so that few are compared.
 */
export function nearestEarlier<T extends { readonly likeness: Likeness }>(
  all: readonly T[],
  isComparable: (later: T, earlier: T) => boolean,
): readonly (readonly [later: T, earlier: T])[] {
  // Texts by run, as lists: the latest place of a run, and for each place the text and the place before it.
  const latest = new Map<number, number>()
  const texts: number[] = []
  const before: number[] = []
  // The text that each was last compared with.
  const comparedWith = new Int32Array(all.length).fill(-1)
  const pairs: [T, T][] = []
  for (const [index, later] of all.entries()) {
    const { runs } = later.likeness
    const prefix = Math.min(runs.length, runs.length - Math.ceil(leastShare * runs.length) + 1)
    let compared = 0
    let found: T | undefined
    for (let nth = 0; nth < prefix; nth += 1) {
      const run = runs[nth] ?? 0
      let place = latest.get(run) ?? -1
      before.push(place)
      latest.set(run, texts.length)
      texts.push(index)
      while (place !== -1 && found === undefined && compared < mostCompared) {
        const text = texts[place] ?? 0
        place = before[place] ?? -1
        const earlier = all[text]
        if (earlier === undefined || comparedWith[text] === index) continue
        comparedWith[text] = index
        compared += 1
        if (isAlike(runs, earlier.likeness.runs) && isComparable(later, earlier)) found = earlier
      }
    }
    if (found !== undefined) pairs.push([later, found])
  }
  return pairs
}

function isAlike(a: Int32Array, b: Int32Array): boolean {
  const least = Math.min(a.length, b.length)
  if (least < leastShare * Math.max(a.length, b.length)) return false
  // As many of both may be missing from the other together.
  const mostMissing = ((1 - leastShare) / (1 + leastShare)) * (a.length + b.length)
  let missing = 0
  let one = 0
  let two = 0
  while (one < a.length && two < b.length) {
    const left = a[one] ?? 0
    const right = b[two] ?? 0
    if (left !== right) {
      missing += 1
      if (missing > mostMissing) return false
    }
    if (left <= right) one += 1
    if (right <= left) two += 1
  }
  return missing + (a.length - one) + (b.length - two) <= mostMissing
}
