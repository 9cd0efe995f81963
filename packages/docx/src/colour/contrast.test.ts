import assert from 'node:assert/strict'
import { contrast } from './contrast.js'

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
