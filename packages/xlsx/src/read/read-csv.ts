import { cellOfCsv } from '@kravspek/core'
import { packageLimits, partText } from '@kravspek/docx/package'
import { sheetLimits } from './cell-reference.js'
import { workbookLimits } from './read-workbook.js'
import type { Cell, Row, Sheet, WorkbookReading } from './sheet.js'

/**
 * Reads a CSV file as a workbook with one sheet: semicolons, commas or tabs, in UTF-8, UTF-16 or what Excel in Western Europe
 * writes (Windows-1252). The sheet has no name. An apostrophe that guards against formulas is taken off.
 */
export const readCsv = (bytes: Uint8Array): WorkbookReading => {
  const refused = (refusal: 'packed-too-large' | 'not-a-workbook' | 'too-many-cells'): WorkbookReading => ({
    type: 'refused',
    refusal,
    part: '',
  })
  if (bytes.length > packageLimits.packedBytes) return refused('packed-too-large')
  const written = textOf(bytes)
  // A text has no such characters, and files of other kinds are full of them.
  if (written.includes('\u0000')) return refused('not-a-workbook')
  const rows = rowsOf(written)
  if (rows === undefined) return refused('too-many-cells')
  const sheet: Sheet = { name: '', isHidden: false, rows, merged: [], hiddenColumns: [] }
  return { type: 'workbook', sheets: [sheet], stamp: undefined }
}

const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return partText(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** @returns `undefined`: more cells than any honest table has */
const rowsOf = (written: string): readonly Row[] | undefined => {
  // A first line that Excel itself understands.
  const named = /^sep=(.)\r?\n/.exec(written)
  const text = named === null ? written : written.slice(named[0].length)
  const separator = named?.[1] ?? usualSeparator(text)
  const rows: Row[] = []
  let cells: Cell[] = []
  let column = 0
  let count = 0
  let number = 0
  let at = 0
  const endCell = (cell: string): void => {
    const said = cellOfCsv(cell)
    if (said !== '' && column < sheetLimits.columns) {
      cells.push({ column, text: said, value: said })
      count += 1
    }
    column += 1
  }
  const endRow = (): void => {
    if (cells.length > 0) rows.push({ number, cells, isHidden: false })
    number += 1
    cells = []
    column = 0
  }
  while (at < text.length) {
    if (count > workbookLimits.cells || number >= sheetLimits.rows) return undefined
    let cell = ''
    if (text[at] === '"') {
      const quoted = quotedText(text, at)
      cell = quoted.text
      at = quoted.end
    }
    const end = endOfCell(text, at, separator)
    endCell(cell + text.slice(at, end))
    at = end + 1
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1
    if (text[end] !== separator) endRow()
  }
  if (column > 0) endRow()
  return rows
}

/** What parts the cells: what the first line has most of outside quotes. */
const usualSeparator = (text: string): string => {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)
  const counts = [';', '\t', ','].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ';'
}

/** A text in quotes, where two quotes stand for one. */
const quotedText = (text: string, start: number): { readonly text: string; readonly end: number } => {
  let quoted = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { text: quoted + text.slice(from), end: text.length }
    quoted += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { text: quoted, end: quote + 1 }
    quoted += '"'
    from = quote + 2
  }
}

const endOfCell = (text: string, start: number, separator: string): number => {
  let end = start
  while (end < text.length) {
    const character = text[end]
    if (character === separator || character === '\n' || character === '\r') break
    end += 1
  }
  return end
}
