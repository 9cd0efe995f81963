import { otherTableWords } from '../../locale/office/header-words.js'
import { roleOfHeader } from './column-roles.js'
import { kindLegend } from './kind-legend.js'
import { isDemanding, kindsInWords } from './kind-of-cell.js'
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
  const isKindTold =
    kind !== undefined &&
    (answers.length > 0 || id !== undefined || rows.some((row) => hasKindInWords(ownTextAt(row, kind))))
  if (texts.some(isDemanding) || hasMarks || isKindTold) return false
  const above = header.flatMap((row) => ownCells(row).map(([, cell]) => cell.text))
  if (above.some((label) => others.has(plainWords(label)))) return true
  return (
    kind === undefined && answers.length === 0 && above.some((label) => roleOfHeader(label) === undefined)
  )
}

const others: ReadonlySet<string> = new Set(otherTableWords)

function hasKindInWords(text: string): boolean {
  return kindsInWords(plainWords(text).split(' ')).length > 0
}

/** A row of sums below requirements: «Sum», «Totalt», «Sum poeng». What is told how binding it is, is none. */
export function isSum(row: GridRow, { id, text, kind, minimumMark, evaluatedMark }: TableColumns): boolean {
  const [[column, first] = [0, undefined]] = ownCells(row)
  if (first === undefined || first.text.length > longestSum) return false
  if (column !== id && column !== text && column > text) return false
  const besides = [kind, minimumMark, evaluatedMark].filter((each) => each !== column)
  if (besides.some((each) => !isCount(ownTextAt(row, each)))) return false
  const isAlone = column === text || ownTextAt(row, text) === ''
  return isAlone && sumWords.test(plainWords(first.text)) && !isDemanding(first.text)
}

/** Of requirements of a kind, or of a share; nothing is none too. */
function isCount(text: string): boolean {
  return /^[\d.,%\s]*$/.test(text)
}

const longestSum = 40
/** «Total weight of the device» is of something else than requirements. */
const sumWords =
  /^(?:del|total|slutt|sub)?(?:sum|total|totalt|totalsum)(?: (?:poeng|(?:vekt|vekting|weight)(?! (?:på|av|of) (?!.*(?:krav|requirement|criteri)))|i alt|totalt|alle|krav|points|score|of).*)?$|^(?:i alt|til saman|til sammen|in total|grand total|sum total)$/
