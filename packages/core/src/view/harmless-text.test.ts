import assert from 'node:assert/strict'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { harmlessText } from './harmless-text.js'

describe('a harmless text', () => {
  it('shows that something stood where XML allows nothing', () => {
    for (const code of [0, 1, 7, 8, 0xc, 0xe, 0x1f, 0xfffe, 0xffff, 0xd800, 0xdbff, 0xdc00, 0xdfff]) {
      const character = String.fromCharCode(code)
      assert.equal(harmlessText(`a${character}b${character}`), 'a\ufffdb\ufffd', code.toString(16))
    }
  })

  it('has a line break for the vertical tab of Word', () => {
    assert.equal(harmlessText('a\u000bb'), 'a\nb')
  })

  it('is the text itself where nothing is wrong with it', () => {
    for (const text of [
      '',
      'blåbær',
      '\t\n\r',
      '\u007f\u0085\u00a0\u200b\u2028\ufeff',
      '🚑👩‍⚕️',
      '\ue000\ufffd',
    ]) {
      assert.equal(harmlessText(text), text)
    }
  })

  it('replaces only the half of a pair that is alone', () => {
    assert.equal(harmlessText('\ud83d\ude91\ude91'), '🚑\ufffd')
    assert.equal(harmlessText('\ud83d\ud83d\ude91'), '\ufffd🚑')
  })

  it('is text that an XML parser takes, and is the same when made harmless again', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
    const text = fc
      .array(fc.oneof(unit, fc.constantFrom('\ud83d', '\ude91', '\u0000', 'å')))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (wild) => {
        const harmless = harmlessText(wild)
        const escaped = harmless.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        // Without a handler of its own it throws at the first error.
        new SaxesParser().write(`<x>${escaped}</x>`).close()
        assert.equal(harmlessText(harmless), harmless)
      }),
      { numRuns: 500 },
    )
  })
})
