import assert from 'node:assert/strict'
import { within } from './within.js'

describe('within', () => {
  it('knows the places of the ranges, the end not counted', () => {
    const isInside = within([
      [1, 3],
      [5, 6],
    ])
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].filter((place) => isInside(place)),
      [1, 2, 5],
    )
    assert.equal(within([])(0), false)
  })
})
