import assert from 'node:assert/strict'
import type { Row, Table } from '@kravspek/core'
import { columnWidths } from './column-widths.js'
import { cell, paragraph } from './sample-tree.test.data.js'
import { body, wordsOf } from './written.test.data.js'

const row = (kind: Row['kind'], id: string | undefined, ...words: readonly string[]): Row => ({
  id,
  kind,
  cells: words.map((word) => cell(paragraph(word))),
})

const table = (rows: readonly Row[], change: Partial<Table> = {}): Table => ({
  type: 'table',
  kind: 'requirements',
  id: undefined,
  caption: undefined,
  label: 'Krav',
  widths: [1, 2],
  header: ['Nr.', 'Krav'],
  rows,
  ...change,
})

const rowsOf = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []

describe('tables', () => {
  it('fills the width of the page exactly', () => {
    const widths = columnWidths(table([], { widths: [1, 1, 1, Number.NaN, -3, 0.01, 1e308] }), 9298)
    assert.equal(
      widths.reduce((sum, width) => sum + width, 0),
      9298,
    )
    assert.equal(widths.length, 7)
    assert.ok(widths.every((width) => width > 0))
  })

  it('repeats the header row and keeps every row on one page', () => {
    const [header, first] = rowsOf(body([table([row('plain', undefined, 'K-1', 'a')])]))
    assert.match(header ?? '', /^<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/)
    assert.match(first ?? '', /^<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>/)
  })

  it('names the table to a screen reader', () => {
    const caption = { word: 'Tabell', number: 2, text: 'Drift' }
    const xml = body([table([], { caption })])
    assert.match(xml, /<w:tblCaption w:val="Drift"\/><w:tblDescription w:val="Krav"\/><\/w:tblPr>/)
    assert.match(
      xml,
      /^<w:p><w:pPr><w:pStyle w:val="Caption"\/><w:keepNext\/>.* SEQ Tabell .*<w:t xml:space="preserve">2<\/w:t>/,
    )
    assert.equal(wordsOf(xml).split('|')[0], 'Tabell 2: Drift')
  })

  it('puts the bookmark of a row around the text of its first cell', () => {
    const [, first] = rowsOf(body([table([row('plain', 'K-1', 'K-1', 'a')])]))
    assert.match(
      first ?? '',
      /<\/w:pPr><w:bookmarkStart w:id="1" w:name="K_1_\w{11}"\/><w:r>.{0,60}K-1<\/w:t><\/w:r><w:bookmarkEnd w:id="1"\/><\/w:p>/,
    )
  })

  it('lets a group span all columns, and keeps it and a stem with what follows', () => {
    const [, group, stem, child] = rowsOf(
      body([
        table([
          row('group', undefined, 'Alarm', 'og svar'),
          row('stem', 'K-1', 'K-1', 'a'),
          row('child', 'K-1.1', 'K-1.1', 'b'),
        ]),
      ]),
    )
    assert.match(group ?? '', /<w:gridSpan w:val="2"\/>.*<w:keepNext\/>/)
    assert.equal(wordsOf(group ?? ''), 'Alarm|og svar')
    assert.equal(stem?.match(/<w:keepNext\/>/g)?.length, 2)
    assert.equal(child?.match(/<w:ind w:left="170"\/>/g)?.length, 1)
  })

  it('ends every cell in a paragraph', () => {
    const inner = table([row('plain', undefined, 'x')], { widths: [1], header: [] })
    const cells = [cell(), cell(inner)]
    const xml = body([table([{ id: undefined, kind: 'plain', cells }], { header: [] })])
    assert.equal(xml.match(/<\/w:p><\/w:tc>/g)?.length, 3)
  })

  it('fills up short rows, makes room for long ones, and gives a table without rows one', () => {
    const [short, long] = rowsOf(
      body([table([row('plain', undefined, 'a'), row('plain', undefined, 'a', 'b', 'c')], { header: [] })]),
    )
    assert.match(short ?? '', /<w:gridSpan w:val="3"\/>/)
    assert.equal(long?.match(/<w:tc>/g)?.length, 3)
    assert.equal(rowsOf(body([table([], { header: [] })])).length, 1)
  })

  it('parts two tables that follow each other', () => {
    const one = table([row('plain', undefined, 'a')])
    assert.match(
      body([one, one]),
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="TableGap"\/><\/w:pPr><\/w:p><w:tbl>/,
    )
  })

  it('sets the first column of facts in bold', () => {
    const rows: Row[] = [
      {
        id: undefined,
        kind: 'plain',
        cells: [{ isHeader: true, blocks: [paragraph('Dato')] }, cell(paragraph('x'))],
      },
    ]
    const xml = body([table(rows, { kind: 'facts', header: [] })])
    assert.match(xml, /w:firstRow="0" w:lastRow="0" w:firstColumn="1"/)
    assert.match(xml, /<w:pStyle w:val="TableRowHeader"\/>.*Dato.*<w:pStyle w:val="TableText"\/>/)
  })
})
