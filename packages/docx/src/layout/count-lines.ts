import { breakClassOf, mayBreakBetween, space, type BreakClass } from './line-breaking.js'
import { codes as special } from './special-codes.js'

/** A stop of tabulators, in DXA from the left edge of the surrounding text. */
export interface TabStop {
  readonly position: number
  readonly isRight: boolean
}

/** Room for the lines of a paragraph, in DXA from the left edge of the surrounding text. */
export interface Measure {
  /** Left edge of the lines, and of the text of the first line. */
  readonly left: number
  readonly firstLeft: number
  readonly right: number
  readonly stops: readonly TabStop[]
}

interface Counted {
  readonly lines: number
  /** How near the text came, of all that was weighed, to falling into other lines. */
  readonly closest: number
}

/** Distance between stops where a paragraph has none of its own (`w:defaultTabStop`). */
const defaultStop = 709

/** Between a text to the left and one that ends at a stop to the right. */
const leastGap = 100

/** Fills lines with characters, each with its width in DXA, as far as they go. */
export const countLines = (
  codes: Uint16Array,
  widths: Float64Array,
  length: number,
  { left, firstLeft, right: edge, stops }: Measure,
  /** How much further to the right the lines may end. */
  slack: number,
): Counted => {
  const right = edge + slack
  let lines = 1
  let closest = Number.POSITIVE_INFINITY
  // Where the line has come to, and how wide the text is that must go with what follows it.
  let x = firstLeft
  let pending = 0
  let isLineEmpty = true
  let previous: BreakClass = -1
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0
    const width = widths[at] ?? 0
    if (code === special.lineBreak) {
      lines += 1
      x = left
      pending = 0
      isLineEmpty = true
      previous = -1
      continue
    }
    if (code === special.tab) {
      x += pending
      pending = 0
      isLineEmpty = false
      previous = -1
      const here = x
      const stop = stops.find(({ position, isRight }) => isRight || position > here)
      if (stop?.isRight === true) {
        let rest = 0
        for (let next = at + 1; next < length; next += 1) rest += widths[next] ?? 0
        const room = stop.position - x - rest - leastGap
        return { lines: room < 0 ? lines + 1 : lines, closest: Math.min(closest, Math.abs(room)) }
      }
      x = stop?.position ?? (Math.floor(x / defaultStop) + 1) * defaultStop
      continue
    }
    const current = breakClassOf(code)
    if (current === space) {
      // Spaces at the end of a line need no room.
      x += pending + width
      pending = 0
      isLineEmpty = false
      previous = current
      continue
    }
    if (previous >= 0 && mayBreakBetween(previous, current)) {
      x += pending
      pending = 0
      isLineEmpty = false
    }
    previous = current
    pending += width
    const room = right - x - pending
    if (room < closest && -room < closest) closest = Math.abs(room)
    if (room >= 0) continue
    if (!isLineEmpty) {
      lines += 1
      x = left
      isLineEmpty = true
      if (x + pending <= right) continue
    }
    // A word that is wider than the line is broken where the line ends.
    if (pending > width) {
      lines += 1
      x = left
      pending = width
    }
  }
  return { lines, closest }
}
