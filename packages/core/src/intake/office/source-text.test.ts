import assert from 'node:assert/strict'
import fc from 'fast-check'
import { plainText, richText } from '../../document/rich-text.js'
import { textFrom } from './source-text.js'

describe('textFrom', () => {
  it('writes marks so that they stay marks', () => {
    for (const text of [
      '2*3*4 cm',
      '[fyll inn](her)',
      '- strek',
      '# 7',
      '12. mai',
      'a_b_c',
      '`kode`',
      'C:\\temp',
    ])
      assert.equal(shown(textFrom(text)), text)
    assert.equal(textFrom('Svar < 5 sekunder & 2 * 3'), 'Svar < 5 sekunder & 2 * 3')
  })

  it('keeps lists and paragraphs', () => {
    assert.equal(
      textFrom('Løsningen skal vise:\n- navn\n- tid\nDet gjelder alle.'),
      'Løsningen skal vise:\n\n- navn\n- tid\n\nDet gjelder alle.',
    )
  })

  it('reads as what stood there, whatever the line', () => {
    const piece = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '-',
        '+',
        '1.',
        '2)',
        '=',
        '~',
        '|',
        '\\',
        '!',
        '&amp;',
      ],
      ...[
        'a',
        'ord',
        ' ',
        'https://x.no',
        '<https:x>',
        'a@b.no',
        '<a@b.no>',
        '<b c="',
        '">',
        '---',
        '```',
        'é',
        '.',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join('').replace(/\s+/g, ' ').trim()
        assert.equal(shown(textFrom(line)), line)
      }),
    )
  })
})

function shown(text: string): string {
  return richText(text)
    .map((block) => (block.type === 'paragraph' ? plainText(block.children) : `(${block.type})`))
    .join('\n')
}
