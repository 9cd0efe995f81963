import assert from 'node:assert/strict'
import fc from 'fast-check'
import { examples } from './navigation.test.data.js'
import { foldingOf } from './folding.js'

/** Kind and the first and last line of each. */
function foldings(text: string): readonly string[] {
  const line = (offset: number): number => text.slice(0, offset).split('\n').length
  return foldingOf(text).map(({ kind, range }) => `${kind} ${line(range[0])}–${line(range[1])}`)
}

describe('foldingOf', () => {
  it('folds fields, items, texts and comments', () => {
    const text = `# En
# To
kravspek: 1
sections:
  - id: drift
    requirements:
    - id: A
      text: >-
        # Ikke en kommentar.

        Mer.

    # alene
    - { id: B }
title: x
`
    assert.deepEqual(foldings(text), [
      'comment 1–2',
      'block 4–14',
      'block 5–14',
      'block 6–14',
      'block 7–11',
      'text 8–11',
    ])
  })

  it('folds a text that is half typed, and knows every end of line', () => {
    assert.deepEqual(foldings('a:\r\n  b: [1,\r\n  c: "\r\n\r\nd\r\n'.replaceAll('\r\n', '\n')), [
      'block 1–3',
    ])
    assert.deepEqual(
      foldingOf('a:\r\n  b: 1\r\n').map(({ range }) => range),
      [[0, 10]],
    )
  })

  it('gives ranges inside the text that hold each other or stand apart, whatever the text', () => {
    const pieces = fc.constantFrom('a:', ' ', '  ', '\n', '\r\n', '\t', '- ', '#', ' >-', ' |', 'x', '"', '[')
    const [example = ''] = Object.values(examples[0] ?? {})
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
      fc.nat(example.length).map((end) => example.slice(end, end + 3000)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const open: (readonly [number, number])[] = []
        for (const { range } of foldingOf(text)) {
          assert.ok(0 <= range[0] && range[0] < range[1] && range[1] <= text.length)
          while ((open.at(-1)?.[1] ?? Infinity) <= range[0]) open.pop()
          assert.ok(range[1] <= (open.at(-1)?.[1] ?? Infinity))
          open.push(range)
        }
      }),
    )
  })
})
