/** What differs between two texts: `[start, end)` of the one before became `[start, newEnd)` of the one after. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly newEnd: number
}

/** The smallest stretch in which two texts differ; `undefined`: they are the same. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  const start = alike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const fromEnd = alike(shorter - start, (from, to) => {
    const [endBefore, endAfter] = [before.length, after.length]
    return before.slice(endBefore - to, endBefore - from) === after.slice(endAfter - to, endAfter - from)
  })
  return { start, end: before.length - fromEnd, newEnd: after.length - fromEnd }
}

/** Whole pieces are compared: ten times as fast as one character after another. */
const pieceLength = 65_536

/** How many characters are alike, of `length`. Halves the first piece that is not alike until one character is left. */
function alike(length: number, isAlike: (from: number, to: number) => boolean): number {
  let from = 0
  for (let size = pieceLength; size >= 1; size = size === 1 ? 0 : size >> 1) {
    while (from + size <= length && isAlike(from, from + size)) from += size
  }
  return from
}
