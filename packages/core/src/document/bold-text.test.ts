import assert from 'node:assert/strict'
import fc from 'fast-check'
import { boldParts } from './bold-text.js'
import { richText } from './rich-text.js'

describe('bold text', () => {
  it('is found where its marks are simple pairs', () => {
    assert.deepEqual(boldParts('**Hvorfor:** Vikarer, **alle**.'), [
      { text: 'Hvorfor:', isBold: true },
      { text: ' Vikarer, ', isBold: false },
      { text: 'alle', isBold: true },
      { text: '.', isBold: false },
    ])
    for (const text of ['ingen', '**en', 'a ** b ** c', '**a:**b', '****', '**a****b**', ' **a**'])
      assert.equal(boldParts(text), undefined, text)
  })

  it('is what the whole parser makes of the text, whatever the text', () => {
    const pieces = [
      '**',
      '**',
      '**',
      '*',
      'a',
      'b',
      ' ',
      ' ',
      '.',
      ':',
      '(',
      '«',
      '😀',
      '\u00a0',
      '\u0300',
      '$',
    ]
    const more = ['<ref:A-1>', '- ', '1. ', '_', '\\', '\t', '\0', '\u2028', '>', '~', '=', 'æ', '-', '+']
    const texts = fc.array(fc.constantFrom(...pieces, ...pieces, ...more), { maxLength: 14 })
    fc.assert(
      fc.property(texts, (some) => {
        const text = some.join('')
        if (!text.includes('**') || boldParts(text) === undefined) return
        // More than one line is left to the parser.
        const [parsed] = richText(`${text}\n\nneste`)
        assert.deepEqual(richText(text)[0], parsed, JSON.stringify(text))
      }),
      { numRuns: 5000 },
    )
  })
})
