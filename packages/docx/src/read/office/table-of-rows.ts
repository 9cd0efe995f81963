import type { OfficeBlock, OfficeCell, OfficeRow } from '@kravspek/core'
import { textOfBlocks } from './block-text.js'
import { struckOfBlocks } from './struck-text.js'

export interface OpenCell {
  columns: number
  /** It is part of the cell above. */
  isContinued: boolean
  /** It is part of the cell before, as programs wrote it before they wrote how many columns. */
  isJoined: boolean
  isDeleted: boolean
  readonly blocks: readonly OfficeBlock[]
}

export interface OpenRow {
  isHeader: boolean
  isDeleted: boolean
  /** Columns that are passed over at its start. */
  before: number
  readonly cells: OpenCell[]
}

/**
 * The table that rows make, with merged cells told once; what stands in it, where the table only holds other tables in
 * place.
 *
 * @param isFlat what stands in it is wanted, whatever it looks like
 */
export const tableOf = (rows: readonly OpenRow[], isFlat = false): readonly OfficeBlock[] => {
  if (isFlat || isFrame(rows)) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
  const made = rowsOf(rows)
  return made.length === 0 ? [] : [{ type: 'table', rows: made }]
}

/** A table with one cell a row and tables in them is there for its border. */
const isFrame = (rows: readonly OpenRow[]): boolean =>
  rows.every(({ cells }) => cells.length <= 1) &&
  rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table')))

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
interface OpenTableCell extends Mutable<Omit<OfficeCell, 'struck'>> {
  struck?: string[]
}

const rowsOf = (rows: readonly OpenRow[]): readonly OfficeRow[] => {
  /** By column: the cell that one below may be part of. */
  const above = new Map<number, OpenTableCell>()
  return rows.map(({ isHeader, before, cells }) => {
    const made: OpenTableCell[] = []
    let column = before
    for (const { columns, isContinued, isJoined, blocks } of cells) {
      const text = textOfBlocks(blocks)
      const origin = isContinued ? above.get(column) : undefined
      const left = made.at(-1)
      if (origin !== undefined) {
        origin.rows += 1
        strike(origin, blocks)
        if (text !== '') origin.text = origin.text === '' ? text : `${origin.text}\n${text}`
      } else if (isJoined && left !== undefined) {
        left.columns += columns
        strike(left, blocks)
        if (text !== '') left.text = left.text === '' ? text : `${left.text}\n${text}`
      } else {
        const cell: OpenTableCell = { column, text, columns, rows: 1, isBold: isBold(blocks) }
        strike(cell, blocks)
        made.push(cell)
        above.set(column, cell)
      }
      column += columns
    }
    return { isHeader, cells: made }
  })
}

const strike = (cell: OpenTableCell, blocks: readonly OfficeBlock[]): void => {
  for (const piece of struckOfBlocks(blocks)) (cell.struck ??= []).push(piece)
}

const isBold = (blocks: readonly OfficeBlock[]): boolean =>
  blocks.length > 0 &&
  blocks.every((block) => block.type === 'heading' || (block.type !== 'table' && block.isBold))
