import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isWithinOneEdit } from './one-edit.js'

describe('one edit', () => {
  it('is a letter more, less or other, or two that have changed places', () => {
    for (const other of ['alarm', 'alarmm', 'larm', 'alorm', 'alram'])
      assert.ok(isWithinOneEdit('alarm', other), other)
    for (const other of ['alarmen', 'alrma', 'ala', 'olorm', '']) assert.ok(!isWithinOneEdit('alarm', other), other)
  })

  it('is the same from either side', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(fc.property(word, word, (one, other) => isWithinOneEdit(one, other) === isWithinOneEdit(other, one)))
  })

  it('is found wherever a letter is taken out', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const place = at % word.length
        return isWithinOneEdit(word, word.slice(0, place) + word.slice(place + 1))
      }),
    )
  })
})
