import { isIdLike } from './id-like.js'
import { isDemanding } from './kind-of-cell.js'
import { oneLine } from './plain-words.js'
import type { TableColumns } from './table-columns.js'
import { ownCells, ownTextAt, type GridRow } from './table-grid.js'

/** A row that is the heading of those below it: «A. Funksjonelle krav» over all columns, or alone in its row. */
export function isGroup(
  row: GridRow,
  next: GridRow | undefined,
  columns: TableColumns,
  hasKinds: boolean,
): boolean {
  const cells = ownCells(row)
  const [[column, only] = [0, undefined], second] = cells
  if (only === undefined) return false
  const texts = cells.map(([, { text }]) => text)
  if (texts.some((text) => text.length > longestGroup || isDemanding(text) || isSentence(text))) return false
  const below = next === undefined ? [] : ownCells(next)
  const isAboveOthers = below.length > cells.length || ownTextAt(next, columns.id) !== ''
  if (second === undefined) {
    if (column === columns.id && isIdLike(only.text)) return false
    const isMarkedOut = only.columns > 1 || only.isBold
    if (next === undefined) return isMarkedOut
    const isAboveGroup = isMarkedOut && below.length === 1 && (below[0]?.[1].columns ?? 1) > 1
    if (isMarkedOut || column !== columns.text) return isAboveOthers || isAboveGroup
    return isAboveOthers && /^\p{Lu}/u.test(only.text) && (columns.id !== undefined || hasKinds)
  }
  // «3 | Varsling | |»: a number and a title, and nothing that says how binding it is.
  const isTitled =
    cells.length === 2 && column === columns.id && (second[0] === columns.title || second[0] === columns.text)
  if (!isTitled || next === undefined) return false
  const number = ownTextAt(row, columns.id).replace(/[.):]+$/, '')
  // «A» is over what comes, «a» is a part of what came.
  if (/^\(?\p{Ll}$/u.test(number)) return false
  if (number !== '' && ownTextAt(next, columns.id).startsWith(`${number}.`)) return true
  const isHigh = second[1].isBold || /^\p{L}\.?$|^\d+\.?0?$/u.test(number)
  return hasKinds && isHigh && isAboveOthers
}

function isSentence(text: string): boolean {
  return text.length > 6 && /[.;:]$/.test(text)
}

const longestGroup = 100

/** What a row says as a heading. */
export function groupTitle(row: GridRow): string {
  return oneLine(
    ownCells(row)
      .map(([, { text }]) => text)
      .join(' '),
  )
}

/** Words over several columns that are no heading: they explain what comes. */
export function isSpanningText(row: GridRow, { id, text }: TableColumns): boolean {
  const [[column, only] = [0, undefined], second] = ownCells(row)
  if (only === undefined || second !== undefined || row.cells.size > 1) return false
  return only.columns > 1 && id !== undefined && (column !== text || only.columns > 2)
}
