import assert from 'node:assert/strict'
import type { Table } from '@kravspek/core'
import { columnWidths } from './column-widths.js'
import { leastWidthsOf } from './least-widths.js'
import { cell, paragraph } from './sample-tree.test.data.js'

const table = (...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  kind: 'grid',
  id: undefined,
  caption: undefined,
  label: '',
  widths: [1, 1, 1],
  header: ['a', 'b', 'c'],
  rows: rows.map((words) => ({
    id: undefined,
    kind: 'plain',
    cells: words.map((each) => cell(paragraph(each))),
  })),
})

describe('columnWidths', () => {
  const widths = (least: readonly number[]): readonly number[] => columnWidths(table(), 900, least)

  it('gives a column the width it needs, and the others what is left', () => {
    assert.deepEqual(widths([100, 100, 100]), [300, 300, 300])
    assert.deepEqual(widths([500, 100, 100]), [500, 200, 200])
  })

  it('breaks the longest words where not all have room, and no other', () => {
    assert.deepEqual(widths([500, 500, 100]), [400, 400, 100])
    assert.deepEqual(widths([900, 900, 900]), [300, 300, 300])
  })

  it('lets no column take more than its share of long words', () => {
    assert.deepEqual(widths([10, 10, 5000]), [180, 180, 540])
  })
})

describe('leastWidthsOf', () => {
  it('is as wide as the longest word, where a number and its unit are one', () => {
    const [word = 0, unit = 0, short = 0] = leastWidthsOf(
      [],
      18,
    )(table(['en demonstrasjon', '100\u00A0prosent', 'x']))
    assert.ok(word > 1400 && word < 1700, String(word))
    assert.ok(unit > 1000 && unit < word, String(unit))
    assert.ok(short < 400, String(short))
  })

  it('is the same for tables of one shape, so that their columns stand below each other', () => {
    const [first, second] = [table(['demonstrasjon', 'a', 'a']), table(['a', 'a', 'a'])]
    const leastOf = leastWidthsOf([first, second], 18)
    assert.deepEqual(leastOf(first), leastOf(second))
  })
})
