import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { cleanName, cleanText, dayOf, secondOf } from './clean-text.js'

describe('cleanText', () => {
  it('breaks lines in one way and leaves out what is not seen', () => {
    assert.equal(cleanText(' a \r\nb\u2028c\u0085d\ufeff\t\n'), 'a\nb\nc\nd')
  })

  it('shows that something stood where a character is that no file may hold', () => {
    assert.equal(cleanText('a\u0000b\u0090c\ud800'), 'a\ufffdb\ufffdc\ufffd')
  })

  it('keeps most of what is far too long, and says that there is more', () => {
    const cleaned = cleanText('🙂'.repeat(60_000))
    assert.ok(cleaned.endsWith(' […]') && cleaned.length <= 50_010)
  })

  it('comes to rest', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\u0085',
      '\ufeff',
      '\u000b',
      '\ud83d',
      '\t',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = cleanText(pieces.join(''))
        assert.equal(cleanText(once), once)
      }),
    )
  })
})

describe('cleanName', () => {
  it('leaves out e-mail addresses', () => {
    assert.equal(cleanName(' Kari  Nordmann <kari@nordvik.example>'), 'Kari Nordmann')
    assert.equal(cleanName('kari@nordvik.example'), undefined)
    assert.equal(cleanName(''), undefined)
  })
})

describe('dayOf and secondOf', () => {
  it('read what programs write, and nothing that is no day', () => {
    assert.equal(dayOf('2026-11-20T10:21:00Z'), '2026-11-20')
    assert.equal(secondOf('2026-11-20T10:21:13.123456789'), '2026-11-20T10:21:13')
    assert.equal(secondOf('2026-11-20'), '2026-11-20')
    for (const moment of ['2026-02-30T10:00:00Z', '20. november', '', undefined, '9999-99-99'])
      assert.deepEqual([dayOf(moment), secondOf(moment)], [undefined, undefined])
  })
})
