import assert from 'node:assert/strict'
import fc from 'fast-check'
import { linesOf } from './lines.js'

const at = (text: string, offset: number) => {
  const { line, column } = linesOf(text).position(offset)
  return `${line}:${column}`
}

describe('lines of a text', () => {
  it('count lines and columns from 1', () => {
    assert.equal(at('id: a\ntitle: b', 0), '1:1')
    assert.equal(at('id: a\ntitle: b', 6), '2:1')
    assert.equal(at('id: a\ntitle: b', 13), '2:8')
  })

  it('end in LF, CRLF and CR', () => {
    const text = 'a\nb\r\nc\rd'
    assert.deepEqual(
      [0, 2, 5, 7].map((offset) => at(text, offset)),
      ['1:1', '2:1', '3:1', '4:1'],
    )
    const { rangeOf } = linesOf(text)
    assert.deepEqual(
      [1, 2, 3, 4].map((line) => text.slice(...rangeOf(line))),
      ['a', 'b', 'c', 'd'],
    )
  })

  it('count columns in UTF-16 code units', () => {
    assert.equal(at('😀x', 2), '1:3')
  })

  it('hold the end of the text, also behind the last line end', () => {
    assert.equal(at('', 0), '1:1')
    assert.equal(at('ab', 2), '1:3')
    assert.equal(at('ab\n', 3), '2:1')
    assert.deepEqual(linesOf('ab\n').rangeOf(2), [3, 3])
  })

  it('have every offset on the line whose range it stands in or behind', () => {
    const text = fc.array(fc.constantFrom('a', '😀', '\n', '\r', '\r\n', '\t')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(40), (source, number) => {
        const offset = Math.min(number, source.length)
        const lines = linesOf(source)
        const { line, column } = lines.position(offset)
        const [start, end] = lines.rangeOf(line)
        assert.equal(start + column - 1, offset)
        assert.doesNotMatch(source.slice(start, end), /[\r\n]/)
        // Behind the line's text there is room for CRLF only.
        assert.ok(offset <= end + 1)
      }),
    )
  })
})
