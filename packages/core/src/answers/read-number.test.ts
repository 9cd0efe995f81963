import assert from 'node:assert/strict'
import fc from 'fast-check'
import { formatNumber } from '../locale/format-value.js'
import { readNumber } from './read-number.js'

describe('reading a number that a supplier has written', () => {
  it('takes what Norwegians write', () => {
    const read = (text: string): number | undefined => readNumber(text, 'nb')
    assert.deepEqual(
      ['62,5', '1 240', '1\u00a0240,50', '2.5 timer', '15 minutter', '-3', '1.240,50', '12,- kr', '0'].map(
        read,
      ),
      [62.5, 1240, 1240.5, 2.5, 15, -3, 1240.5, 12, 0],
    )
  })

  it('takes what the English write', () => {
    assert.deepEqual(
      ['1,240.50', '62.5', '1.240'].map((text) => readNumber(text, 'en')),
      [1240.5, 62.5, 1.24],
    )
  })

  it('is not sure of what may be read in two ways, or is more than one number', () => {
    for (const text of ['1.240', 'etter avtale', '', '10–15', '10 eller 15', '1,2,3', 'ca. 5'])
      assert.equal(readNumber(text, 'nb'), undefined, text)
    assert.equal(readNumber('1,240', 'en'), undefined)
    assert.equal(readNumber(`1${' '.repeat(1_000_000)}x5`, 'nb'), undefined)
  })

  it('reads every number that Kravspek writes, in every language', () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    )
    fc.assert(
      fc.property(numbers, fc.constantFrom('nb', 'nn', 'en'), (number, language) => {
        const text = formatNumber(number, language)
        // English groups with the mark that may mean a fraction: then it is not sure, but never wrong.
        const read = readNumber(text, language)
        assert.ok(
          read === number || (language === 'en' && read === undefined && /^\d+,\d{3}$/.test(text)),
          text,
        )
      }),
    )
  })
})
