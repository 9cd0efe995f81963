import type {
  OfficeAside,
  OfficeBlock,
  OfficeCell,
  OfficeContent,
  OfficeRemark,
  OfficeRow,
} from './office-block.js'
import { placedComments, type SheetComment } from './sheet-comments.js'

/** A sheet of a workbook, as `readWorkbook` of `@kravspek/xlsx` gives it. */
export interface OfficeSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Those with something in them, from the top. Rows and columns count from 0. */
  readonly rows: readonly {
    readonly number: number
    readonly isHidden: boolean
    readonly cells: readonly {
      readonly column: number
      readonly text: string
      readonly struck?: readonly string[] | undefined
    }[]
  }[]
  readonly merged: readonly { readonly from: SheetPlace; readonly to: SheetPlace }[]
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[]
  readonly comments?: readonly SheetComment[] | undefined
}

type SheetPlace = readonly [row: number, column: number]

/** The sheets of a workbook as headings and tables. Hidden sheets hold lists and sums as a rule; they are left out, and told of. */
export function contentOfSheets(sheets: readonly OfficeSheet[]): OfficeContent {
  const remarks: OfficeRemark[] = []
  const blocks: OfficeBlock[] = []
  const aside: OfficeAside[] = []
  const isAlone = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0).length < 2
  for (const sheet of sheets) {
    if (sheet.isHidden) {
      if (sheet.rows.length > 0) remarks.push({ type: 'hidden-sheet', name: sheet.name })
      continue
    }
    const { byCell, apart } = placedComments(sheet)
    for (const text of apart) aside.push({ type: 'comment', text })
    if (sheet.rows.length === 0) continue
    if (!isAlone || !usualName.test(sheet.name))
      blocks.push({ type: 'heading', level: 1, text: sheet.name.trim() })
    blocks.push({ type: 'table', rows: rowsOf(sheet, byCell) })
    const hiddenRows = sheet.rows.filter(({ isHidden }) => isHidden).length
    if (hiddenRows > 0) remarks.push({ type: 'hidden-rows', count: hiddenRows })
    const hiddenColumns = sheet.hiddenColumns.filter(([first, last]) =>
      sheet.rows.some(({ cells }) => cells.some(({ column }) => column >= first && column <= last)),
    ).length
    if (hiddenColumns > 0) remarks.push({ type: 'hidden-columns', count: hiddenColumns })
  }
  return { blocks, aside, remarks }
}

/** What programs call a sheet that nobody has named. It tells nothing, but sheets are kept apart by it. */
const usualName = /^\s*(?:ark|sheet|blad|tabelle|regneark|worksheet)[ _-]?\d*\s*$/i

function rowsOf(
  { rows, merged }: OfficeSheet,
  comments: ReadonlyMap<string, readonly string[]>,
): readonly OfficeRow[] {
  const spans = new Map(merged.map((span) => [span.from.join(' '), span]))
  const numbers = rows.map(({ number }) => number)
  return rows.map(({ number, cells }) => ({
    isHeader: false,
    cells: cells.map(({ column, text, struck }): OfficeCell => {
      const place = `${String(number)} ${String(column)}`
      const span = spans.get(place)
      const [lastRow, lastColumn] = span?.to ?? [number, column]
      return {
        column,
        text: text.trim(),
        columns: lastColumn - column + 1,
        rows: lastRow === number ? 1 : countBetween(numbers, number, lastRow),
        isBold: false,
        struck,
        comments: comments.get(place),
      }
    }),
  }))
}

/** How many of the numbers, which rise, lie from one to another, both included. */
function countBetween(numbers: readonly number[], first: number, last: number): number {
  return Math.max(1, indexAfter(numbers, last) - indexAfter(numbers, first - 1))
}

function indexAfter(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
