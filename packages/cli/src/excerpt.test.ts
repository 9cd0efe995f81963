import assert from 'node:assert/strict'
import type { Range } from '@kravspek/core'
import fc from 'fast-check'
import { cellsOf } from './cells.js'
import { excerpt } from './excerpt.js'
import { linesOf } from './lines.js'

/** The line and the mark below it, as they are printed. The place stands between tildes. */
function shown(marked: string, columns = 40): readonly [line: string, mark: string] {
  const start = marked.indexOf('~')
  const end = marked.indexOf('~', start + 1) - 1
  return shownAt(marked.replaceAll('~', ''), [start, end], columns)
}

function shownAt(text: string, range: Range, columns: number): readonly [string, string] {
  const { text: line, markStart, markWidth } = excerpt(text, linesOf(text), range, columns)
  return [line, ' '.repeat(markStart) + '^'.repeat(markWidth)]
}

describe('excerpt', () => {
  it('marks the place', () => {
    assert.deepEqual(shown('id: a\n~titel~: Medisindispensere\n'), [
      'titel: Medisindispensere', //
      '^^^^^',
    ])
  })

  it('marks an empty place with one mark, also at the end of a line and of the text', () => {
    assert.deepEqual(shown('title: ~~x'), ['title: x', '       ^'])
    assert.deepEqual(shown('title:~~\nid: a'), ['title:', '      ^'])
    assert.deepEqual(shown('title: x\n~~'), ['', '^'])
  })

  it('marks a place over many lines to the end of the first', () => {
    assert.deepEqual(shown('text: ~>-\r\n  Mye\r\n  tekst~'), [
      'text: >-', //
      '      ^^',
    ])
  })

  it('stays below the place after tabs', () => {
    assert.deepEqual(shown('\ta:\t~b~'), ['    a:    b', '          ^'])
  })

  it('stays below the place after letters of two code units, wide ones, accents and invisible ones', () => {
    assert.deepEqual(shown('😀😀 ~x~'), ['😀😀 x', '     ^'])
    assert.deepEqual(shown('漢字 ~x~'), ['漢字 x', '     ^'])
    assert.deepEqual(shown('e\u0301e\u0301 ~x~'), ['e\u0301e\u0301 x', '   ^'])
    assert.deepEqual(shown('\uFEFFid~x~'), ['\uFEFFidx', '  ^'])
  })

  it('shows what would control the terminal as a sign', () => {
    assert.deepEqual(shown('a\u001B[31m~b~\u202E'), ['a␛[31mb\uFFFD', '      ^'])
  })

  it('keeps the start of a long line where the place fits with it', () => {
    assert.deepEqual(shown(`text: ~Alarm~ ${'om natten '.repeat(10)}`, 30), [
      'text: Alarm om natten om natt…',
      '      ^^^^^',
    ])
  })

  it('cuts a long line on both sides of the place', () => {
    assert.deepEqual(shown(`${'abcdefghij'.repeat(5)}~X~${'abcdefghij'.repeat(5)}`, 21), [
      '…defghijXabcdefghija…', //
      '        ^',
    ])
  })

  it('shows as much as there is room for before a place at the end of a long line', () => {
    assert.deepEqual(shown(`${'abcdefghij'.repeat(5)}~X~`, 21), [
      '…bcdefghijabcdefghijX',
      '                    ^',
    ])
  })

  it('marks no more of a long place than is shown', () => {
    assert.deepEqual(shown(`a ~${'x'.repeat(100)}~ b`, 12), ['a xxxxxxxxx…', '  ^^^^^^^^^'])
    assert.deepEqual(shown(`${'a'.repeat(50)}~${'x'.repeat(100)}~ b`, 12), ['…aaaaxxxxxx…', '     ^^^^^^'])
  })

  it('looks only at the surroundings of the place in a line as long as a file', () => {
    const startedAt = performance.now()
    const [line, mark] = shown(`${'x'.repeat(5_000_000)}~Y~${'z'.repeat(5_000_000)}`, 80)
    assert.equal(line[mark.length - 1], 'Y')
    assert.ok(performance.now() - startedAt < 2000)
  })

  it('fits, and the mark is below the text, whatever the text', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'æ',
          '😀',
          'e\u0301',
          '\uFEFF',
          '漢',
          '\t',
          '\n',
          '\r\n',
          '\u0007',
          '\uD83D',
          '    ',
        ),
        {
          maxLength: 200,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        text,
        fc.nat(600),
        fc.nat(30),
        fc.integer({ min: 20, max: 60 }),
        (source, from, length, columns) => {
          const start = Math.min(from, source.length)
          const [line, mark] = shownAt(source, [start, Math.min(start + length, source.length)], columns)
          const width = cellsOf(line).reduce((sum, cell) => sum + cell.width, 0)
          assert.ok(width <= columns, `${width} columns: ${line}`)
          // Behind the last character stands a mark at the end of the line.
          assert.ok(mark.length <= width + 1, `${mark.length} > ${width}`)
          assert.doesNotMatch(line, /[\r\n\t\u0007]/)
        },
      ),
    )
  })
})
