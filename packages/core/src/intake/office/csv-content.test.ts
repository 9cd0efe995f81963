import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCsv } from './csv-content.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const read = readCsv(bytes)
  assert.ok(read.type === 'content')
  const [block] = read.content.blocks
  assert.ok(block?.type === 'table')
  return block.rows.map(({ cells }) => {
    const texts: string[] = []
    for (const { column, text } of cells) texts[column] = text
    return Array.from(texts, (text: string | undefined) => text ?? '')
  })
}

const rows = [
  ['Nr', 'Krav'],
  ['1', 'Løsningen skal varsle på «ære»'],
]

describe('readCsv', () => {
  it('finds out which mark stands between the cells', () => {
    for (const mark of [';', ',', '\t', '|'])
      assert.deepEqual(rowsOf(utf8(rows.map((row) => row.join(mark)).join('\r\n'))), rows)
    assert.deepEqual(rowsOf(utf8('sep=,\nNr,Krav\n')), [['Nr', 'Krav']])
  })

  it('reads what Excel and others write letters as', () => {
    const text = rows.map((row) => row.join(';')).join('\n')
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(text, (each) => each.charCodeAt(0))]).buffer,
    )
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), latin, wide, wide.slice(2)])
      assert.deepEqual(rowsOf(bytes), rows)
  })

  it('reads the quotation marks and dashes of Windows', () => {
    assert.deepEqual(rowsOf(Uint8Array.from([0x31, 0x3b, 0x93, 0xe6, 0x94, 0x20, 0x96, 0x20, 0x80])), [
      ['1', '“æ” – €'],
    ])
  })

  it('reads quotes, also one that is never closed', () => {
    assert.deepEqual(rowsOf(utf8('1;"a;b ""c""\nd";e\n2;f')), [
      ['1', 'a;b "c"\nd', 'e'],
      ['2', 'f'],
    ])
    assert.deepEqual(rowsOf(utf8('1;"a\n2;b')), [
      ['1', '"a'],
      ['2', 'b'],
    ])
  })

  it('takes off the apostrophe that keeps a cell from being a formula', () => {
    assert.deepEqual(rowsOf(utf8("1;'=A1+B1;'90-tallet\n2;\"'- et punkt\";x\n")), [
      ['1', '=A1+B1', "'90-tallet"],
      ['2', '- et punkt', 'x'],
    ])
  })

  it('refuses what is no text', () => {
    assert.deepEqual(readCsv(Uint8Array.from([1, 2, 3, 4])), { type: 'refused', refusal: 'binary' })
  })

  it('gives back every cell that was written by the rules', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'ø', ' ', ';', '"', '\n', ',') })
      .map((each) => each.trim())
    const table = fc.array(fc.tuple(fc.constant('x'), text, text, fc.constant('y')), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(table, (written) => {
        const file = written
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
          .join('\r\n')
        assert.deepEqual(rowsOf(utf8(`sep=;\r\n${file}`)), written)
      }),
    )
  })
})
