import type { KindLegend } from './kind-of-cell.js'
import { isOfSomethingElse } from './other-tables.js'
import type { RawPiece, RawRequirement } from './raw-requirement.js'
import { requirementCards, type RequirementCard } from './requirement-cards.js'
import { piecesOf, rowAsText } from './requirement-rows.js'
import { tablesSideBySide } from './side-by-side.js'
import {
  columnsByContent,
  columnsUnder,
  headerRowsAt,
  unknownHeaderRows,
  type TableColumns,
} from './table-columns.js'
import { ownTextAt, type GridRow } from './table-grid.js'

/** What a table of requirements holds. */
export interface ReadTable {
  readonly pieces: readonly RawPiece[]
  /** What stands above columns that suppliers were to fill in, and did not. */
  readonly emptyAnswers: readonly string[]
  /** What stands above columns that no field has. */
  readonly kept: readonly string[]
}

/** Reads a table of requirements; `undefined`: it is none. A heading that comes again, or another, begins anew. */
export function readRequirementTable(rows: readonly GridRow[], legend: KindLegend): ReadTable | undefined {
  const beside = tablesSideBySide(rows)
  if (beside !== undefined)
    return together(
      beside.map((each) => {
        const { pieces, ...rest } = readRows(each, legend) ?? asTexts(each)
        return { ...rest, pieces: [...pieces, { type: 'beside' }] }
      }),
    )
  const cards = requirementCards(rows)
  return cards === undefined ? readRows(rows, legend) : together(cards.map((card) => readCard(card, legend)))
}

function asTexts(rows: readonly GridRow[]): ReadTable {
  return { pieces: rows.map(rowAsText), emptyAnswers: [], kept: [] }
}

function readCard({ header, row, title }: RequirementCard, legend: KindLegend): ReadTable {
  const columns = columnsUnder([header], [row], legend)
  const cardPart: TablePart = { start: 0, end: 2, columns, rows: [row] }
  const { pieces, ...rest } = readParts([header, row], [cardPart], legend) ?? asTexts([header, row])
  return {
    ...rest,
    pieces: pieces.map((piece) =>
      piece.type === 'requirement' && title !== '' ? titled(piece.requirement, title) : piece,
    ),
  }
}

function titled(requirement: RawRequirement, title: string): RawPiece {
  const kept = [...requirement.kept, { label: '', text: title }]
  return {
    type: 'requirement',
    requirement: requirement.title === '' ? { ...requirement, title } : { ...requirement, kept },
  }
}

function together(tables: readonly ReadTable[]): ReadTable | undefined {
  const pieces = tables.flatMap((each) => each.pieces)
  if (!pieces.some(({ type }) => type === 'requirement')) return undefined
  return {
    pieces,
    emptyAnswers: [...new Set(tables.flatMap((each) => each.emptyAnswers))],
    kept: [...new Set(tables.flatMap((each) => each.kept))],
  }
}

function readRows(rows: readonly GridRow[], legend: KindLegend): ReadTable | undefined {
  return readParts(rows, partsOf(rows, legend), legend)
}

function readParts(
  rows: readonly GridRow[],
  parts: readonly TablePart[],
  legend: KindLegend,
): ReadTable | undefined {
  if (parts.length === 0) return undefined
  const first = parts[0]?.start ?? 0
  const lists: (readonly RawPiece[])[] = [rows.slice(0, first).map(rowAsText)]
  const emptyAnswers = new Set<string>()
  const kept = new Set<string>()
  for (const { start, columns, rows: own, end } of parts) {
    if (columns === undefined) {
      lists.push(rows.slice(start, end).map(rowAsText))
      continue
    }
    if (columns.labels.size > 0) lists.push([{ type: 'columns', labels: [...columns.labels.values()] }])
    lists.push(piecesOf(own, columns, legend))
    for (const column of columns.answers)
      if (own.every((row) => ownTextAt(row, column) === ''))
        emptyAnswers.add(columns.labels.get(column) ?? '')
    for (const column of columns.kept)
      if (own.some((row) => ownTextAt(row, column) !== '')) kept.add(columns.labels.get(column) ?? '')
  }
  const pieces = lists.flat()
  if (!pieces.some(({ type }) => type === 'requirement')) return undefined
  const named = (names: ReadonlySet<string>): readonly string[] => [...names].filter((name) => name !== '')
  return { pieces, emptyAnswers: named(emptyAnswers), kept: named(kept) }
}

interface TablePart {
  /** Of its rows, headings included: index of the first, and of the first that is not among them. */
  readonly start: number
  readonly end: number
  /** `undefined`: it looks like a table of requirements, but no column has their text. */
  readonly columns: TableColumns | undefined
  /** Below its heading. */
  readonly rows: readonly GridRow[]
}

function partsOf(rows: readonly GridRow[], legend: KindLegend): readonly TablePart[] {
  const headers: { readonly index: number; readonly count: number }[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const count = headerRowsAt(rows, index, headers.length > 0)
    if (count === 0) continue
    headers.push({ index, count })
    index += count - 1
  }
  const parts: TablePart[] = []
  headers.forEach(({ index, count }, place) => {
    const end = headers[place + 1]?.index ?? rows.length
    const below = rows.slice(index + count, end)
    const header = rows.slice(index, index + count)
    const found = columnsUnder(header, below, legend)
    const isElse = found !== undefined && isOfSomethingElse(header, below, found)
    parts.push({ start: index, end, columns: isElse ? undefined : found, rows: below })
  })
  if (parts.some(({ columns }) => columns !== undefined)) return parts
  const columns = columnsByContent(rows, legend)
  return columns === undefined
    ? []
    : [{ start: 0, end: rows.length, columns, rows: rows.slice(unknownHeaderRows(rows)) }]
}
