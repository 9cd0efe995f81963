import { escapeAttribute, xmlDeclaration } from '@kravspek/docx/package'
import { columnName } from '../read/cell-reference.js'
import { spreadsheetNamespace } from './namespaces.js'
import type { WrittenTable } from './workbook.js'

/** The part of a table: by it a program that reads aloud knows what heads each column. */
export const tablePart = (
  { name, headerRow, header, rowCount, hasFilter }: WrittenTable,
  id: number,
): string => {
  const range = `A${headerRow + 1}:${columnName(header.length - 1)}${headerRow + 1 + rowCount}`
  return (
    `${xmlDeclaration}<table xmlns="${spreadsheetNamespace}" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${range}" totalsRowShown="0">` +
    (hasFilter ? `<autoFilter ref="${range}"/>` : '') +
    `<tableColumns count="${header.length}">` +
    header.map((text, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(text)}"/>`).join('') +
    '</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    '</table>'
  )
}
