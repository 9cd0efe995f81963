import assert from 'node:assert/strict'
import { paint } from './paint.js'

describe('paint', () => {
  it('colours a text wherever it goes, and ends the colour after it', () => {
    assert.equal(paint('red', 'feil', { hasColour: true }), '\u001B[31mfeil\u001B[39m')
    assert.equal(paint('bold', 'a', { hasColour: true }), '\u001B[1ma\u001B[22m')
  })

  it('leaves a text alone where there is no colour', () => {
    assert.equal(paint('red', 'feil', { hasColour: false }), 'feil')
  })
})
