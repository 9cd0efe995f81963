import assert from 'node:assert/strict'
import { dateHere, wantsColour } from './terminal.js'

describe('colour', () => {
  it('is for a terminal', () => {
    assert.ok(wantsColour(true, { TERM: 'xterm' }))
    assert.ok(!wantsColour(false, { TERM: 'xterm', FORCE_COLOR: '1' }))
  })

  it('is not for someone who has said no', () => {
    assert.ok(!wantsColour(true, { NO_COLOR: '1' }))
    assert.ok(wantsColour(true, { NO_COLOR: '' }))
    assert.ok(!wantsColour(true, { TERM: 'dumb' }))
  })
})

describe('the date', () => {
  it('is that of the calendar where the program runs, also when it is another in Greenwich', () => {
    assert.equal(dateHere(new Date(2027, 2, 1, 0, 5)), '2027-03-01')
    assert.equal(dateHere(new Date(2026, 11, 31, 23, 55)), '2026-12-31')
  })
})
