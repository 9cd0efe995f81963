import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  countWords,
  minutesOf,
  mostMinutes,
  portionsOf,
  wordsInPortion,
  wordsPerMinute,
  type ReadingItem,
} from './reading-time.js'

const groups = fc.array(fc.nat(60), { minLength: 1, maxLength: 5 })
const items = groups.chain((words) =>
  fc.array(
    fc
      .record({ words: fc.oneof(fc.nat(200), fc.nat(3000)), group: fc.nat(words.length - 1) })
      .map(({ words: own, group }): ReadingItem => ({
        words: own,
        group: { id: String(group), words: words[group] ?? 0 },
      })),
    { maxLength: 60 },
  ),
)

describe('reading time', () => {
  it('counts words, whatever stands between them', () => {
    assert.equal(countWords('Du får **hjelp** på norsk, også om natten.'), 8)
    assert.equal(countWords('- kl. 07.30–22.15\n- 99,9 prosent'), 5)
    assert.equal(countWords('e-post og/eller telefon', undefined, ''), 3)
    assert.equal(countWords('… – |'), 0)
  })

  it('is at least a minute, and a minute that is begun counts', () => {
    assert.deepEqual([0, 1, 180, 181, 1800].map(minutesOf), [1, 1, 1, 2, 10])
  })
})

describe('portions', () => {
  it('hold each requirement once, in order', () => {
    fc.assert(
      fc.property(items, (all) => {
        assert.deepEqual(portionsOf(all).flat(), all)
      }),
    )
  })

  it('take ten minutes at most, but for a requirement that is longer by itself', () => {
    fc.assert(
      fc.property(items, (all) => {
        for (const portion of portionsOf(all)) {
          assert.ok(portion.length > 0)
          const isLong = minutesOf(wordsInPortion(portion)) > mostMinutes
          assert.ok(!isLong || portion.length === 1)
        }
      }),
    )
  })

  it('are as few as can be in that order', () => {
    fc.assert(
      fc.property(items, (all) => {
        const portions = portionsOf(all)
        // Two that follow each other would not fit in one.
        for (const [index, portion] of portions.entries()) {
          const next = portions[index + 1]
          if (next === undefined || portions.length !== 2) continue
          assert.ok(wordsInPortion([...portion, ...next]) > mostMinutes * wordsPerMinute)
        }
      }),
    )
  })

  it('are even: nobody reads ten minutes and then one', () => {
    const all = Array.from({ length: 11 }, () => ({ words: 180, group: { id: 'a', words: 0 } }))
    assert.deepEqual(
      portionsOf(all).map((portion) => portion.length),
      [6, 5],
    )
  })

  it('count the heading of a group once in each', () => {
    const item = (id: string): ReadingItem => ({ words: 100, group: { id, words: 50 } })
    assert.equal(wordsInPortion([item('a'), item('a'), item('b')]), 400)
  })
})
