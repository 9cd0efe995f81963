import type { MergedCells, Row } from './sheet.js'

/**
 * Merged ranges as far as the sheet has cells: a whole column that is merged has a million rows. One that then is a single
 * cell is left out.
 *
 * @returns `undefined`: they cover more than any honest sheet has
 */
export const withinCells = (
  merged: readonly MergedCells[],
  rows: readonly Row[],
): readonly MergedCells[] | undefined => {
  const lastRow = rows.at(-1)?.number ?? -1
  const lastColumn = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? -1), -1)
  let covered = 0
  const within: MergedCells[] = []
  for (const { from, to } of merged) {
    const end = [Math.min(to[0], lastRow), Math.min(to[1], lastColumn)] as const
    const [height, width] = [end[0] - from[0] + 1, end[1] - from[1] + 1]
    if (height < 1 || width < 1 || height * width === 1) continue
    covered += height * width
    if (covered > mostCovered) return undefined
    within.push({ from, to: end })
  }
  return within
}

const mostCovered = 1_000_000
