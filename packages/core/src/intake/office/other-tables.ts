import { otherTableWords } from '../../locale/office/header-words.js'
import { roleOfHeader } from './column-roles.js'
import { kindLegend } from './kind-legend.js'
import { isDemanding } from './kind-of-cell.js'
import { plainWords } from './plain-words.js'
import type { TableColumns } from './table-columns.js'
import { ownCells, ownTextAt, type GridRow } from './table-grid.js'

/**
 * Whether a table has the headings that tables of requirements have («Nr», «Beskrivelse»), but holds something else: service
 * levels, prices, editions, or what the letters of the kinds mean.
 */
export function isOfSomethingElse(
  header: readonly GridRow[],
  rows: readonly GridRow[],
  { text, id, kind, minimumMark, evaluatedMark, answers, labels }: TableColumns,
): boolean {
  if (/krav|requirement/.test(plainWords(labels.get(text) ?? ''))) return false
  const texts = rows.map((row) => ownTextAt(row, text)).filter((each) => each !== '')
  if (id === undefined && kind !== undefined) {
    const explained = rows.filter((row) => {
      const letter = ownTextAt(row, kind)
      return kindLegend([`${letter}: ${ownTextAt(row, text)}`], new Set()).size > 0
    })
    if (explained.length * 2 > rows.length) return true
  }
  const hasMarks = minimumMark !== undefined || evaluatedMark !== undefined
  if (texts.some(isDemanding) || hasMarks || (kind !== undefined && answers.length > 0)) return false
  const above = header.flatMap((row) => ownCells(row).map(([, cell]) => cell.text))
  if (above.some((label) => others.has(plainWords(label)))) return true
  return (
    kind === undefined && answers.length === 0 && above.some((label) => roleOfHeader(label) === undefined)
  )
}

const others: ReadonlySet<string> = new Set(otherTableWords)

/** A row of sums below requirements: «Sum», «Totalt», «Sum poeng». */
export function isSum(row: GridRow, { id, text }: TableColumns): boolean {
  const [[column, first] = [0, undefined]] = ownCells(row)
  if (first === undefined || first.text.length > longestSum) return false
  if (column !== id && column !== text && column > text) return false
  const isAlone = column === text || ownTextAt(row, text) === ''
  return isAlone && sumWords.test(plainWords(first.text)) && !isDemanding(first.text)
}

const longestSum = 40
const sumWords =
  /^(?:del|total|slutt|sub)?(?:sum|total|totalt|totalsum)(?: (?:poeng|vekt|vekting|i alt|totalt|alle|krav|points|weight|score|of).*)?$|^(?:i alt|til saman|til sammen|in total|grand total|sum total)$/
