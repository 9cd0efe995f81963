import type { OfficeCell, OfficeTable } from './office-block.js'

/** A table by rows and columns: a cell that reaches over several rows is found in each of them. */
export interface GridRow {
  /** The file says that it is repeated on every page. */
  readonly isHeader: boolean
  /** By column. What is empty is left out, unless it reaches over others. */
  readonly cells: ReadonlyMap<number, GridCell>
  /** Those that begin in the row and say something, from the left. */
  readonly own: readonly (readonly [column: number, cell: GridCell])[]
}

export interface GridCell extends Pick<OfficeCell, 'struck' | 'comments'> {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly isBold: boolean
  /** It began in a row above. */
  readonly isContinued: boolean
}

/** A cell that is merged over more rows than this is told of in the first of them only. */
const mostRows = 200
/** In a file made to keep us busy, cells are merged over each other. */
const mostContinued = 200_000

/** The rows of a table that say something. */
export function gridOf({ rows }: OfficeTable): readonly GridRow[] {
  const grid = rows.map(({ isHeader }) => ({ isHeader, cells: new Map<number, GridCell>() }))
  let left = mostContinued
  rows.forEach(({ cells }, index) => {
    for (const { column, text, columns, rows: reach, isBold, struck, comments } of cells) {
      if (text.trim() === '' && reach === 1) continue
      const cell = { text: text.trim(), columns, rows: reach, isBold, struck, comments }
      const last = Math.min(index + Math.min(reach, mostRows), grid.length)
      for (let row = index; row < last && left > 0; row += 1) {
        if (row > index) left -= 1
        const place = grid[row]?.cells
        // Of two in one place, the one that begins there counts.
        if (place !== undefined && (row === index || !place.has(column)))
          place.set(column, { ...cell, isContinued: row > index })
      }
    }
  })
  return grid.map((row) => ({ ...row, own: beginningIn(row.cells) })).filter(({ own }) => own.length > 0)
}

/** The cells that begin in a row and say something, from the left. */
export function ownCells({ own }: GridRow): GridRow['own'] {
  return own
}

/** The cells of a row that begin in it and say something, from the left. */
export function beginningIn(cells: GridRow['cells']): GridRow['own'] {
  return [...cells]
    .filter(([, { text, isContinued }]) => text !== '' && !isContinued)
    .sort(([a], [b]) => a - b)
}

/** What a cell says, also where it began above; empty where there is none. */
export function textAt(row: GridRow, column: number | undefined): string {
  return column === undefined ? '' : (row.cells.get(column)?.text ?? '')
}

/** What a cell says that begins in the row. */
export function ownTextAt(row: GridRow | undefined, column: number | undefined): string {
  const cell = column === undefined ? undefined : row?.cells.get(column)
  return cell === undefined || cell.isContinued ? '' : cell.text
}

/** Whether anything of a cell is struck through, also where it began above. */
export function isStruckAt(row: GridRow, column: number | undefined): boolean {
  return column !== undefined && (row.cells.get(column)?.struck ?? []).length > 0
}
