import { roleOfHeader } from './column-roles.js'
import { plainWords } from './plain-words.js'
import { beginningIn, ownCells, type GridCell, type GridRow } from './table-grid.js'

/**
 * Tables that stand beside each other in one sheet, from the left: where the headings begin anew, another table does. What
 * stands above or below them goes with the table whose columns it begins in. `undefined`: there is one table only.
 */
export function tablesSideBySide(rows: readonly GridRow[]): readonly (readonly GridRow[])[] | undefined {
  const starts = rows.slice(0, lookedAt).map(startsIn)
  const header = starts.findIndex(({ length }) => length > 1)
  if (header < 0) return undefined
  const [, ...later] = starts[header] ?? []
  const tables: GridRow[][] = [[], ...later.map(() => [])]
  for (const row of rows) {
    const dealt = new Map<number, Map<number, GridCell>>()
    for (const [column, cell] of row.cells) {
      const table = tableAt(column, later)
      const cells = dealt.get(table) ?? new Map<number, GridCell>()
      dealt.set(table, cells.set(column, cell))
    }
    for (const [table, cells] of dealt) {
      const own = beginningIn(cells)
      if (own.length > 0) tables[table]?.push({ ...row, cells, own })
    }
  }
  return tables
}

/**
 * Which table a column belongs to, 0 for the first one.
 *
 * @param later where the tables after the first begin, from the left; there may be thousands of them
 */
function tableAt(column: number, later: readonly number[]): number {
  let [low, high] = [0, later.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((later[middle] ?? Infinity) <= column) low = middle + 1
    else high = middle
  }
  return low
}

/** Headings of tables stand near the top. */
const lookedAt = 200

/** The columns where the headings of a table begin in a row; none or one: there are no tables beside each other. */
function startsIn(row: GridRow): readonly number[] {
  const labels = ownCells(row).map(([column, { text }]) => ({ column, label: plainWords(text), text }))
  const [first] = labels
  if (first === undefined || labels.length < 4) return []
  const indices = labels.flatMap(({ label }, index) => (label === first.label ? [index] : []))
  const parts = indices.map((start, place) => labels.slice(start, indices[place + 1]))
  const known = new Set(parts[0]?.map(({ label }) => label))
  const areTables = parts.every(
    (part) =>
      part.length > 1 &&
      part.filter(({ label }) => known.has(label)).length > 1 &&
      part.some(({ text }) => /^(?:text|requirement)$/.test(roleOfHeader(text) ?? '')),
  )
  return areTables ? parts.flatMap(([start]) => (start === undefined ? [] : [start.column])) : []
}
