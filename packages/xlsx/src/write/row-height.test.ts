import assert from 'node:assert/strict'
import { rowHeight } from './row-height.js'
import type { WrittenCell } from './workbook.js'

const text = (words: string): WrittenCell => ({ type: 'text', text: words, look: 'text' })

describe('the height of a row', () => {
  it('is that of its longest text', () => {
    assert.equal(rowHeight([text('kort'), text('')], [10, 10]), undefined)
    assert.equal(rowHeight([text('a\nb\nc'), text('kort')], [10, 10]), 45)
    assert.equal(rowHeight([text('ord '.repeat(10).trim())], [20]), 30)
    assert.equal(rowHeight([text('x'.repeat(30))], [10]), 45)
  })

  it('is no more than a row can have', () => {
    assert.equal(rowHeight([text('a\n'.repeat(500))], [10]), 409)
  })
})
