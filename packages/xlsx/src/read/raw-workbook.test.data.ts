import { strToU8, zipSync } from 'fflate'
import assert from 'node:assert/strict'
import { readWorkbook } from './read-workbook.js'
import type { Sheet } from './sheet.js'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const relationships = (
  ...targets: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  targets
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('') +
  '</Relationships>'

/** The parts of a workbook with one sheet, of which any may be another; `undefined`: it is not there. */
export const rawWorkbook = (
  sheetData: string,
  more: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Uint8Array => {
  const parts: Readonly<Record<string, string | Uint8Array | undefined>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['r1', 'worksheet', 'worksheets/sheet1.xml'],
      ['r2', 'sharedStrings', 'sharedStrings.xml'],
      ['r3', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetData}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"/>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"/>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, content]) =>
        content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
  )
}

/** The only sheet of a workbook that is read. */
export const sheetIn = (bytes: Uint8Array): Sheet => {
  const read = readWorkbook(bytes)
  assert.ok(read.type === 'workbook', JSON.stringify(read))
  const [sheet] = read.sheets
  assert.ok(sheet !== undefined)
  return sheet
}

export const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((each) => `<row>${each}</row>`).join('')}</sheetData>`
