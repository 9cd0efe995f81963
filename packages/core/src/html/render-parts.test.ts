import assert from 'node:assert/strict'
import type { Block, DocumentTree } from '../document/nodes.js'
import { renderHtmlParts } from './render-parts.js'

const text = (words: string): Block => ({
  type: 'paragraph',
  style: 'normal',
  language: undefined,
  children: [{ type: 'text', text: words }],
})

const treeOf = (...blocks: readonly Block[]): DocumentTree => ({
  blocks,
  meta: {
    language: 'nb', title: 'T', subject: 'S', author: '', keywords: [], date: undefined,
    header: { left: '', right: '' }, footer: '', pageWords: ['', '', ''], draftMark: undefined,
    stamp: { specification: '', version: '', document: '', hash: '' },
  },
}) // prettier-ignore

const htmlOf = (...blocks: readonly Block[]): readonly string[] =>
  renderHtmlParts(treeOf(...blocks), { files: new Map() }).map(({ html }) => html)

describe('a document in parts', () => {
  it('has a part for each block, also for those on pages turned sideways', () => {
    const landscape: Block = { type: 'landscape', blocks: [text('b'), text('<c>')] }
    assert.deepEqual(htmlOf(text('a'), landscape), ['<p>a</p>\n', '<p>b</p>\n', '<p>&lt;c&gt;</p>\n'])
  })

  it('tells which parts are headings', () => {
    const heading: Block = { type: 'heading', level: 2, id: 'drift', number: '1', children: [] }
    const [part, other] = renderHtmlParts(treeOf(heading, text('a')), { files: new Map() })
    assert.deepEqual(part?.heading, { id: 'drift', level: 2 })
    assert.equal(other?.heading, undefined)
  })

  it('shows what a field asks for, and lets nobody fill it in', () => {
    const [html = ''] = htmlOf({
      type: 'control', id: 'K-1', label: 'Svar', form: 'number', options: [], placeholder: 'Skriv «tall»', unit: 'dager',
    }) // prettier-ignore
    assert.equal(
      html,
      '<p class="shown-field number"><span>Skriv «tall»</span> <span class="unit">dager</span></p>\n',
    )
  })

  it('has no styles of its own', () => {
    const cell = { isHeader: false, blocks: [text('x')] }
    const html = htmlOf(
      {
        type: 'table', kind: 'grid', id: undefined, caption: undefined, label: '', widths: [1, 3], header: [],
        rows: [{ id: undefined, kind: 'plain', cells: [cell, cell] }],
      },
      {
        type: 'chart', id: undefined, caption: { word: 'Figur', number: 1, text: 'F' }, alt: '', unit: '',
        categories: ['a'], series: [{ name: 's', values: [1] }],
      },
    ) // prettier-ignore
    assert.match(html[0] ?? '', /<col width="25\.0%"><col width="75\.0%">/)
    assert.doesNotMatch(html.join(''), /style=/)
  })
})
