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
  readonly runs: Float64Array
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
      if (!/^[\p{L}\p{N}<]/u.test(token.word)) continue
      const value = valueOf(token, text, subject)
      words.push(value)
      if (!/^\d/.test(value)) {
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

/** The amount in which two texts with the same frame differ, where it is a measure and the only one. */
export function differingAmount(
  a: Likeness,
  b: Likeness,
): { readonly here: string; readonly there: string } | undefined {
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
const mostCompared = 40

/** Long words are rare: a run is numbered by its length first, so that the first runs of a text are seldom in others. */
function runsOf(words: readonly string[]): Float64Array {
  const runs = new Set<number>()
  for (let index = 0; index + runLength <= words.length; index += 1) {
    const run = words.slice(index, index + runLength).join(' ')
    runs.add((255 - Math.min(255, run.length)) * 2 ** 32 + hash(run))
  }
  return Float64Array.from(runs).sort()
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/**
 * For each text an earlier one that has nearly all runs in common: pairs of later and earlier index. Two such texts share
 * one of their first runs (Chaudhuri et al. 2006, prefix filtering), so that few are compared.
 */
export function nearestEarlier(
  likenesses: readonly Likeness[],
  isComparable: (later: number, earlier: number) => boolean,
): readonly (readonly [later: number, earlier: number])[] {
  const byRun = new Map<number, number[]>()
  const pairs: [number, number][] = []
  for (const [later, { runs }] of likenesses.entries()) {
    const prefix = runs.length - Math.ceil(leastShare * runs.length) + 1
    const tried = new Set<number>()
    let found: number | undefined
    for (let index = 0; index < Math.min(prefix, runs.length); index += 1) {
      const run = runs[index] ?? 0
      const earlierOnes = byRun.get(run)
      if (earlierOnes === undefined) {
        byRun.set(run, [later])
        continue
      }
      for (const earlier of found === undefined ? earlierOnes : []) {
        if (tried.size >= mostCompared) break
        if (tried.has(earlier)) continue
        tried.add(earlier)
        const other = likenesses[earlier]
        if (other === undefined || !isAlike(runs, other.runs) || !isComparable(later, earlier)) continue
        found = earlier
        break
      }
      earlierOnes.push(later)
    }
    if (found !== undefined) pairs.push([later, found])
  }
  return pairs
}

function isAlike(a: Float64Array, b: Float64Array): boolean {
  const least = Math.min(a.length, b.length)
  if (least < leastShare * Math.max(a.length, b.length)) return false
  let common = 0
  for (let one = 0, two = 0; one < a.length && two < b.length;) {
    const left = a[one] ?? 0
    const right = b[two] ?? 0
    if (left === right) common += 1
    if (left <= right) one += 1
    if (right <= left) two += 1
  }
  return common >= leastShare * (a.length + b.length - common)
}
