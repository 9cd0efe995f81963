import { csvText } from '@kravspek/core'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import assert from 'node:assert/strict'
import { readCsv } from './read-csv.js'

const cellsOf = (bytes: Uint8Array): readonly (readonly (readonly [number, number, string])[])[] => {
  const read = readCsv(bytes)
  assert.ok(read.type === 'workbook', JSON.stringify(read))
  return (read.sheets[0]?.rows ?? []).map(({ number, cells }) =>
    cells.map(({ column, text }) => [number, column, text] as const),
  )
}

describe('reading CSV', () => {
  it('gives back every cell as it was written, whatever stands in it', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\n',
      '\r\n',
      '\t',
      ' ',
      'a',
      '＝',
      'æ',
      '1',
    )
    const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (table) => {
        // What the first line has most of is what parts the cells: a header is no riddle.
        const rows = [['a', 'b', 'c', 'd'], ...table]
        const expected = rows.map((cells, number) =>
          cells.flatMap((text, column) => (text === '' ? [] : [[number, column, text] as const])),
        )
        assert.deepEqual(
          cellsOf(strToU8(csvText(rows))),
          expected.filter((cells) => cells.length > 0),
        )
      }),
    )
  })

  it('takes commas and tabs, a line that names the mark, and text of older programs', () => {
    const expected = [
      [
        [0, 0, 'Navn'],
        [0, 1, 'Øst, vest'],
      ],
      [[1, 1, 'b']],
    ]
    assert.deepEqual(cellsOf(strToU8('Navn,"Øst, vest"\n,b')), expected)
    assert.deepEqual(cellsOf(strToU8('Navn\tØst, vest\r\tb\r')), expected)
    assert.deepEqual(cellsOf(strToU8('sep=|\nNavn|Øst, vest\n|b\n')), expected)
    assert.deepEqual(cellsOf(Buffer.from('Navn;Øst, vest\r\n;b\r\n', 'latin1')), expected)
    assert.deepEqual(cellsOf(Buffer.from('\uFEFFNavn;Øst, vest\r\n;b\r\n', 'utf16le')), expected)
  })

  it('reads no files of other kinds, and none with more cells than a table has', () => {
    assert.deepEqual(readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), {
      type: 'refused',
      refusal: 'not-a-workbook',
      part: '',
    })
    const read = readCsv(strToU8('\n'.repeat(2_000_000)))
    assert.deepEqual(read.type === 'refused' && read.refusal, 'too-many-cells')
  })
})
