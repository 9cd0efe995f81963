import { csvRows, openCsv, type CsvRow } from '../csv-rows.js'
import type { OfficeContent, OfficeRow } from './office-block.js'

export type CsvReading =
  | { readonly type: 'content'; readonly content: OfficeContent }
  /** `binary`: it is no text at all. */
  | { readonly type: 'refused'; readonly refusal: 'too-large' | 'binary' | 'too-many-cells' }

/**
 * Reads a table of separated values, as Excel and other programs write it, whatever they put between the cells: semicolons,
 * commas, tabs or bars.
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  const opened = openCsv(bytes)
  if (opened.type === 'refused') return opened
  const { text, separator = separatorOf(text) } = opened
  const rows = csvRows(text, separator)
  if (rows === undefined) return { type: 'refused', refusal: 'too-many-cells' }
  return { type: 'content', content: { blocks: [{ type: 'table', rows: rows.map(officeRow) }] } }
}

function officeRow({ cells }: CsvRow): OfficeRow {
  return {
    isHeader: false,
    cells: cells.flatMap(({ column, text }) => {
      const written = text.replace(/\r\n?/g, '\n').trim()
      return written === '' ? [] : [{ column, text: written, columns: 1, rows: 1, isBold: false }]
    }),
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
    const counts = (csvRows(start, separator) ?? []).map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1)
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
