import assert from 'node:assert/strict'
import { readWorkbook, type Sheet } from '@kravspek/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What is written in a row, by the heading of the column: a text, or a number as spreadsheets hold numbers and dates. */
export type FilledRows = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/**
 * A workbook with cells filled in, as Excel would write them: texts in the table of shared strings, or in the cell itself.
 *
 * @param rows by what stands in the first column, in whatever sheet
 */
export function fillWorkbook(
  bytes: Uint8Array,
  rows: FilledRows,
  texts: 'shared' | 'inline' = 'shared',
): Uint8Array {
  const read = readWorkbook(bytes)
  assert.ok(read.type === 'workbook', JSON.stringify(read))
  const files = unzipSync(bytes)
  const added: string[] = []
  const stringsName = 'xl/sharedStrings.xml'
  const strings = strFromU8(files[stringsName]!)
  const before = strings.split('<si>').length - 1
  const cellXml = (reference: string, style: string, value: string | number): string => {
    const start = `<c r="${reference}" s="${style}"`
    if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`
    if (texts === 'inline')
      return `${start} t="inlineStr"><is><r><t xml:space="preserve">${escaped(value)}</t></r></is></c>`
    added.push(`<si><t xml:space="preserve">${escaped(value)}</t></si>`)
    return `${start} t="s"><v>${String(before + added.length - 1)}</v></c>`
  }
  for (const [name, cells] of Object.entries(rows)) {
    for (const [heading, value] of Object.entries(cells)) {
      const [sheet, reference] = placeIn(read.sheets, name, heading)
      const part = `xl/worksheets/sheet${String(sheet + 1)}.xml`
      const xml = strFromU8(files[part]!)
      const cell = new RegExp(`<c r="${reference}" s="(\\d+)"/>`)
      assert.match(xml, cell, `${name}, ${heading}`)
      files[part] = strToU8(xml.replace(cell, (_, style: string) => cellXml(reference, style, value)))
    }
  }
  files[stringsName] = strToU8(strings.replace('</sst>', () => `${added.join('')}</sst>`))
  return zipSync(files)
}

/** Index of the sheet and address of the cell in a row and under a heading. */
function placeIn(sheets: readonly Sheet[], name: string, heading: string): readonly [number, string] {
  for (const [index, { rows }] of sheets.entries()) {
    for (const header of rows) {
      const column = header.cells.find(({ text }) => text === heading)?.column
      const row = rows.find(({ number, cells }) => number > header.number && cells[0]?.text === name)
      if (column === undefined || row === undefined) continue
      return [index, `${'ABCDEFGHIJ'.charAt(column)}${String(row.number + 1)}`]
    }
  }
  throw new Error(`No cell for ${name} under ${heading}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
