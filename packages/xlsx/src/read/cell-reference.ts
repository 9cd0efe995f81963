import type { CellPlace, MergedCells } from './sheet.js'

/** How far a sheet goes (ECMA-376-1, 18.3.1.73; Excel's limits). */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const

/** The place that `B7` names; `undefined`: it names none of a sheet. */
export const placeOf = (reference: string): CellPlace | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference)
  if (match === null) return undefined
  const [, letters = '', digits = ''] = match
  const row = Number(digits) - 1
  const column = columnCalled(letters)
  return row < sheetLimits.rows && column < sheetLimits.columns ? [row, column] : undefined
}

/** The rectangle that `B7:C9`, or `B7` alone, names. */
export const rangeOf = (reference: string): MergedCells | undefined => {
  const [first = '', last = first, ...more] = reference.split(':')
  const [from, to] = [placeOf(first), placeOf(last)]
  return from === undefined || to === undefined || more.length > 0 || to[0] < from[0] || to[1] < from[1]
    ? undefined
    : { from, to }
}

/** The letters of a column that counts from 0: `A`, `Z`, `AA`. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(letterA + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)

const letterA = 'A'.charCodeAt(0)

const columnCalled = (letters: string): number => {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - letterA + 1
  return column - 1
}
