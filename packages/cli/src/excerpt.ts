import type { Range } from '@kravspek/core'
import { cellsOf, type Cell } from './cells.js'
import type { Lines } from './lines.js'

/** A line of a file with a place in it, ready to be shown in a terminal. */
export interface Excerpt {
  /** The line; `…` stands for what is cut off a long one. */
  readonly text: string
  /** Columns before the mark. */
  readonly markStart: number
  /** Columns of the mark, 1 or more. */
  readonly markWidth: number
}

/**
 * The line that a range begins in. The mark goes to the end of that line at most: a range over many lines is marked
 * where it begins.
 *
 * @param columns room for the line
 */
export function excerpt(text: string, lines: Lines, [start, end]: Range, columns: number): Excerpt {
  const [lineStart, lineEnd] = lines.rangeOf(lines.position(start).line)
  const markStart = Math.min(start, lineEnd)
  const markEnd = Math.max(markStart, Math.min(end, lineEnd))
  // A line can be as long as a file: only what could be shown is looked at closely.
  const from = Math.max(lineStart, markStart - 2 * columns)
  const to = Math.min(lineEnd, markStart + 2 * columns)
  const cells = cellsOf(text.slice(from, to))
  const before = cells.filter((cell) => from + cell.end <= markStart)
  const marked = markEnd === markStart ? [] : cellsIn(cells.slice(before.length), markEnd - from)
  const after = cells.slice(before.length + marked.length)
  return cut({ before, marked, after }, columns, { before: from > lineStart, after: to < lineEnd })
}

/** The cells up to an offset, the one that the offset stands in too. */
function cellsIn(cells: readonly Cell[], offset: number): readonly Cell[] {
  const last = cells.findIndex((cell) => cell.end >= offset)
  return last < 0 ? cells : cells.slice(0, last + 1)
}

interface MarkedCells {
  readonly before: readonly Cell[]
  readonly marked: readonly Cell[]
  readonly after: readonly Cell[]
}

/**
 * Cuts a line to the room there is. The start of the line stays where enough of the mark can be shown with it: it says
 * which field this is. Elsewhere a third of the room is left for what stands before the mark.
 */
function cut(
  { before, marked, after }: MarkedCells,
  columns: number,
  isCut: { readonly before: boolean; readonly after: boolean },
): Excerpt {
  const rest = widthOf(marked) + widthOf(after)
  const isWhole = !isCut.before && !isCut.after && widthOf(before) + rest <= columns
  const enough = Math.min(widthOf(marked), Math.floor(columns / 2))
  const cutsBefore = isCut.before || (!isWhole && widthOf(before) + enough >= columns)
  const roomBefore = Math.max(Math.floor(columns / 3), isCut.after ? 0 : columns - 1 - rest)
  const lead = cutsBefore ? [ellipsis, ...lastCells(before, roomBefore)] : before
  const room = columns - widthOf(lead)
  const cutsAfter = isCut.after || rest > room
  const shown = firstCells([...marked, ...after], cutsAfter ? room - 1 : room)
  const line = [...lead, ...shown, ...(cutsAfter ? [ellipsis] : [])]
  return {
    text: line.map((cell) => cell.text).join(''),
    markStart: widthOf(lead),
    markWidth: Math.max(1, widthOf(shown.slice(0, marked.length))),
  }
}

const ellipsis: Cell = { text: '…', width: 1, end: 0 }

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function firstCells(cells: readonly Cell[], room: number): readonly Cell[] {
  let left = room
  const end = cells.findIndex((cell) => (left -= cell.width) < 0)
  return end < 0 ? cells : cells.slice(0, end)
}

function lastCells(cells: readonly Cell[], room: number): readonly Cell[] {
  return firstCells(cells.toReversed(), room).toReversed()
}
