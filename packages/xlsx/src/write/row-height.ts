import type { WrittenRow } from './workbook.js'

/**
 * How high a row is to be for its texts to be seen, in points; `undefined`: one line. It is a guess, since fonts differ:
 * spreadsheets set it right when someone writes in the row.
 */
export const rowHeight = (cells: WrittenRow, widths: readonly number[]): number | undefined => {
  let lines = 1
  cells.forEach((cell, column) => {
    if (cell.type !== 'text') return
    if (cell.look === 'title') lines = Math.max(lines, titleLines)
    else lines = Math.max(lines, linesOf(cell.text, widths[column] ?? 10))
  })
  return lines === 1 ? undefined : Math.min(highest, lines * linePoints)
}

const titleLines = 1.5
const linePoints = 15
/** Higher a row can't be (Excel's limits). */
const highest = 409

/** Letters are narrower than digits, by so much of ordinary text. */
const lettersToDigit = 1.1

/** Lines that a text fills where so many digits fit beside each other. */
const linesOf = (text: string, digits: number): number => {
  const width = digits * lettersToDigit
  let lines = 0
  for (const line of text.split('\n')) {
    lines += 1
    if (line.length <= width) continue
    let used = 0
    for (const word of line.split(' ')) {
      const withSpace = used === 0 ? word.length : used + 1 + word.length
      if (withSpace <= width) used = withSpace
      else {
        // A word that is longer than the line is broken.
        lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / width) - 1)
        used = word.length % width
      }
    }
  }
  return lines
}
