import assert from 'node:assert/strict'
import type { Block, Inline, Table } from './nodes.js'
import { resolveReferences } from './references.js'
import { sketch } from './sketch.test.data.js'

const text = (value: string): Inline => ({ type: 'text', text: value })
const paragraph = (...children: readonly Inline[]): Block => ({
  type: 'paragraph',
  style: 'normal',
  language: undefined,
  children,
})
const to = (target: string, ...children: readonly Inline[]): Block =>
  paragraph({ type: 'reference', target, children })
const heading = (id: string, number: string | undefined): Block => ({
  type: 'heading',
  level: 1,
  id,
  number,
  children: [text('Drift')],
})
const table: Table = {
  type: 'table',
  kind: 'grid',
  id: 'TAB-1',
  caption: { word: 'Tabell', number: 3, text: 'Tider' },
  label: '',
  widths: [1],
  header: [],
  rows: [{ id: 'K-1', kind: 'plain', cells: [{ isHeader: false, blocks: [to('drift')] }] }],
}
const figure: Block = {
  type: 'figure',
  id: 'FIG-1',
  caption: { word: 'Figur', number: 2, text: '' },
  alt: '',
  file: 'a.png',
}

/** What the last block, a reference, becomes among the others. */
const last = (...blocks: readonly Block[]): string => sketch(resolveReferences(blocks).slice(-1))

describe('a cross reference', () => {
  it('has the number of a heading, or its words where it has none', () => {
    assert.equal(last(heading('drift', '2.1'), to('drift')), '<p><ref drift>2.1</ref></p>')
    assert.equal(last(heading('drift', undefined), to('drift')), '<p><ref drift>Drift</ref></p>')
  })

  it('has word and number of a table or figure, and the id of a row', () => {
    assert.equal(last(table, to('TAB-1')), '<p><ref TAB-1>Tabell 3</ref></p>')
    assert.equal(last(figure, to('FIG-1')), '<p><ref FIG-1>Figur 2</ref></p>')
    assert.equal(last(table, to('K-1')), '<p><ref K-1>K-1</ref></p>')
    assert.equal(last({ ...table, caption: undefined }, to('TAB-1')), '<p><ref TAB-1>TAB-1</ref></p>')
  })

  it('finds what stands on covers, on landscape pages, in lists and in cells, before and after it', () => {
    const inside = (block: Block): readonly Block[] => [
      { type: 'landscape', blocks: [block] },
      { type: 'cover', blocks: [block] },
      { type: 'list', ordered: false, language: undefined, items: [[block]] },
      { ...table, rows: [{ id: undefined, kind: 'plain', cells: [{ isHeader: false, blocks: [block] }] }] },
    ]
    for (const holder of inside(figure)) {
      assert.equal(last(holder, to('FIG-1')), '<p><ref FIG-1>Figur 2</ref></p>')
      assert.equal(
        sketch(resolveReferences([to('FIG-1'), holder]).slice(0, 1)),
        '<p><ref FIG-1>Figur 2</ref></p>',
      )
    }
    for (const holder of inside(to('FIG-1'))) {
      assert.match(sketch(resolveReferences([holder, figure])), /<ref FIG-1>Figur 2<\/ref>/)
    }
  })

  it('is found in bold text and in headings', () => {
    const strong: Inline = { type: 'strong', children: [{ type: 'reference', target: 'K-1', children: [] }] }
    assert.equal(last(table, paragraph(strong)), '<p><b><ref K-1>K-1</ref></b></p>')
    assert.match(
      sketch(resolveReferences([{ ...heading('h', '1'), children: [strong] } as Block, table])),
      /<ref K-1>K-1<\/ref>/,
    )
  })

  it('keeps the words it was given', () => {
    assert.equal(last(table, to('K-1', text('kravet'))), '<p><ref K-1>kravet</ref></p>')
  })

  it('is plain text where this document does not show what it points at', () => {
    assert.equal(last(to('K-9')), '<p><span>K-9</span></p>')
    assert.equal(last(to('K-9', text('kravet'))), '<p><span>kravet</span></p>')
  })
})
