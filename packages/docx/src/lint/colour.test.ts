import assert from 'node:assert/strict'
import { contrast, highlightOf, shadeOf } from './colour.js'

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself, and the same both ways', () => {
    assert.equal(contrast('000000', 'FFFFFF').toFixed(2), '21.00')
    assert.equal(contrast('1F3A5F', '1F3A5F'), 1)
    assert.equal(contrast('777777', 'FFFFFF'), contrast('FFFFFF', '777777'))
  })

  it('tells the greys apart that W3C names as the last that pass and the first that fail', () => {
    assert.ok(contrast('767676', 'FFFFFF') >= 4.5)
    assert.ok(contrast('777777', 'FFFFFF') < 4.5)
  })
})

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
