import assert from 'node:assert/strict'
import { anyBetween } from './tally.js'
import { readWording } from './wording.js'

describe('anyBetween', () => {
  it('tells whether a token is between two places, and goes through a text once', () => {
    let asked = 0
    const anyAnd = anyBetween(({ tokens }, index) => {
      asked += 1
      return tokens[index]?.word === 'og'
    })
    const wording = readWording('a og b c og')
    assert.equal(anyAnd(wording, 0, 1), false)
    assert.equal(anyAnd(wording, 0, 2), true)
    assert.equal(anyAnd(wording, 2, 4), false)
    assert.equal(anyAnd(wording, 2, 99), true)
    assert.equal(anyAnd(wording, 5, 5), false)
    assert.equal(asked, 5)
  })
})
