import { likeness, wordsOfKey } from './text-key.js'

/** Something that stands in an order, compared by its key; an empty key is like nothing. */
export interface Aligned {
  readonly key: string
}

/** Which of a file's paragraphs is which of those sent out, by their indexes. */
export interface Alignment {
  /** By the index in the file: the index of the one sent out. */
  readonly sentOf: ReadonlyMap<number, number>
  /** What is left between those that are known, in order. */
  readonly gaps: readonly Gap[]
}

export interface Gap {
  readonly file: readonly number[]
  readonly sent: readonly number[]
  /** Index in the file of what stands before it; -1 where nothing does. */
  readonly after: number
}

/**
 * Puts two lists beside each other in order: what is known beforehand (`pins`, as far as they are in order), what stands once
 * in both, and then what is the same between these.
 */
export const align = (
  file: readonly Aligned[],
  sent: readonly Aligned[],
  pins: ReadonlyMap<number, number>,
): Alignment => {
  const sentOf = new Map<number, number>()
  const gaps: Gap[] = []
  const whole = { fileStart: 0, fileEnd: file.length, sentStart: 0, sentEnd: sent.length }
  const known = inOrder([...new Map([...uniquePairs(file, sent, whole), ...pins])])
  // Windows are worked off from a stack: a file can be made so that they nest deep.
  const windows = between(known, whole).toReversed()
  for (const [mine, theirs] of known) sentOf.set(mine, theirs)
  for (let window = windows.pop(); window !== undefined; window = windows.pop()) {
    const trimmed = trim(file, sent, window, sentOf)
    if (trimmed.fileStart === trimmed.fileEnd && trimmed.sentStart === trimmed.sentEnd) continue
    const pairs = inOrder([...uniquePairs(file, sent, trimmed)])
    const found = pairs.length > 0 ? pairs : commonInOrder(file, sent, trimmed)
    for (const [mine, theirs] of found) sentOf.set(mine, theirs)
    if (pairs.length > 0) windows.push(...between(pairs, trimmed).toReversed())
    else gaps.push(...between(found, trimmed).flatMap(gapOf))
  }
  return { sentOf, gaps }
}

interface Window {
  readonly fileStart: number
  readonly fileEnd: number
  readonly sentStart: number
  readonly sentEnd: number
}
type Pair = readonly [file: number, sent: number]

const gapOf = (window: Window): readonly Gap[] => {
  const file = range(window.fileStart, window.fileEnd)
  const sent = range(window.sentStart, window.sentEnd)
  return file.length + sent.length === 0 ? [] : [{ file, sent, after: window.fileStart - 1 }]
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)

/** The windows before, between and after pairs that are in order. */
const between = (pairs: readonly Pair[], { fileStart, fileEnd, sentStart, sentEnd }: Window): Window[] => {
  const windows: Window[] = []
  let mine = fileStart
  let theirs = sentStart
  for (const [file, sent] of [...pairs, [fileEnd, sentEnd] as const]) {
    windows.push({ fileStart: mine, fileEnd: file, sentStart: theirs, sentEnd: sent })
    mine = file + 1
    theirs = sent + 1
  }
  return windows
}

/** The window without what is the same at its beginning and end. */
const trim = (
  file: readonly Aligned[],
  sent: readonly Aligned[],
  { fileStart, fileEnd, sentStart, sentEnd }: Window,
  sentOf: Map<number, number>,
): Window => {
  const isSame = (mine: number, theirs: number): boolean => {
    const key = file[mine]?.key
    return key !== undefined && key !== '' && key === sent[theirs]?.key
  }
  let [mine, theirs, mineEnd, theirsEnd] = [fileStart, sentStart, fileEnd, sentEnd]
  while (mine < mineEnd && theirs < theirsEnd && isSame(mine, theirs)) sentOf.set(mine++, theirs++)
  while (mine < mineEnd && theirs < theirsEnd && isSame(mineEnd - 1, theirsEnd - 1))
    sentOf.set(--mineEnd, --theirsEnd)
  return { fileStart: mine, fileEnd: mineEnd, sentStart: theirs, sentEnd: theirsEnd }
}

/** What stands once in each of the two parts. */
const uniquePairs = (
  file: readonly Aligned[],
  sent: readonly Aligned[],
  { fileStart, fileEnd, sentStart, sentEnd }: Window,
): ReadonlyMap<number, number> => {
  const mine = uniqueIn(file, fileStart, fileEnd)
  const theirs = uniqueIn(sent, sentStart, sentEnd)
  const pairs = new Map<number, number>()
  for (const [key, index] of mine) {
    const other = theirs.get(key)
    if (index !== twice && other !== undefined && other !== twice) pairs.set(index, other)
  }
  return pairs
}

const twice = -1

const uniqueIn = (list: readonly Aligned[], start: number, end: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (let index = start; index < end; index += 1) {
    const key = list[index]?.key ?? ''
    if (key !== '') places.set(key, places.has(key) ? twice : index)
  }
  return places
}

/** The longest choice of pairs in which both sides go forward (patience sorting). */
const inOrder = (pairs: readonly Pair[]): readonly Pair[] => {
  const sorted = pairs.toSorted(([a], [b]) => a - b)
  const tails: number[] = []
  const before: (number | undefined)[] = []
  sorted.forEach(([, sent], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.[1] ?? 0) < sent) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  })
  const chosen: Pair[] = []
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const pair = sorted[index]
    if (pair !== undefined) chosen.push(pair)
  }
  return chosen.reverse()
}

/** The longest common part in order, of small windows: in a large one with nothing unique it would take too long. */
const commonInOrder = (
  file: readonly Aligned[],
  sent: readonly Aligned[],
  window: Window,
): readonly Pair[] => {
  const { fileStart, fileEnd, sentStart, sentEnd } = window
  const [rows, columns] = [fileEnd - fileStart, sentEnd - sentStart]
  if (rows * columns === 0 || rows * columns > mostCompared) return []
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const isSame = (row: number, column: number): boolean => {
    const key = file[fileStart + row]?.key
    return key !== '' && key === sent[sentStart + column]?.key
  }
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line === undefined) continue
      line[column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: Pair[] = []
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (isSame(row, column)) pairs.push([fileStart + row++, sentStart + column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

/** Pairs that are compared in one window. */
const mostCompared = 40_000

/** Pairs of what is left in a gap that are alike: one was changed into the other. The most alike are taken first. */
export const alikePairs = (
  { file, sent }: Gap,
  keyOf: { readonly file: (index: number) => string; readonly sent: (index: number) => string },
): readonly Pair[] => {
  if (file.length * sent.length > mostCompared / 10) return []
  const theirs = sent.map((index) => ({ index, words: wordsOfKey(keyOf.sent(index)) }))
  const isOnly = file.length === 1 && sent.length === 1
  const found = file.flatMap((mine) => {
    const words = wordsOfKey(keyOf.file(mine))
    return theirs.map(({ index, words: others }) => ({ mine, index, share: likeness(words, others) }))
  })
  const pairs: Pair[] = []
  const taken = { file: new Set<number>(), sent: new Set<number>() }
  for (const { mine, index, share } of found.toSorted((a, b) => b.share - a.share)) {
    if (share < (isOnly ? leastAlone : leastAlike)) break
    if (taken.file.has(mine) || taken.sent.has(index)) continue
    taken.file.add(mine)
    taken.sent.add(index)
    pairs.push([mine, index])
  }
  return pairs.toSorted(([a], [b]) => a - b)
}

/** Of their words. Less is enough where there is nothing else to mistake it for. */
const leastAlike = 0.5
const leastAlone = 0.2
