import type { Table } from '@kravspek/core'

/**
 * Widths of the columns in DXA, together exactly `available`; as many as the widest row needs. `least` says how narrow
 * each may become.
 */
export const columnWidths = (table: Table, available: number, least?: readonly number[]): number[] => {
  const columns = columnCount(table)
  const wished = Array.from({ length: columns }, (_, column) => usable(table.widths[column]))
  const widest = Math.max(...wished)
  const wishedShares = wished.map((width) => Math.max(width / widest, smallestShare))
  const shares = least === undefined ? wishedShares : widened(wishedShares, available, least)
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

/** As many columns as the widest row needs. */
export const columnCount = (table: Table): number =>
  table.rows.reduce(
    (most, row) => (row.kind === 'group' ? most : Math.max(most, row.cells.length)),
    Math.max(1, table.widths.length, table.header.length),
  )

/** Shares in which no column is narrower than it may be, as long as there is room; the others give in proportion. */
const widened = (
  shares: readonly number[],
  available: number,
  least: readonly number[],
): readonly number[] => {
  const floor = fitting(
    shares.map((_, column) => least[column] ?? 0),
    available,
  )
  const fixed = new Set<number>()
  for (;;) {
    const taken = [...fixed].reduce((total, column) => total + (floor[column] ?? 0), 0)
    const open = shares.reduce((total, share, column) => (fixed.has(column) ? total : total + share), 0)
    const widths = shares.map((share, column) =>
      fixed.has(column) ? (floor[column] ?? 0) : (share * Math.max(0, available - taken)) / open,
    )
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (floor[column] ?? 0))
    if (narrow === -1) return widths
    fixed.add(narrow)
  }
}

/** Least widths that fit. Where not all do, the longest words are broken, and those of the other columns are not. */
const fitting = (least: readonly number[], available: number): readonly number[] => {
  // One long address must not take the room of all other columns.
  const capped = least.map((width) => Math.min(width, (mostOfEven * available) / least.length))
  const sorted = capped.toSorted((a, b) => b - a)
  let others = sorted.reduce((total, width) => total + width, 0)
  if (others <= available) return capped
  const most = sorted.map((width, index) => {
    others -= width
    return (available - others) / (index + 1)
  })
  const level = most.find((width, index) => width >= (sorted[index + 1] ?? 0)) ?? 0
  return capped.map((width) => Math.min(width, level))
}

/** Of the width that columns have when all are alike. */
const mostOfEven = 1.8

/** Of the widest column: no column is so narrow that its text cannot be seen. */
const smallestShare = 0.04

const usable = (width: number | undefined): number =>
  width !== undefined && Number.isFinite(width) && width > 0 ? width : 1
