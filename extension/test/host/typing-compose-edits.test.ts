import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Edit } from '@kravspek/core'
import { composeEdits } from '../../src/typing/compose-edits.js'

/** A text after edits, the last first, so that none moves another. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.location.range[0] - a.location.range[0])
    .reduce(
      (rest, { location: { range }, newText }) => rest.slice(0, range[0]) + newText + rest.slice(range[1]),
      text,
    )
}

const steps = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 5 })

/** Edits of a text, each some way behind the one before. */
function editsFrom(
  text: string,
  given: readonly (readonly [gap: number, length: number, newText: string])[],
): Edit[] {
  const edits: Edit[] = []
  let offset = 0
  for (const [gap, length, newText] of given) {
    // Two insertions at one place would be a guess.
    const start = offset + gap + (edits.length === 0 ? 0 : 1)
    if (start > text.length) break
    const end = Math.min(text.length, start + length)
    edits.push({ location: { source: 'a', range: [start, end] }, newText })
    offset = end
  }
  return edits
}

describe('edits made one', () => {
  it('do at once what two groups of edits do one after the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), steps, steps, (text, firstSteps, thenSteps) => {
        const first = editsFrom(text, firstSteps)
        const between = edited(text, first)
        const then = editsFrom(between, thenSteps)
        assert.equal(edited(text, composeEdits(first, then)), edited(between, then))
      }),
      { numRuns: 1000 },
    )
  })

  it('do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), steps, steps, (text, firstSteps, thenSteps) => {
        const first = editsFrom(text, firstSteps)
        const ranges = composeEdits(first, editsFrom(edited(text, first), thenSteps)).map(
          ({ location }) => location.range,
        )
        for (const [index, [start, end]] of ranges.entries()) {
          assert.ok(start <= end && end <= text.length)
          assert.ok(start >= (ranges[index - 1]?.[1] ?? 0))
        }
      }),
    )
  })
})
