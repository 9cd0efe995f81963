import type { OfficeContent, OfficeRow } from './office-block.js'

/** Largest file with separated values that is read: 25 MB, as Word files and workbooks. */
export const largestCsvBytes = 25 * 1024 * 1024

/** Most rows and cells that are read: more than any list of requirements, and than Excel shows well. */
const mostCells = 1_000_000

export type CsvReading =
  | { readonly type: 'content'; readonly content: OfficeContent }
  /** `binary`: it is no text at all. */
  | { readonly type: 'refused'; readonly refusal: 'too-large' | 'binary' | 'too-many-cells' }

/**
 * Reads a table of separated values, as Excel and other programs write it: UTF-8, UTF-16 or Windows-1252, with semicolons,
 * commas, tabs or bars between the cells, quotes around those that hold such marks, and any line ends (RFC 4180).
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  if (bytes.length > largestCsvBytes) return { type: 'refused', refusal: 'too-large' }
  const text = textOf(bytes)
  if (text === undefined) return { type: 'refused', refusal: 'binary' }
  const told = /^sep=(.)\r?\n/.exec(text)
  const content = told === null ? text : text.slice(told[0].length)
  const rows = rowsOf(content, told?.[1] ?? separatorOf(content))
  if (rows === undefined) return { type: 'refused', refusal: 'too-many-cells' }
  return { type: 'content', content: { blocks: [{ type: 'table', rows }] } }
}

/** `undefined`: there are characters in it that no text has. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text
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
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const separators = [';', '\t', ',', '|'] as const
/** Enough of a file to tell by. */
const looked = 100_000

/** The mark that gives most rows the same number of cells, and more than one. Norwegian Excel writes semicolons. */
function separatorOf(text: string): string {
  const start = text.slice(0, looked)
  let best: { readonly separator: string; readonly score: number } = { separator: ';', score: 0 }
  for (const separator of separators) {
    const counts = (rowsOf(start, separator) ?? []).map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1)
    const usual = mostFrequent(counts.filter((count) => count > 1))
    const alike = counts.filter((count) => count === usual).length
    const score = counts.length === 0 ? 0 : (alike / counts.length) * Math.min(usual ?? 0, 10)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** `undefined`: there are too many. */
function rowsOf(text: string, separator: string): readonly OfficeRow[] | undefined {
  const rows: OfficeRow[] = []
  let cells: OfficeRow['cells'][number][] = []
  let column = 0
  let left = mostCells
  const endCell = (written: string): void => {
    if (written.trim() !== '') {
      left -= 1
      cells.push({ column, text: written.trim(), columns: 1, rows: 1, isBold: false })
    }
    column += 1
  }
  const endRow = (): void => {
    if (cells.length > 0) rows.push({ isHeader: false, cells })
    cells = []
    column = 0
  }
  let offset = 0
  while (offset < text.length) {
    const { written, end } = cellAt(text, offset, separator)
    endCell(written)
    if (left < 0 || rows.length > mostCells) return undefined
    if (text[end] === separator) {
      offset = end + 1
      continue
    }
    endRow()
    offset = end + (text.startsWith('\r\n', end) ? 2 : 1)
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
  return { written: (written + text.slice(end, last)).replace(/\r\n?/g, '\n'), end: last }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}
