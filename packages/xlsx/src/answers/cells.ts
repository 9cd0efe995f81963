import type { AnswerTables, CellField } from '@kravspek/core'
import type { Allowed, CellLook, WrittenCell } from '../write/workbook.js'

export const textCell = (text: string, look: CellLook = 'text'): WrittenCell => ({ type: 'text', text, look })

export const headerRow = (header: readonly string[]): readonly WrittenCell[] =>
  header.map((text) => textCell(text, 'header'))

/** Unique in the workbook, as sheets are; a name that looks like the address of a cell is none. */
export const tableName = ({ labels }: Pick<AnswerTables, 'labels'>, sheet: string): string =>
  `${labels.table}_${sheet}`.replace(/[^\p{L}\p{N}_]/gu, '_')

export const fieldCell = (field: CellField | undefined): WrittenCell => {
  if (field === undefined) return { type: 'empty', look: 'closed' }
  const look = field.form === 'number' ? 'number-field' : field.form === 'date' ? 'date-field' : 'field'
  return { type: 'field', look, allowed: allowedIn(field) }
}

/** What may be written in a field; `undefined`: anything. */
export const allowedIn = ({ form, options, min, max, otherwise }: CellField): Allowed | undefined => {
  switch (form) {
    case 'choice':
      return { type: 'choice', options, otherwise }
    case 'number':
      return { type: 'number', min, max, otherwise }
    case 'date':
      return { type: 'date', otherwise }
    default:
      return undefined
  }
}
