import fc from 'fast-check'
import assert from 'node:assert/strict'
import { rawWorkbook, relationships, rows, sheetIn } from './raw-workbook.test.data.js'
import { readWorkbook } from './read-workbook.js'

const cellsOf = (sheetData: string, more: Parameters<typeof rawWorkbook>[1] = {}) =>
  sheetIn(rawWorkbook(sheetData, more)).rows.map(({ number, cells }) => [
    number,
    ...cells.map(({ column, text, value }) => [column, text, value]),
  ])

describe('reading a workbook', () => {
  it('gives texts from the table of shared strings, from the cell, and from formulas', () => {
    const strings =
      '<sst><si><t>Delt</t></si><si><r><t>i </t></r><r><rPr/><t>biter</t></r><rPh><t>uttale</t></rPh></si></sst>'
    assert.deepEqual(
      cellsOf(
        rows(
          '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>' +
            '<c t="inlineStr"><is><r><t>i </t></r><r><t>cellen</t></r></is></c><c t="str"><f>A1</f><v>regnet</v></c>' +
            '<c t="s"><v>7</v></c><c/>',
        ),
        { 'xl/sharedStrings.xml': strings },
      ),
      [
        [
          0,
          [0, 'Delt', 'Delt'],
          [1, 'i biter', 'i biter'],
          [2, 'i cellen', 'i cellen'],
          [3, 'regnet', 'regnet'],
        ],
      ],
    )
  })

  it('gives numbers without the noise of arithmetic, truths, errors, and dates as serial numbers', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="0.0&quot; dager&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    assert.deepEqual(
      cellsOf(
        rows(
          '<c><v>0.30000000000000004</v></c><c s="1"><v>46349</v></c><c s="2"><v>46349.604166666664</v></c>' +
            '<c s="3"><v>0.625</v></c><c s="4"><v>12</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>' +
            '<c t="d"><v>2026-11-23</v></c>',
        ),
        { 'xl/styles.xml': styles },
      ),
      [
        [
          0,
          [0, '0.3', 0.30000000000000004],
          [1, '2026-11-23', 46_349],
          [2, '2026-11-23T14:30:00', 46_349.604166666664],
          [3, '62.5 %', 0.625],
          [4, '12', 12],
          [5, 'TRUE', true],
          [6, '#N/A', '#N/A'],
          [7, '2026-11-23', '2026-11-23'],
        ],
      ],
    )
  })

  it('counts days from 1904 where the file says so', () => {
    const workbook =
      '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'
    const more = { 'xl/workbook.xml': workbook, 'xl/styles.xml': styles }
    assert.deepEqual(cellsOf(rows('<c><v>44887</v></c>'), more), [[0, [0, '2026-11-23', 44_887]]])
  })

  it('knows rows and columns by their numbers, and tells what is hidden and what is merged, as far as there is anything', () => {
    const sheet = sheetIn(
      rawWorkbook(
        '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="3" hidden="1"><c r="C3"><v>1</v></c></row>' +
          '<row r="5"><c r="A5"><v>2</v></c><c r="D5"><v>3</v></c></row><row r="9"/></sheetData>' +
          '<mergeCells><mergeCell ref="A3:B4"/><mergeCell ref="A5:XFD1048576"/><mergeCell ref="D1:D1"/></mergeCells>',
      ),
    )
    assert.deepEqual(
      sheet.rows.map(({ number, isHidden, cells }) => [
        number,
        isHidden,
        ...cells.map(({ column }) => column),
      ]),
      [
        [2, true, 2],
        [4, false, 0, 3],
      ],
    )
    assert.deepEqual(sheet.hiddenColumns, [[1, 2]])
    assert.deepEqual(sheet.merged, [
      { from: [2, 0], to: [3, 1] },
      { from: [4, 0], to: [4, 3] },
    ])
  })

  it('reads the strict form, prefixes of any name, and characters that XML can’t have', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    const workbook = `<x:workbook xmlns:x="${strict}" xmlns:q="r"><x:sheets><x:sheet name="A" state="veryHidden" q:id="r1"/></x:sheets></x:workbook>`
    const sheet = `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a_x000D_b_x005F_x0041_</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    const read = sheetIn(rawWorkbook('', { 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet }))
    assert.equal(read.isHidden, true)
    assert.equal(read.rows[0]?.cells[0]?.text, 'a\rb_x0041_')
  })

  it('passes over sheets that are charts', () => {
    const more = {
      'xl/_rels/workbook.xml.rels': relationships(['r1', 'chartsheet', 'chartsheets/sheet1.xml']),
    }
    const read = readWorkbook(rawWorkbook(rows(), more))
    assert.deepEqual(read, { type: 'workbook', sheets: [], stamp: undefined })
  })
})

describe('a workbook that must not be read', () => {
  const refusalOf = (bytes: Uint8Array) => {
    const before = performance.now()
    const read = readWorkbook(bytes)
    assert.ok(performance.now() - before < 8000, 'slow')
    assert.ok(read.type === 'refused', 'read')
    return [read.refusal, read.part]
  }
  const sheet = 'xl/worksheets/sheet1.xml'

  it('is no workbook', () => {
    const text = { 'xl/workbook.xml': '<w:document xmlns:w="x"/>' }
    assert.deepEqual(refusalOf(rawWorkbook('', text)), ['not-a-workbook', ''])
    assert.deepEqual(refusalOf(rawWorkbook('', { '_rels/.rels': undefined })), ['not-a-workbook', ''])
    assert.deepEqual(refusalOf(new Uint8Array(100)), ['not-a-package', ''])
    assert.deepEqual(refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), ['old-or-encrypted', ''])
  })

  it('has macros, or those of Excel 4', () => {
    assert.deepEqual(refusalOf(rawWorkbook('', { 'xl/vbaProject.bin': 'x' })), [
      'macros',
      'xl/vbaProject.bin',
    ])
    const types =
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
    assert.deepEqual(refusalOf(rawWorkbook('', { '[Content_Types].xml': types }))[0], 'macros')
    const more = {
      'xl/_rels/workbook.xml.rels': relationships(['r1', 'xlMacrosheet', 'macrosheets/sheet1.xml']),
      'xl/macrosheets/sheet1.xml': '<x/>',
    }
    assert.deepEqual(refusalOf(rawWorkbook('', more)), ['macros', 'xl/workbook.xml'])
  })

  it('fetches something from elsewhere', () => {
    const links = 'xl/externalLinks/_rels/externalLink1.xml.rels'
    const link = relationships(['r1', 'externalLinkPath', 'file:///c:/a.xlsx', 'External'])
    assert.deepEqual(refusalOf(rawWorkbook('', { [links]: link })), ['external', links])
  })

  it('has a document type, or is broken', () => {
    const doctype = { [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' }
    assert.deepEqual(refusalOf(rawWorkbook('', doctype)), ['doctype', sheet])
    for (const broken of ['<worksheet>', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>'])
      assert.deepEqual(refusalOf(rawWorkbook('', { [sheet]: broken })), ['not-well-formed', sheet])
    for (const data of [
      '<row r="2"/><row r="1"/>',
      '<row r="1048577"/>',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    ])
      assert.deepEqual(refusalOf(rawWorkbook(`<sheetData>${data}</sheetData>`)), ['not-well-formed', sheet])
    const merged = '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'
    assert.deepEqual(refusalOf(rawWorkbook(merged)), ['not-well-formed', sheet])
  })

  it('would unpack to more than it should', () => {
    const zeros = '<c><v>0</v></c>'.repeat(4_000_000)
    assert.deepEqual(refusalOf(rawWorkbook(rows(zeros)))[0], 'unpacked-too-large')
  })

  it('has a text that is used again and again, or one part for many sheets', () => {
    const long = Array.from({ length: 40_000 }, (_, index) =>
      String.fromCharCode(65 + ((index * 7919) % 57)),
    ).join('')
    const uses = Array.from(
      { length: 1300 },
      (_, index) => `<c s="${String(index)}" t="s"><v>0</v></c>`,
    ).join('')
    const more = { 'xl/sharedStrings.xml': `<sst><si><t>${long.replace(/[<&\\]/g, 'x')}</t></si></sst>` }
    assert.deepEqual(refusalOf(rawWorkbook(rows(uses), more)), ['too-many-cells', sheet])
    const sheets = '<sheet name="A" r:id="r1"/>'.repeat(250)
    const workbook = `<workbook xmlns:r="x"><sheets>${sheets}</sheets></workbook>`
    const cells = Array.from({ length: 30_000 }, (_, index) => `<c><v>${String(index * 31)}</v></c>`)
    const data = rows(...cells)
    assert.deepEqual(refusalOf(rawWorkbook(data, { 'xl/workbook.xml': workbook })), ['too-many-cells', sheet])
  })

  it('merges the same cells again and again', () => {
    const cells = Array.from(
      { length: 1000 },
      (_, index) => `<c r="ALL${String(index + 1)}"><v>${String(index)}</v></c>`,
    )
    const data = cells.map((cell, index) => `<row r="${String(index + 1)}">${cell}</row>`).join('')
    const merged = Array.from(
      { length: 50 },
      (_, index) => `<mergeCell ref="A${String(index + 1)}:XFD1048576"/>`,
    )
    assert.deepEqual(refusalOf(rawWorkbook(`<sheetData>${data}</sheetData>${merged.join('')}`)), [
      'too-many-cells',
      sheet,
    ])
  })

  it('but rows of nothing are passed over, however many', () => {
    const nothing = Array.from(
      { length: 1_048_575 },
      (_, index) => `<row r="${String(index + 1)}" s="${String((index * 7919) % 9973)}"/>`,
    )
    const bytes = rawWorkbook(
      `<sheetData>${nothing.join('')}<row r="1048576"><c><v>1</v></c></row></sheetData>`,
    )
    assert.deepEqual(
      sheetIn(bytes).rows.map(({ number }) => number),
      [1_048_575],
    )
  }).timeout(20_000)

  it('is an answer too, whatever bytes there are', () => {
    const whole = rawWorkbook(rows('<c t="inlineStr"><is><t>tekst</t></is></c>'))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = whole.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          assert.ok(['workbook', 'refused'].includes(readWorkbook(bytes).type))
        },
      ),
    )
  })
})
