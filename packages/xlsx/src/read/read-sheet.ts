import { cellContent, struckInCell, type CellSource } from './cell-content.js'
import { placeOf, rangeOf, sheetLimits } from './cell-reference.js'
import { withinCells } from './merged-cells.js'
import { isTrue, readXml } from './read-xml.js'
import type { Cell, MergedCells, Row, Sheet } from './sheet.js'
import { startString } from './string-reader.js'

/** What is left of what a workbook may hold, counted down over all its sheets. */
export interface CellBudget {
  cells: number
  /** UTF-16 code units, a text counted each time that a cell has it. */
  characters: number
  merged: number
}

export type SheetContent = Pick<Sheet, 'rows' | 'merged' | 'hiddenColumns'>

/** Reads the part of a sheet: whatever is in it, no more is kept than the budget allows. */
export const readSheet = (
  xml: string,
  source: CellSource,
  budget: CellBudget,
): SheetContent | 'not-well-formed' | 'too-many-cells' => {
  const rows: Row[] = []
  const merged: MergedCells[] = []
  const hiddenColumns: (readonly [first: number, last: number])[] = []
  let problem: 'not-well-formed' | 'too-many-cells' | undefined
  let row = { number: -1, isHidden: false }
  let cells: Cell[] = []
  let cell = { column: -1, type: 'n', style: 0 }
  let written = ''
  let isWritten = false
  let isInCell = false
  const inline = startString()

  const startRow = ({ r, hidden }: Readonly<Record<string, string>>): void => {
    const number = r === undefined ? row.number + 1 : Number(r) - 1
    if (!(Number.isInteger(number) && number > row.number && number < sheetLimits.rows))
      problem ??= 'not-well-formed'
    row = { number, isHidden: isTrue(hidden) }
    cells = []
    cell = { ...cell, column: -1 }
  }
  const startCell = ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void => {
    const place = r === undefined ? ([row.number, cell.column + 1] as const) : placeOf(r)
    const [number, column] = place ?? [-1, -1]
    if (number !== row.number || column <= cell.column || column >= sheetLimits.columns)
      problem ??= 'not-well-formed'
    cell = { column, type: t, style: Number(s) }
    written = ''
    isInCell = true
  }
  const endCell = (): void => {
    isInCell = false
    const raw = { ...cell, written, inline: inline.end() }
    const content = cellContent(raw, source)
    if (content === undefined) return
    budget.cells -= 1
    budget.characters -= content.text.length
    if (budget.cells < 0 || budget.characters < 0) {
      problem ??= 'too-many-cells'
      return
    }
    const struck = struckInCell(raw, content.text, source)
    cells.push({ column: cell.column, ...content, ...(struck.length === 0 ? {} : { struck }) })
  }
  const merge = (reference: string): void => {
    const range = rangeOf(reference)
    budget.merged -= 1
    if (range === undefined) problem ??= 'not-well-formed'
    else if (budget.merged < 0) problem ??= 'too-many-cells'
    else merged.push(range)
  }

  const isWellFormed = readXml(xml, {
    open: (name, attributes) => {
      if (problem !== undefined) return
      if (name === 'c') startCell(attributes)
      else if (name === 'row') startRow(attributes)
      else if (isInCell && name === 'v') isWritten = true
      else if (isInCell) inline.open(name, attributes)
      else if (name === 'mergeCell') merge(attributes['ref'] ?? '')
      else if (name === 'col' && isTrue(attributes['hidden']))
        hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1])
    },
    close: (name) => {
      if (problem !== undefined) return
      if (name === 'c') endCell()
      else if (name === 'row') {
        if (cells.length > 0) rows.push({ ...row, cells })
      } else if (name === 'v') isWritten = false
      else if (isInCell) inline.close(name)
    },
    text: (text) => {
      if (problem !== undefined || !isInCell) return
      if (isWritten) written += text
      else inline.add(text)
    },
  })
  if (!isWellFormed) return 'not-well-formed'
  const within = withinCells(merged, rows)
  return problem ?? (within === undefined ? 'too-many-cells' : { rows, merged: within, hiddenColumns })
}
