import { roleOfHeader } from './column-roles.js'
import { isIdLike, numberBefore } from './id-like.js'
import { isAboutKind, isDemanding } from './kind-of-cell.js'
import { plainWords } from './plain-words.js'
import { marksOf } from './row-marks.js'
import { headerRowsAt } from './table-columns.js'
import { beginningIn, ownCells, type GridCell, type GridRow } from './table-grid.js'

/** A requirement that has a table to itself, with the headings on the left: as the table of one row that it would be. */
export interface RequirementCard {
  readonly header: GridRow
  readonly row: GridRow
  /** What stands above its first heading and is no number; empty where nothing does. */
  readonly title: string
}

interface Line {
  readonly label: string
  readonly values: GridCell[]
}

/** The cards of a table, one below the other; `undefined`: it holds something else. */
export function requirementCards(rows: readonly GridRow[]): readonly RequirementCard[] | undefined {
  if (rows.length < 2) return undefined
  const labelled = labelColumns(rows)
  if (labelled.size === 0) return undefined
  const isHeader = (row: GridRow, index: number): boolean =>
    ownCells(row).some(([column, { text }]) => {
      return !labelled.has(column) && roleOfHeader(text) !== undefined && !isSaidToo(text)
    }) && headerRowsAt(rows, index) > 0
  if (rows.some(isHeader)) return undefined
  const lines: Line[] = []
  const above: string[] = []
  for (const row of rows) {
    for (const [column, cell] of ownCells(row)) {
      const line = lines.at(-1)
      if (labelled.has(column) && (cell.columns === 1 || roleOfHeader(cell.text) !== undefined)) {
        lines.push({ label: cell.text, values: [] })
      } else if (line === undefined) above.push(cell.text)
      else line.values.push(cell)
    }
  }
  const stacks: Line[][] = []
  for (const line of lines) {
    if (stacks.length === 0 || plainWords(line.label) === plainWords(lines[0]?.label ?? '')) stacks.push([])
    stacks.at(-1)?.push(line)
  }
  if (!stacks.every(isCard)) return undefined
  return stacks.map((stack, index) => cardOf(stack, index === 0 ? above : []))
}

/** Where headings stand: the first column, and others that have little else. */
function labelColumns(rows: readonly GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, { all: number; known: number }>()
  let width = 0
  for (const row of rows) {
    for (const [column, { text, columns }] of ownCells(row)) {
      width = Math.max(width, column + 1)
      if (columns > 1 && roleOfHeader(text) === undefined) continue
      const count = counts.get(column) ?? { all: 0, known: 0 }
      count.all += 1
      const isLabel = text.length <= longestLabel && roleOfHeader(text) !== undefined
      if (isLabel && (column === 0 || !isSaidToo(text))) count.known += 1
      counts.set(column, count)
    }
  }
  const first = Math.min(...counts.keys())
  if (width > mostColumns) return new Set()
  const found = [...counts].filter(([, { all, known }]) => known * 2 > all).map(([column]) => column)
  return new Set(found.includes(first) ? found : [])
}

const longestLabel = 60
/** «Skal» and «Ja» stand above columns, and to the right of headings as well. */
function isSaidToo(text: string): boolean {
  return isAboutKind(text, new Map()) || /^(?:ja|nei|yes|no)$/i.test(text)
}

/** A table with more of them has its headings above. */
const mostColumns = 6

/** «Krav-ID», «Krav», «Kravtype»: what is told of a requirement, and of nothing else. */
function isCard(lines: readonly Line[]): boolean {
  const roles = lines.map(({ label }) => roleOfHeader(label))
  const isKnown = roles.some((role) => role === 'id' || role === 'kind' || role === 'answer')
  const texts = lines.filter((_, index) => roles[index] === 'text' || roles[index] === 'requirement')
  const isRequirement = texts.some(
    ({ label, values }) =>
      values.some(({ text }) => isDemanding(text)) ||
      (values.length > 0 && /krav|requirement/.test(plainWords(label))),
  )
  const numbers = roles.filter((role) => role === 'id')
  const labels = new Set(texts.map(({ label }) => plainWords(label)))
  return isKnown && isRequirement && numbers.length < 2 && labels.size === texts.length
}

function cardOf(lines: readonly Line[], above: readonly string[]): RequirementCard {
  const header = new Map<number, GridCell>()
  const row = new Map<number, GridCell>()
  const whole = above.join(' ')
  const told = isIdLike(whole) ? { number: whole, rest: '' } : numberBefore(whole)
  const isNumbered = lines.some(({ label }) => roleOfHeader(label) === 'id')
  const number = isNumbered ? undefined : told?.number
  // Without words above it, a column of numbers on the left is one of ids.
  if (number !== undefined) row.set(0, cellSaying(number))
  lines.forEach(({ label, values }, index) => {
    header.set(index + 1, cellSaying(label))
    const [first] = values
    if (first !== undefined)
      row.set(index + 1, {
        ...{ ...first, ...cellSaying(values.map(({ text }) => text).join('\n')) },
        ...marksOf(values),
      })
  })
  return { header: rowOf(header), row: rowOf(row), title: number === undefined ? whole : (told?.rest ?? '') }
}

function cellSaying(text: string): GridCell {
  return { text, columns: 1, rows: 1, isBold: false, isContinued: false }
}

function rowOf(cells: ReadonlyMap<number, GridCell>): GridRow {
  return { isHeader: false, cells, own: beginningIn(cells) }
}
