import type { DocumentMeta } from '@kravspek/core'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import assert from 'node:assert/strict'
import { readWorkbook } from '../read/read-workbook.js'
import type { WrittenWorkbook } from './workbook.js'
import { writeWorkbook } from './write-workbook.js'

const meta: DocumentMeta = {
  language: 'nb',
  title: 'Prøve & mer',
  subject: 'Svar',
  author: 'Nordvik',
  keywords: [],
  date: '2027-01-15',
  header: { left: 'A & B', right: 'x'.repeat(300) },
  footer: 'bunn',
  pageWords: ['Side ', ' av ', ''],
  draftMark: 'UTKAST',
  stamp: { specification: 'prove', version: '1', document: 'answer', hash: 'a'.repeat(64) },
}

const workbookOf = (texts: readonly (readonly string[])[]): WrittenWorkbook => ({
  meta,
  sheets: [
    {
      name: 'Ark <1> & ’2’',
      widths: [10, 10],
      rows: texts.map((cells) => cells.map((text) => ({ type: 'text', text, look: 'text' }))),
      frozen: { rows: 1, columns: 0 },
      tables: [],
    },
  ],
  choiceSheet: 'Valg',
  wrongTitle: 'Feil',
})

describe('writing a workbook', () => {
  it('gives back every text as it was written, but for line ends and what no XML can hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '_x000D_',
        '_x005F_',
        '_',
        'x',
        '<',
        '&',
        '"',
        '\n',
        '\t',
        ' ',
        'æ',
        '😀',
        '=1+1',
        ']]>',
      ),
      fc.string({ maxLength: 3 }),
    )
    const cell = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }), (texts) => {
        const read = readWorkbook(writeWorkbook(workbookOf(texts)))
        assert.ok(read.type === 'workbook')
        const [sheet] = read.sheets
        const expected = texts.flatMap((cells, row) =>
          cells.flatMap((text, column) => (text === '' ? [] : [[row, column, kept(text)]])),
        )
        assert.deepEqual(
          sheet?.rows.flatMap(({ number, cells }) => cells.map(({ column, text }) => [number, column, text])),
          expected,
        )
      }),
    )
  })

  it('says in its properties what it was made from, and reads it back', () => {
    const read = readWorkbook(writeWorkbook(workbookOf([['a']])))
    assert.ok(read.type === 'workbook')
    assert.deepEqual(read.stamp, meta.stamp)
    assert.equal(read.sheets[0]?.name, 'Ark <1> & ’2’')
  })

  it('keeps what runs along the edges of pages within what Excel takes, and its codes apart from texts', () => {
    const xml = strFromU8(
      unzipSync(writeWorkbook(workbookOf([['a']])))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    )
    const [, header = ''] = /<oddHeader>(.*?)<\/oddHeader>/.exec(xml) ?? []
    const text = header.replaceAll('&amp;', '&')
    assert.ok(text.startsWith('&LA && B&C') && text.length <= 255, text)
    assert.ok(xml.includes('&amp;RSide &amp;P av &amp;N'), xml)
  })

  it('cuts a text that is longer than a cell takes', () => {
    const read = readWorkbook(writeWorkbook(workbookOf([['x'.repeat(40_000)]])))
    assert.ok(read.type === 'workbook')
    assert.equal(read.sheets[0]?.rows[0]?.cells[0]?.text.length, 32_767)
  })
})

/** What a cell holds of a text. */
const kept = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
