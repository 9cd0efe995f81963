import type { Cell, Row, Table } from '@kravspek/core'
import { writeBlocks, type Opening } from './blocks.js'
import { aroundFirstParagraph } from './bookmark.js'
import { writeCaption } from './caption.js'
import { cellMargin } from './cell-margin.js'
import { colours } from './colours.js'
import { columnWidths } from './column-widths.js'
import type { Draft } from './draft.js'
import { escapeAttribute } from './escape.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { placeOf, roomAt, type Place } from './place.js'

/** A table with its caption above it. */
export const writeTable = (draft: Draft, table: Table, place: Place, opening: Opening): string => {
  const widths = columnWidths(table, roomAt(place))
  const caption =
    table.caption === undefined
      ? ''
      : writeCaption(draft, { caption: table.caption, id: table.id, style: 'Caption' }, place, opening)
  const writeCells = cellWriter(draft, table, widths, place)
  const isSmall = table.kind !== 'requirements' && table.rows.length <= mostRowsTogether
  // Joined, because a string put together from tens of thousands of pieces is slow to read back.
  let rows = [
    headerRow(table, widths),
    ...table.rows.map(
      (row, index) => rowStart + writeCells(row, isSmall && index < table.rows.length - 1) + '</w:tr>',
    ),
  ].join('')
  // A table without rows is refused by Word.
  if (rows === '') rows = rowStart + writeCells(emptyRow, false) + '</w:tr>'
  return caption + tableStart(table, widths, place) + aroundFirstParagraph(draft, table.id, rows) + '</w:tbl>'
}

/** A table of no more rows than this is kept on one page: split, it would be harder to read than its room is worth. */
const mostRowsTogether = 7

const emptyRow: Row = { id: undefined, kind: 'plain', cells: [] }

const tableStart = (table: Table, widths: readonly number[], place: Place): string => {
  const firstRow = table.header.length > 0 ? 1 : 0
  const firstColumn = table.kind === 'facts' ? 1 : 0
  const title = table.caption?.text ?? table.label
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="KravspekTable"/>' +
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/>` +
    (place.indent === 0 ? '' : `<w:tblInd w:w="${place.indent}" w:type="dxa"/>`) +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblLook w:val="${lookMask(firstRow, firstColumn)}" w:firstRow="${firstRow}" w:lastRow="0" ` +
    `w:firstColumn="${firstColumn}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    (title === '' ? '' : `<w:tblCaption w:val="${escapeAttribute(title)}"/>`) +
    (table.label === '' ? '' : `<w:tblDescription w:val="${escapeAttribute(table.label)}"/>`) +
    '</w:tblPr><w:tblGrid>' +
    widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('') +
    '</w:tblGrid>'
  )
}

/** The same look once more as a bit mask, for readers older than the attributes (ECMA-376-1, 17.4.55). */
const lookMask = (firstRow: number, firstColumn: number): string =>
  (0x0600 | (firstRow * 0x0020) | (firstColumn * 0x0080)).toString(16).padStart(4, '0').toUpperCase()

const rowStart = '<w:tr><w:trPr><w:cantSplit/></w:trPr>'

const headerRow = (table: Table, widths: readonly number[]): string => {
  if (table.header.length === 0) return ''
  const start = paragraphStart({ style: 'TableHeader' })
  const cells = widths.map(
    (width, column) =>
      cellStart(width, { shade: colours.headerTint }) +
      start +
      textRun(table.header[column] ?? '', '') +
      paragraphEnd +
      '</w:tc>',
  )
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

/** `w:tc` and its properties, in the order the schema demands. */
const cellStart = (width: number, { span = 1, shade }: { span?: number; shade?: string }): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
  (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
  (shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`) +
  '</w:tcPr>'

/** Gives a writer for the cells of a row that works out starts and places once a table, not once a cell. */
const cellWriter = (
  draft: Draft,
  table: Table,
  widths: readonly number[],
  place: Place,
): ((row: Row, staysWithNext: boolean) => string) => {
  const known = new Map<string, { start: string; place: Place }>()
  const frame = (
    kind: Row['kind'],
    isHeader: boolean,
    column: number,
    span: number,
    staysWithNext: boolean,
  ) => {
    const key = `${kind} ${isHeader} ${column} ${span} ${staysWithNext}`
    const found = known.get(key)
    if (found !== undefined) return found
    const width = sum(widths.slice(column, column + span))
    const made = {
      start: cellStart(width, kind === 'group' ? { span, shade: colours.groupTint } : { span }),
      place: placeOf({
        width: width - 2 * cellMargin,
        height: place.height,
        indent: kind === 'child' && column === 0 ? childIndent : 0,
        keepNext: staysWithNext || kind === 'stem' || kind === 'group',
        cellStyle: cellStyle(table, kind, isHeader),
        listDepth: 0,
        language: place.language,
        documentLanguage: draft.language,
      }),
    }
    known.set(key, made)
    return made
  }
  const writeCell = (
    cell: Cell,
    kind: Row['kind'],
    column: number,
    span: number,
    staysWithNext: boolean,
  ): string => {
    const { start, place: inside } = frame(kind, cell.isHeader, column, span, staysWithNext)
    const content = writeBlocks(draft, cell.blocks, inside)
    // Word refuses a cell that does not end in a paragraph (ECMA-376-1, "tc").
    const end = content.endsWith(paragraphEnd) ? '</w:tc>' : `${inside.normalStart}${paragraphEnd}</w:tc>`
    return start + content + end
  }
  return (row, staysWithNext) => {
    const cells = row.kind === 'group' || row.cells.length === 0 ? [mergedCell(row)] : row.cells
    let xml = ''
    cells.forEach((cell, column) => {
      const span = column === cells.length - 1 ? widths.length - column : 1
      const written = writeCell(cell, row.kind, column, span, staysWithNext)
      xml += column === 0 ? aroundFirstParagraph(draft, row.id, written) : written
    })
    return xml
  }
}

const mergedCell = (row: Row): Cell => ({
  isHeader: row.kind === 'group',
  blocks: row.cells.flatMap(({ blocks }) => blocks),
})

const cellStyle = (table: Table, kind: Row['kind'], isHeader: boolean): string => {
  if (kind === 'group') return 'TableGroup'
  return isHeader && table.kind === 'facts' ? 'TableRowHeader' : 'TableText'
}

const childIndent = 170

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
