import { base, followedBy, isSame, type Likeness } from './likeness.js'
import { turnsMeaning } from './word-numbers.js'

interface Compared {
  readonly likeness: Likeness
}

/** The earlier text that a later one may repeat. */
type Candidate = (later: number, earlier: number) => void

/**
 * For each text an earlier one that says nearly the same: with the same words but for empty ones and inflections, with one
 * word more or less, or with nearly all runs of words in common.
 */
export function nearestEarlier<T extends Compared>(
  all: readonly T[],
  isComparable: (later: T, earlier: T) => boolean,
): readonly (readonly [later: T, earlier: T])[] {
  const nearest = new Map<number, number>()
  const add: Candidate = (one, two) => {
    const later = Math.max(one, two)
    const [a, b] = [all[later], all[Math.min(one, two)]]
    if (a === undefined || b === undefined || nearest.has(later) || !isComparable(a, b)) return
    nearest.set(later, Math.min(one, two))
  }
  withOneGist(all, add)
  withOneWordMore(all, add)
  withSharedRuns(all, add)
  return [...nearest]
    .sort(([a], [b]) => a - b)
    .flatMap(([later, earlier]) => {
      const [a, b] = [all[later], all[earlier]]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    })
}

function withOneGist(all: readonly Compared[], add: Candidate): void {
  const first = new Map<number, number>()
  for (const [later, { likeness }] of all.entries()) {
    const earlier = first.get(likeness.gistSequence)
    if (earlier === undefined) first.set(likeness.gistSequence, later)
    else if (isSame(likeness.gist, all[earlier]?.likeness.gist ?? none)) add(later, earlier)
  }
}

/** In shorter texts a word more is a subject of its own. */
const fewestWords = 8
/** In longer texts the share of runs is large enough, whatever the word. */
const mostWords = 33

/** Finds texts that are another with one word more: a case of it, and so said already. */
function withOneWordMore(all: readonly Compared[], add: Candidate): void {
  const first = new Map<number, number>()
  for (const [index, { likeness }] of all.entries()) {
    const { length } = likeness.words
    if (length >= fewestWords && length < mostWords && !first.has(likeness.sequence))
      first.set(likeness.sequence, index)
  }
  for (const [longer, { likeness }] of all.entries()) {
    const { words, sequence, amounts } = likeness
    if (words.length <= fewestWords || words.length > mostWords) continue
    let before = 0
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0
      const next = followedBy(before, word)
      const without = (sequence - Math.imul(next - before, powers[words.length - 1 - at] ?? 0)) | 0
      before = next
      const shorter = first.get(without)
      if (shorter === undefined || turnsMeaning(word) || amounts.some((amount) => amount.at === at)) continue
      if (isWithout(words, at, all[shorter]?.likeness.words ?? none)) add(longer, shorter)
    }
  }
}

/** What the number of a sequence is multiplied with when so many words follow. */
const powers = new Int32Array(mostWords).fill(1)
for (let power = 1; power < mostWords; power += 1) powers[power] = Math.imul(powers[power - 1] ?? 0, base)

const none = new Int32Array(0)

function isWithout(words: Int32Array, at: number, shorter: Int32Array): boolean {
  return (
    shorter.length === words.length - 1 &&
    shorter.every((word, index) => word === words[index < at ? index : index + 1])
  )
}

/** Share of all runs that two texts must have in common (Jaccard). */
const leastShare = 0.85
/** Texts that begin alike and are compared at most, so that a file full of one sentence takes no longer. */
const mostCompared = 12

/**
 * Two texts with nearly all runs in common share one of their first runs (prefix filtering: Chaudhuri, Ganti and Kaushik
 * 2006), so that few are compared.
 */
function withSharedRuns(all: readonly Compared[], add: Candidate): void {
  const prefixes = all.map(({ likeness: { runs } }) => prefixOf(runs))
  const texts = textsByRun(prefixes.reduce((sum, prefix) => sum + prefix, 0))
  // The text that each was last compared with.
  const comparedWith = new Int32Array(all.length).fill(-1)
  for (let later = 0; later < all.length; later += 1) {
    const runs = all[later]?.likeness.runs ?? none
    const prefix = prefixes[later] ?? 0
    let compared = 0
    let isFound = false
    for (let nth = 0; nth < prefix; nth += 1) {
      let place = texts.add(runs[nth] ?? 0, later)
      while (place !== 0 && !isFound && compared < mostCompared) {
        const earlier = texts.at(place)
        place = texts.before(place)
        if (comparedWith[earlier] === later) continue
        comparedWith[earlier] = later
        compared += 1
        isFound = isAlike(runs, all[earlier]?.likeness.runs ?? none)
        if (isFound) add(later, earlier)
      }
    }
  }
}

function prefixOf({ length }: Int32Array): number {
  return Math.min(length, length - Math.ceil(leastShare * length) + 1)
}

/** Texts by run. A place stands for a text in the list of its run; 0: the list ends. */
interface TextsByRun {
  /** Adds a text to those with a run. Gives the latest place before it. */
  readonly add: (run: number, text: number) => number
  readonly at: (place: number) => number
  readonly before: (place: number) => number
}

/** Lists in arrays of numbers are filled and searched faster than a map of lists. */
function textsByRun(most: number): TextsByRun {
  const bits = 33 - Math.clz32(Math.max(1, most))
  const slots = 2 ** bits
  const runs = new Int32Array(slots)
  const latest = new Int32Array(slots)
  const texts = new Int32Array(most + 1)
  const earlier = new Int32Array(most + 1)
  let size = 0
  return {
    add(run, text) {
      // The upper bits of a product are the better mixed ones.
      let slot = Math.imul(run, 0x9e3779b1) >>> (32 - bits)
      while (latest[slot] !== 0 && runs[slot] !== run) slot = (slot + 1) & (slots - 1)
      const before = latest[slot] ?? 0
      size += 1
      runs[slot] = run
      latest[slot] = size
      texts[size] = text
      earlier[size] = before
      return before
    },
    at: (place) => texts[place] ?? 0,
    before: (place) => earlier[place] ?? 0,
  }
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
