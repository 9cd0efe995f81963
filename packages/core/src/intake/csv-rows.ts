import { cellOfCsv } from '../output/csv-text.js'
import { windows1252Text } from './windows-1252.js'

/** A row of a file with separated values that says something. */
export interface CsvRow {
  /** Counts from 0, empty rows too. */
  readonly number: number
  /** Those with something in them, from the left. Columns count from 0; texts have the line breaks and blanks of the file. */
  readonly cells: readonly { readonly column: number; readonly text: string }[]
}

export type OpenedCsv =
  | {
      readonly type: 'text'
      readonly text: string
      /** What the file itself says that stands between its cells: `sep=;` in its first line, which is taken off. */
      readonly separator: string | undefined
    }
  /** `binary`: it is no text at all. */
  | { readonly type: 'refused'; readonly refusal: 'too-large' | 'binary' }

/** Largest file that is read: 25 MB, as Word files and workbooks. */
const largestBytes = 25 * 1024 * 1024

/** The text of a file with separated values: UTF-8, UTF-16 or what Excel in Western Europe writes (Windows-1252). */
export function openCsv(bytes: Uint8Array): OpenedCsv {
  if (bytes.length > largestBytes) return { type: 'refused', refusal: 'too-large' }
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  // No text has such characters, and files of other kinds are full of them.
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return { type: 'refused', refusal: 'binary' }
  const told = /^sep=(.)\r?\n/.exec(text)
  return { type: 'text', text: told === null ? text : text.slice(told[0].length), separator: told?.[1] }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Without its mark, UTF-16 of any Norwegian text has a zero in every other byte.
  if (bytes.length > 3 && second === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.length > 3 && first === 0 && bytes[2] === 0) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return windows1252Text(bytes)
  }
}

/** Most rows, and most cells, that are read: more than any honest table has, and as many rows as Excel shows. */
const most = { rows: 1_048_576, cells: 1_000_000 } as const

/**
 * The rows of a text with separated values, with quotes around cells that hold the separator, and any line ends (RFC 4180).
 * An apostrophe that guards against formulas is taken off.
 *
 * @returns `undefined`: there are too many
 */
export function csvRows(text: string, separator: string): readonly CsvRow[] | undefined {
  const rows: CsvRow[] = []
  let cells: CsvRow['cells'][number][] = []
  let column = 0
  let number = 0
  let count = 0
  const endRow = (): void => {
    if (cells.length > 0) rows.push({ number, cells })
    number += 1
    cells = []
    column = 0
  }
  let offset = 0
  while (offset < text.length) {
    const { written, end } = cellAt(text, offset, separator)
    const said = cellOfCsv(written)
    if (said !== '') {
      count += 1
      cells.push({ column, text: said })
    }
    column += 1
    if (text[end] === separator) {
      offset = end + 1
    } else {
      endRow()
      offset = end + (text.startsWith('\r\n', end) ? 2 : 1)
    }
    if (count > most.cells || number >= most.rows) return undefined
  }
  endRow()
  return rows
}

/** The cell that begins at an offset, and where it ends: at a separator, a line end or the end of the text. */
function cellAt(
  text: string,
  start: number,
  separator: string,
): { readonly written: string; readonly end: number } {
  let end = start
  let written = ''
  if (text[start] === '"') {
    let from = start + 1
    for (;;) {
      const quote = text.indexOf('"', from)
      // A quote that is never closed is a mark like others: the row must not swallow the rest of the file.
      if (quote < 0) {
        written = ''
        end = start
        break
      }
      written += text.slice(from, quote)
      end = quote + 1
      if (text[end] !== '"') break
      written += '"'
      from = end + 1
    }
  }
  const last = endOfPlain(text, end, separator)
  return { written: written + text.slice(end, last), end: last }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}
