import { csvRows, openCsv } from '@kravspek/core'
import type { Sheet, WorkbookReading } from './sheet.js'

/**
 * Reads a CSV file as a workbook with one sheet: semicolons, commas or tabs, whichever the first line has most of. The sheet
 * has no name.
 */
export const readCsv = (bytes: Uint8Array): WorkbookReading => {
  const refused = (refusal: 'packed-too-large' | 'not-a-workbook' | 'too-many-cells'): WorkbookReading => ({
    type: 'refused',
    refusal,
    part: '',
  })
  const opened = openCsv(bytes)
  if (opened.type === 'refused')
    return refused(opened.refusal === 'too-large' ? 'packed-too-large' : 'not-a-workbook')
  const { text, separator = separatorOf(text) } = opened
  const rows = csvRows(text, separator)
  if (rows === undefined) return refused('too-many-cells')
  const sheet: Sheet = {
    ...{ name: '', isHidden: false, merged: [], hiddenColumns: [], comments: [] },
    rows: rows.map(({ number, cells }) => ({
      ...{ number, isHidden: false },
      cells: cells.map((cell) => ({ ...cell, value: cell.text })),
    })),
  }
  return { type: 'workbook', sheets: [sheet], stamp: undefined }
}

/** A form of ours begins with its header: what parts the cells there parts them everywhere. */
const separatorOf = (text: string): string => {
  const counts = [';', '\t', ','].map((mark) => {
    const [first] = csvRows(text.slice(0, longestHeader), mark) ?? []
    return { mark, count: first?.cells.length ?? 0 }
  })
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ';'
}

const longestHeader = 10_000
