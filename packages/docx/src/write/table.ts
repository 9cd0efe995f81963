import type { Cell, Row, Table } from '@kravspek/core'
import { writeBlocks, type Emit, type Opening } from './blocks.js'
import { aroundFirstParagraph } from './bookmark.js'
import { writeCaption } from './caption.js'
import { cellMargin, childIndent } from './cell-margin.js'
import { columnWidths } from './column-widths.js'
import type { Draft } from './draft.js'
import { escapeAttribute } from './escape.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { placeOf, roomAt, type Place } from './place.js'

/** A table with its caption above it. */
export const emitTable = (draft: Draft, table: Table, place: Place, opening: Opening, emit: Emit): void => {
  const widths = columnWidths(table, roomAt(place), draft.leastWidths?.(table))
  if (table.caption !== undefined) {
    emit(writeCaption(draft, { caption: table.caption, id: table.id, style: 'Caption' }, place, opening))
  }
  emit(tableStart(table, widths, place))
  if (table.id === undefined || draft.bookmarked.has(table.id)) {
    emitRows(draft, table, widths, place, emit)
  } else {
    // The bookmark of the table stands in its first row and is numbered after those of all rows.
    let rows = ''
    emitRows(draft, table, widths, place, (row) => {
      rows += row
    })
    emit(aroundFirstParagraph(draft, table.id, rows))
  }
  emit('</w:tbl>')
}

const emitRows = (draft: Draft, table: Table, widths: readonly number[], place: Place, emit: Emit): void => {
  const writeCells = cellWriter(draft, table, widths, place)
  const isSmall = table.kind !== 'requirements' && table.rows.length <= mostRowsTogether
  if (table.header.length > 0) emit(headerRow(table, widths, draft.look.colours.headerTint))
  table.rows.forEach((row, index) => {
    const start = row.cells.some(growsLong) ? longRowStart : rowStart
    emit(start + writeCells(row, isSmall && index < table.rows.length - 1) + '</w:tr>')
  })
  // A table without rows is refused by Word.
  if (table.header.length + table.rows.length === 0) emit(rowStart + writeCells(emptyRow, false) + '</w:tr>')
}

/** A table of no more rows than this is kept on one page: split, it would be harder to read than its room is worth. */
const mostRowsTogether = 5

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

/** What is written into a long field may need more than the rest of a page. */
const growsLong = ({ blocks }: Cell): boolean =>
  blocks.some((block) => block.type === 'control' && block.form === 'long-text')

const longRowStart = '<w:tr>'

const headerRow = (table: Table, widths: readonly number[], shade: string): string => {
  const start = paragraphStart({ style: 'TableHeader' })
  const cells = widths.map(
    (width, column) =>
      cellStart(width, { shade }) + start + textRun(table.header[column] ?? '') + paragraphEnd + '</w:tc>',
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
  const known = new Map<string, readonly Frame[]>()
  const framesOf = (kind: Row['kind'], count: number, staysWithNext: boolean): readonly Frame[] => {
    const key = `${kind} ${count} ${staysWithNext}`
    const found = known.get(key)
    if (found !== undefined) return found
    const made = Array.from({ length: count }, (_, column) => {
      const span = column === count - 1 ? widths.length - column : 1
      const width = sum(widths.slice(column, column + span))
      const cellPlace = (isHeader: boolean): Place =>
        placeOf({
          width: width - 2 * cellMargin,
          height: place.height,
          indent: kind === 'child' && column === 0 ? childIndent : 0,
          keepNext: staysWithNext || kind === 'stem' || kind === 'group',
          bodyStyle: place.bodyStyle,
          cellStyle: cellStyle(table, kind, isHeader),
          listDepth: 0,
          language: place.language,
          documentLanguage: draft.language,
        })
      return {
        start: cellStart(width, kind === 'group' ? { span, shade: draft.look.colours.groupTint } : { span }),
        fieldStart: cellStart(width, { span, shade: draft.look.colours.groupTint }),
        place: cellPlace(false),
        headerPlace: cellPlace(true),
      }
    })
    known.set(key, made)
    return made
  }
  return (row, staysWithNext) => {
    const cells = row.kind === 'group' || row.cells.length === 0 ? [mergedCell(row)] : row.cells
    const frames = framesOf(row.kind, cells.length, staysWithNext)
    let xml = ''
    frames.forEach((frame, column) => {
      const cell = cells[column]
      if (cell !== undefined) xml += writeCell(draft, cell, frame, column === 0 ? row.id : undefined)
    })
    return xml
  }
}

/** What the cells of a column have in common, in rows of a kind. */
interface Frame {
  readonly start: string
  /** Of a cell with something to fill in: tinted, so that one sees where. */
  readonly fieldStart: string
  readonly place: Place
  readonly headerPlace: Place
}

const writeCell = (draft: Draft, cell: Cell, frame: Frame, id: string | undefined): string => {
  const place = cell.isHeader ? frame.headerPlace : frame.place
  const content = writeBlocks(draft, cell.blocks, place)
  // Word refuses a cell that does not end in a paragraph (ECMA-376-1, "tc"). The block is asked first, because
  // reading the end of a string that has just been put together copies all of it.
  const isEnded = cell.blocks.at(-1)?.type === 'paragraph' || content.endsWith(paragraphEnd)
  const ended = isEnded ? content : content + place.normalStart + paragraphEnd
  const start = cell.blocks.some(({ type }) => type === 'control') ? frame.fieldStart : frame.start
  return start + aroundFirstParagraph(draft, id, ended) + '</w:tc>'
}

const mergedCell = (row: Row): Cell => ({
  isHeader: row.kind === 'group',
  blocks: row.cells.flatMap(({ blocks }) => blocks),
})

const cellStyle = (table: Table, kind: Row['kind'], isHeader: boolean): string => {
  if (kind === 'group') return 'TableGroup'
  return isHeader && table.kind === 'facts' ? 'TableRowHeader' : 'TableText'
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
