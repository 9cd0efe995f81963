import type { Table } from '@kravspek/core'

/** Widths of the columns in DXA, together exactly `available`; as many as the widest row needs. */
export const columnWidths = (table: Table, available: number): number[] => {
  const columns = table.rows.reduce(
    (most, row) => (row.kind === 'group' ? most : Math.max(most, row.cells.length)),
    Math.max(1, table.widths.length, table.header.length),
  )
  const wished = Array.from({ length: columns }, (_, column) => usable(table.widths[column]))
  const widest = Math.max(...wished)
  const shares = wished.map((width) => Math.max(width / widest, smallestShare))
  const total = shares.reduce((sum, share) => sum + share, 0)
  let used = 0
  let wanted = 0
  // Rounding each right edge rather than each width keeps the sum exact.
  return shares.map((share) => {
    wanted += share
    const width = Math.round((available * wanted) / total) - used
    used += width
    return width
  })
}

/** Of the widest column: no column is so narrow that its text cannot be seen. */
const smallestShare = 0.04

const usable = (width: number | undefined): number =>
  width !== undefined && Number.isFinite(width) && width > 0 ? width : 1
