import type { FilledField } from './answers-register.js'

/** A row that a supplier has filled in of a table of deviations, or of what must be kept secret. */
export interface FormRow {
  /** As the form numbers it, from 1. */
  readonly number: number
  /** What stands in each column that has something, by its name: `where`, `what`, `price`. */
  readonly cells: Readonly<Record<string, string>>
}

/** The rows of a table to fill in that have something in them, in the order of the form. */
export function formRows(answers: readonly FilledField[], table: 'deviation' | 'secret'): readonly FormRow[] {
  const rows = new Map<number, Record<string, string>>()
  for (const { id, text } of answers) {
    const [, named = '', number = '', column = ''] = rowField.exec(id) ?? []
    if (named !== table) continue
    const cells = rows.get(Number(number)) ?? {}
    cells[column] = text
    rows.set(Number(number), cells)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }))
}

/** Whether an id is that of a field in such a table: there may be more rows than the form had. */
export function isRowField(id: string): boolean {
  return rowField.test(id)
}

const rowField = /^(deviation|secret):(\d{1,4}):(where|what|price|why)$/
