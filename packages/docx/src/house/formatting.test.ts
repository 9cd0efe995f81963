import assert from 'node:assert/strict'
import { cleanFormatting } from './formatting.js'
import { element } from './xml-tree.js'

describe('formatting from the file of a house', () => {
  it('of a cell has the order that the schema demands, whatever wrote it', () => {
    const cell = element('w:tcPr', {}, [
      element('w:vAlign', { 'w:val': 'bottom' }),
      element('w:tcBorders', {}, [element('w:bottom', { 'w:val': 'single' })]),
    ])
    const { children } = cleanFormatting(cell, () => undefined)
    assert.deepEqual(
      children.map((child) => (typeof child === 'string' ? child : child.name)),
      ['w:tcBorders', 'w:vAlign'],
    )
  })
})
