import assert from 'node:assert/strict'
import { commonUnits, typingWords } from './typing.js'

describe('words of the help while writing', () => {
  it('have the same places to fill in, in every language', () => {
    const places = (words: object): readonly (readonly [string, readonly string[]])[] =>
      Object.entries(words).map(([key, text]) => [key, JSON.stringify(text).match(/\{\w+\}/g) ?? []] as const)
    assert.deepEqual(places(typingWords.nb), places(typingWords.en))
    assert.deepEqual(places(typingWords.nn), places(typingWords.en))
  })

  it('say something in every language', () => {
    for (const words of Object.values(typingWords)) assert.doesNotMatch(JSON.stringify(words), /:""|\[""/)
    assert.equal(new Set(Object.values(commonUnits).map(({ length }) => length)).size, 1)
  })
})
