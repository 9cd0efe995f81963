import {
  appPropertiesPart,
  contentTypes,
  corePropertiesPart,
  customPropertiesPart,
  escapeAttribute,
  escapeText,
  firstZipDate,
  propertyTypes,
  relationshipsPart,
  xmlDeclaration,
  type PartTypes,
} from '@kravspek/docx/package'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { relationshipNamespace, spreadsheetNamespace } from './namespaces.js'
import { choiceSheetPart, sheetPart } from './sheet-part.js'
import { startStrings } from './string-table.js'
import { stylesPart } from './styles-part.js'
import { tablePart } from './table-part.js'
import { startChoiceLists } from './validations.js'
import type { WrittenSheet, WrittenWorkbook } from './workbook.js'

/** The workbook as an XLSX file. The same workbook gives the same bytes, whatever the clock and time zone. */
export const writeWorkbook = (workbook: WrittenWorkbook): Uint8Array => {
  const { meta, sheets, choiceSheet } = workbook
  const strings = startStrings()
  const choices = startChoiceLists(choiceSheet)
  const parts = new Map<string, string | Uint8Array>()
  let tables = 0
  sheets.forEach((sheet, index) => {
    const number = index + 1
    parts.set(
      `xl/worksheets/sheet${number}.xml`,
      sheetPart(sheet, index === 0, { workbook, strings, choices }),
    )
    const related = sheet.tables.map((table, place) => {
      tables += 1
      parts.set(`xl/tables/table${tables}.xml`, tablePart(table, tables))
      return { id: `rTable${place + 1}`, type: 'table', target: `../tables/table${tables}.xml` }
    })
    if (related.length > 0)
      parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsPart(related))
  })
  const lists = choices.lists()
  const names = [...sheets.map(({ name }) => name), ...(lists.length === 0 ? [] : [choiceSheet])]
  if (lists.length > 0) parts.set(`xl/worksheets/sheet${names.length}.xml`, choiceSheetPart(lists, strings))
  parts.set('xl/sharedStrings.xml', strings.part())
  parts.set('xl/styles.xml', stylesPart)
  parts.set('xl/workbook.xml', workbookPart(sheets, names))
  parts.set('xl/_rels/workbook.xml.rels', workbookRelationships(names.length))
  parts.set('docProps/core.xml', corePropertiesPart(meta))
  parts.set('docProps/app.xml', appPropertiesPart)
  parts.set('docProps/custom.xml', customPropertiesPart(meta))

  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes([...parts.keys()], types)),
    '_rels/.rels': strToU8(packageRelationships),
  }
  for (const [name, content] of parts) files[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(files, { level: 6, mtime: firstZipDate() })
}

const workbookPart = (sheets: readonly WrittenSheet[], names: readonly string[]): string => {
  // The header row of a table stands on every page that it goes over.
  const titles = sheets.flatMap(({ name, tables: [table, ...others] }, index) =>
    table === undefined || others.length > 0 || table.headerRow > 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
            `${escapeText(`'${name.replaceAll("'", "''")}'`)}!$1:$1</definedName>`,
        ],
  )
  return (
    `${xmlDeclaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipNamespace}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>' +
    names
      .map((name, index) => {
        const hidden = index < sheets.length ? '' : ' state="hidden"'
        return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="rSheet${index + 1}"/>`
      })
      .join('') +
    '</sheets>' +
    (titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`) +
    '<calcPr fullCalcOnLoad="1"/></workbook>'
  )
}

const workbookRelationships = (sheets: number): string =>
  relationshipsPart([
    ...Array.from({ length: sheets }, (_, index) => ({
      id: `rSheet${index + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: 'rStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rStrings', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ])

const packageRelationships = relationshipsPart([
  { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
])

const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const types: PartTypes = [
  [/^xl\/workbook\.xml$/, `${sheetTypes}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${sheetTypes}.worksheet+xml`],
  [/^xl\/tables\/table\d+\.xml$/, `${sheetTypes}.table+xml`],
  [/^xl\/styles\.xml$/, `${sheetTypes}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${sheetTypes}.sharedStrings+xml`],
  ...propertyTypes,
]
