import assert from 'node:assert/strict'
import { highlightOf, shadeOf } from './colour.js'

describe('shadeOf', () => {
  it('gives fill, ink or a mixture', () => {
    assert.equal(shadeOf({ 'w:val': 'clear', 'w:fill': 'e6ecf3' }), 'E6ECF3')
    assert.equal(shadeOf({ 'w:val': 'clear', 'w:fill': 'auto' }), 'none')
    assert.equal(shadeOf({ 'w:val': 'nil' }), 'none')
    assert.equal(shadeOf({ 'w:val': 'solid', 'w:color': '1F3A5F' }), '1F3A5F')
    assert.equal(shadeOf({ 'w:val': 'pct50', 'w:color': '000000', 'w:fill': 'FFFFFF' }), '808080')
    assert.equal(shadeOf({ 'w:val': 'diagStripe', 'w:color': '000000', 'w:fill': 'FFFFFF' }), 'unknown')
  })

  it('knows the names of highlights', () => {
    assert.equal(highlightOf('yellow'), 'FFFF00')
    assert.equal(highlightOf('none'), 'none')
  })
})
