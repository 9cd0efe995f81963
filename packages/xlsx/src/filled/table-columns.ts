import { columnRole, type ColumnRole } from '@kravspek/core'
import type { Row } from '../read/sheet.js'

/** What the columns of a table hold, by their number. */
export interface TableColumns {
  readonly roles: ReadonlyMap<number, ColumnRole>
  /** Headings of all columns, also of those that someone has added. */
  readonly headings: ReadonlyMap<number, string>
  /** Which table of empty rows it is; `undefined`: it is none. */
  readonly emptyTable: 'deviation' | 'secret' | undefined
}

/** The columns that a row is the header of; `undefined`: it is no header of ours. Columns may have been moved or added. */
export const columnsUnder = ({ cells }: Row): TableColumns | undefined => {
  const roles = new Map<number, ColumnRole>()
  for (const { column, text } of cells) {
    const role = columnRole(text)
    if (role !== undefined) roles.set(column, role)
  }
  const known = new Set(roles.values())
  const emptyTable = (['deviation', 'secret'] as const).find(
    (table) => known.has(`${table}:where`) && known.has(`${table}:what`),
  )
  if (emptyTable === undefined && !(known.has('name') && known.has('answer'))) return undefined
  return { roles, headings: new Map(cells.map(({ column, text }) => [column, text])), emptyTable }
}
