import assert from 'node:assert/strict'
import { wantsColour } from './terminal.js'

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
