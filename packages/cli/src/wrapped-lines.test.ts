import assert from 'node:assert/strict'
import fc from 'fast-check'
import { wrappedLines } from './wrapped-lines.js'

describe('wrapped lines', () => {
  it('break between words, each with its indent', () => {
    assert.deepEqual(wrappedLines('Hva med vedlikehold som ikke er planlagt?', 26, 4), [
      '    Hva med vedlikehold',
      '    som ikke er planlagt?',
    ])
  })

  it('keep the line ends of a text, of any kind, without indents of empty lines', () => {
    assert.deepEqual(wrappedLines('a\r\n\r\nb\nc\rd', 80, 2), ['  a', '', '  b', '  c', '  d'])
  })

  it('show what would move the cursor or change colours as a sign', () => {
    assert.deepEqual(wrappedLines('a\u001B[31mb', 80, 0), ['a␛[31mb'])
  })

  it('hold every word in its order, on lines that fit unless one word does not, whatever the text', () => {
    const piece = fc.constantFrom('a', 'varsle', 'ikke', ' ', '  ', '\n', '\t', '漢字', '😀', 'x'.repeat(50))
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 0, max: 60 }), (pieces, columns) => {
        const text = pieces.join('')
        const lines = wrappedLines(text, columns, 0)
        const wordsIn = (each: string): readonly string[] => each.split(/\s+/).filter((word) => word !== '')
        assert.deepEqual(lines.flatMap(wordsIn), wordsIn(text))
        for (const line of lines) {
          const isOneWord = wordsIn(line).length <= 1
          assert.ok(isOneWord || line.length <= Math.max(columns, 20), line)
        }
      }),
    )
  })
})
