import { roleOfHeader } from './column-roles.js'
import { plainWords } from './plain-words.js'
import { beginningIn, ownCells, type GridRow } from './table-grid.js'

/**
 * Tables that stand beside each other in one sheet, from the left: where the headings begin anew, another table does. What
 * stands above or below them goes with the first. `undefined`: there is one table only.
 */
export function tablesSideBySide(rows: readonly GridRow[]): readonly (readonly GridRow[])[] | undefined {
  const starts = rows.slice(0, lookedAt).map(startsIn)
  const header = starts.findIndex(({ length }) => length > 1)
  if (header < 0) return undefined
  const [, ...later] = starts[header] ?? []
  const bounds = [-Infinity, ...later, Infinity]
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? -Infinity
    return rows.flatMap((row) => {
      const cells = new Map([...row.cells].filter(([column]) => column >= start && column < end))
      const own = beginningIn(cells)
      return own.length === 0 ? [] : [{ ...row, cells, own }]
    })
  })
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
