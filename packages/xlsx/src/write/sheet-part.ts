import { escapeText, startXmlBytes, xmlDeclaration } from '@kravspek/docx/package'
import { columnName } from '../read/cell-reference.js'
import { relationshipNamespace, spreadsheetNamespace } from './namespaces.js'
import { rowHeight } from './row-height.js'
import type { StringTable } from './string-table.js'
import { styleOf } from './styles-part.js'
import { startValidations, type ChoiceLists } from './validations.js'
import type { WrittenCell, WrittenSheet, WrittenWorkbook } from './workbook.js'

/** What the sheets of a workbook are written with. */
export interface SheetWriting {
  readonly workbook: Pick<WrittenWorkbook, 'meta' | 'wrongTitle'>
  readonly strings: StringTable
  readonly choices: ChoiceLists
}

/** The part of a sheet. The order of its elements is fixed (ECMA-376-1, 18.3.1.99). */
export const sheetPart = (
  { widths, rows, hiddenRows = 0, frozen, tables }: WrittenSheet,
  isFirst: boolean,
  { workbook, strings, choices }: SheetWriting,
): Uint8Array => {
  const validations = startValidations(choices, workbook.wrongTitle)
  const xml = startXmlBytes()
  xml.add(
    `${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipNamespace}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneOf(frozen)}</sheetView>` +
      '</sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
      '<sheetData>',
  )
  rows.forEach((cells, row) => {
    const height = rowHeight(cells, widths)
    const hidden = row < rows.length - hiddenRows ? '' : ' hidden="1"'
    xml.add(`<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}${hidden}>`)
    cells.forEach((cell, column) => {
      xml.add(cellXml(cell, `${columnName(column)}${row + 1}`, strings))
      if (cell.type === 'field' && cell.allowed !== undefined) validations.add(cell.allowed, row, column)
    })
    xml.add('</row>')
  })
  xml.add(
    // A value of 0 is leave to do it.
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>' +
      validations.xml() +
      '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      edgesOf(workbook.meta) +
      tablePartsOf(tables.length) +
      '</worksheet>',
  )
  return xml.end()
}

/** A sheet that only holds choices, one list a column. */
export const choiceSheetPart = (lists: readonly (readonly string[])[], strings: StringTable): Uint8Array => {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0)
  const xml = startXmlBytes()
  xml.add(`${xmlDeclaration}<worksheet xmlns="${spreadsheetNamespace}"><sheetData>`)
  for (let row = 0; row < longest; row += 1) {
    xml.add(`<row r="${row + 1}">`)
    lists.forEach((options, column) => {
      const text = options[row]
      if (text !== undefined)
        xml.add(cellXml({ type: 'text', text, look: 'text' }, `${columnName(column)}${row + 1}`, strings))
    })
    xml.add('</row>')
  }
  xml.add('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>')
  return xml.end()
}

const cellXml = (cell: WrittenCell, reference: string, strings: StringTable): string => {
  const start = `<c r="${reference}" s="${styleOf(cell.look)}"`
  switch (cell.type) {
    case 'text':
      return cell.text === '' ? `${start}/>` : `${start} t="s"><v>${strings.numberOf(cell.text)}</v></c>`
    case 'number':
      return `${start}><v>${cell.value}</v></c>`
    case 'formula': {
      const type = cell.value === '' ? ' t="str"' : ''
      return `${start}${type}><f>${escapeText(cell.formula)}</f><v>${cell.value}</v></c>`
    }
    default:
      return `${start}/>`
  }
}

const paneOf = ({ rows, columns }: WrittenSheet['frozen']): string => {
  if (rows === 0 && columns === 0) return ''
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  return (
    `<pane${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`} ` +
    `topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${columnName(columns)}${rows + 1}" sqref="${columnName(columns)}${rows + 1}"/>`
  )
}

/** What runs along the edges of printed pages: at most 255 characters each (18.3.1.46). */
const edgesOf = ({ header, footer, pageWords, draftMark }: WrittenWorkbook['meta']): string => {
  const [before, between, after] = pageWords
  const text = (words: string): string =>
    (words.length > 80 ? `${words.slice(0, 79)}…` : words).replaceAll('&', '&&')
  const page = `${text(before)}&P${text(between)}&N${text(after)}`
  const middle = draftMark === undefined ? '' : `&C&"-,Bold"${text(draftMark)}`
  return (
    `<headerFooter><oddHeader>${escapeText(`&L${text(header.left)}${middle}&R${text(header.right)}`)}</oddHeader>` +
    `<oddFooter>${escapeText(`&L${text(footer)}&R${page}`)}</oddFooter></headerFooter>`
  )
}

const tablePartsOf = (count: number): string =>
  count === 0
    ? ''
    : `<tableParts count="${count}">` +
      Array.from({ length: count }, (_, index) => `<tablePart r:id="rTable${index + 1}"/>`).join('') +
      '</tableParts>'
