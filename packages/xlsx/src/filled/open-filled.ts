import type { OpenedFile, ReturnedStamp } from '@kravspek/core'
import type { Inflater } from '@kravspek/docx/package'
import { readCsv } from '../read/read-csv.js'
import { readWorkbook } from '../read/read-workbook.js'
import type { Sheet, WorkbookReading, WorkbookRefusal } from '../read/sheet.js'
import { readFilled } from './read-filled.js'
import { stampIn } from './stamp-row.js'

/** `part`: the name of the part that gave the reason, empty where it is the whole file. */
export type OpenedWorkbook =
  | ({ readonly type: 'returned' } & OpenedFile)
  | { readonly type: 'refused'; readonly refusal: WorkbookRefusal; readonly part: string }

/**
 * Opens a workbook that a supplier has filled in, whatever program saved it, as `openReturned` opens a form in Word.
 *
 * @param inflate see `readWorkbook`
 */
export const openFilledWorkbook = (bytes: Uint8Array, inflate?: Inflater): OpenedWorkbook =>
  opened(readWorkbook(bytes, inflate))

/** Opens a CSV file that a supplier has filled in. */
export const openFilledCsv = (bytes: Uint8Array): OpenedWorkbook => opened(readCsv(bytes))

const opened = (reading: WorkbookReading): OpenedWorkbook => {
  if (reading.type === 'refused') return reading
  const { sheets } = reading
  // Some programs keep no properties that they do not know: the stamp stands in a row too.
  const stamp = reading.stamp ?? firstStamp(sheets)
  return { type: 'returned', stamp, read: (sent) => readFilled(sheets, stamp, sent) }
}

const firstStamp = (sheets: readonly Sheet[]): ReturnedStamp | undefined => {
  for (const { rows } of sheets) {
    for (const row of rows) {
      const stamp = stampIn(row)
      if (stamp !== undefined) return stamp
    }
  }
  return undefined
}
