import type {
  DocumentTree,
  Returned,
  ReturnedChange,
  ReturnedComment,
  ReturnedField,
  ReturnedStamp,
} from '@kravspek/core'
import type { Cell, Row, Sheet } from '../read/sheet.js'
import { fieldText } from './field-text.js'
import { sentFields, withoutBlanks, type SentFields } from './sent-fields.js'
import { isStampRow } from './stamp-row.js'
import { columnsUnder, type TableColumns } from './table-columns.js'

/**
 * What a supplier has filled in. Rows are found by what they are called, in whatever order they are, and columns by their
 * headings. What was written where nothing is asked for is told too: it may be a reservation.
 *
 * @param sent the form as it was sent out, whose fields have the same ids
 */
export const readFilled = (
  sheets: readonly Sheet[],
  stamp: ReturnedStamp | undefined,
  sent: DocumentTree,
): Returned => {
  const reading = startReading(sent)
  for (const sheet of sheets) readTables(sheet, reading)
  return { stamp, ...reading.found() }
}

interface Reading {
  readonly sent: DocumentTree
  readonly fields: SentFields
  readonly fill: (id: string | undefined, label: string, text: string) => void
  readonly remark: (at: string | undefined, quote: string, text: string) => void
  readonly change: (at: string, before: string, after: string) => void
  readonly found: () => Omit<Returned, 'stamp'>
}

const startReading = (sent: DocumentTree): Reading => {
  const fields: ReturnedField[] = []
  const comments: ReturnedComment[] = []
  const changes: ReturnedChange[] = []
  const seen = new Set<string>()
  const certainty = 'visible-id'
  return {
    sent,
    fields: sentFields(sent),
    fill: (id, label, text) => {
      // A sheet that was copied with what stands in it says nothing new.
      const key = JSON.stringify([id, label, text])
      if (text === '' || seen.has(key)) return
      seen.add(key)
      fields.push({ id, certainty: id === undefined ? undefined : certainty, label, text })
    },
    remark: (at, quote, text) => {
      if (text === '') return
      comments.push({
        ...{ place: at === undefined ? undefined : { id: at, certainty }, quote, paragraph: '' },
        ...{ text, author: '', date: undefined, isResolved: false, replies: [] },
      })
    },
    change: (at, before, after) => {
      changes.push({
        ...{ place: { id: at, certainty }, author: '', date: undefined, action: 'change' },
        ...{ before, after, isTracked: false },
      })
    },
    found: () => ({ fields, comments, changes }),
  }
}

const readTables = ({ name, rows, isHidden }: Sheet, reading: Reading): void => {
  let columns: TableColumns | undefined
  const outside: string[] = []
  let count = 0
  for (const row of rows) {
    const header = columnsUnder(row)
    if (header !== undefined) {
      columns = header
      count = 0
    } else if (isStampRow(row)) continue
    else if (columns === undefined) outside.push(row.cells.map(({ text }) => text).join(' | '))
    else {
      count += 1
      if (columns.emptyTable === undefined) readRow(row, columns, reading)
      else readEmptyRow(row, count, columns.emptyTable, columns, reading)
    }
  }
  // A sheet of ours has a table; what stands above it is ours too.
  if (columns === undefined && !isHidden) reading.remark(undefined, name, shortened(outside.join('\n')))
}

const readRow = (row: Row, columns: TableColumns, { sent, fields, fill, remark, change }: Reading): void => {
  const cellIn = cellsByRole(row, columns)
  const name = cellIn('name')?.text.trim() ?? ''
  const id = fields.fieldOf(name)
  const base = id?.replace(/:.*$/, '') ?? (fields.wordsOf(name) === undefined ? undefined : name)
  const answer = cellIn('answer')
  if (answer !== undefined) {
    const control = id === undefined ? undefined : fields.controls.get(id)
    fill(id, control?.label ?? name, fieldText(answer, control?.form, sent))
  }
  const comment = cellIn('comment')
  if (comment !== undefined) {
    const commented = base === undefined || id?.includes(':') === true ? undefined : `${base}:text`
    const control = commented === undefined ? undefined : fields.controls.get(commented)
    if (control !== undefined) fill(control.id, control.label, fieldText(comment, control.form, sent))
    else remark(base, name, fieldText(comment, undefined, sent))
  }
  for (const cell of addedCells(row, columns))
    remark(base, columns.headings.get(cell.column) ?? name, fieldText(cell, undefined, sent))
  const words = fields.wordsOf(name)
  const requirement = cellIn('requirement')
  if (words !== undefined && requirement !== undefined && !isSame(requirement.text, words))
    change(name, '', requirement.text)
}

const readEmptyRow = (
  row: Row,
  count: number,
  table: 'deviation' | 'secret',
  columns: TableColumns,
  { sent, fill, remark }: Reading,
): void => {
  const numbered = row.cells.find(({ column }) => columns.roles.get(column) === 'row')?.text ?? ''
  const number = /^[1-9]\d{0,3}$/.test(numbered) ? numbered : String(count)
  for (const cell of row.cells) {
    const role = columns.roles.get(cell.column)
    const text = fieldText(cell, undefined, sent)
    if (role?.startsWith(`${table}:`) === true)
      fill(`${table}:${number}:${role.slice(table.length + 1)}`, '', text)
    else if (role === undefined) remark(undefined, columns.headings.get(cell.column) ?? '', text)
  }
}

const cellsByRole =
  ({ cells }: Row, { roles }: TableColumns) =>
  (role: string): Cell | undefined =>
    cells.find(({ column }) => roles.get(column) === role)

/** Cells in columns that are none of ours. */
const addedCells = ({ cells }: Row, { roles }: TableColumns): readonly Cell[] =>
  cells.filter(({ column }) => !roles.has(column))

/** Whether every line of a text is there still, in whatever order: the form shows more beside it. */
const isSame = (text: string, words: string): boolean =>
  text.split('\n').every((line) => words.includes(withoutBlanks(line.replace(/^\s*\d+\.\s/, ''))))

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** So much of a sheet of the supplier's own is for people to read. */
const longest = 20_000
