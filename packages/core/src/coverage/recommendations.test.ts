import assert from 'node:assert/strict'
import { concepts } from '../generated/concepts.js'
import { ruleTable } from '../rules/table.js'
import { pathOf, recommendations, requirementsMarked } from './recommendations.js'

/** Whether a dotted path leads to a field of the format. */
function isField(path: string): boolean {
  let concept: string | undefined = 'specification'
  for (const name of path.split('.')) {
    const fields: (typeof concepts)[string]['fields'] | undefined = concepts[concept ?? '']?.fields
    if (fields === undefined || !Object.hasOwn(fields, name)) return false
    concept = fields[name]?.concept
  }
  return true
}

describe('recommendations', () => {
  it('are 14, by number', () => {
    assert.deepEqual(
      recommendations.map(({ number }) => number),
      Array.from({ length: 14 }, (_, index) => index + 1),
    )
  })

  for (const { number, main, also, title, question } of recommendations) {
    it(`${number}: is shown by fields of the format`, () => {
      assert.ok(main.length > 0)
      for (const evidence of [...main, ...also, requirementsMarked(number)]) {
        assert.ok(isField(pathOf(evidence)), pathOf(evidence))
        for (const field of Object.keys(evidence.where ?? {}))
          assert.ok(field === 'role.kind' || isField(`${evidence.of}.${field}`), field)
      }
    })

    it(`${number}: is worded in each language`, () => {
      for (const text of Object.values(title)) assert.match(text, /^\p{Lu}.*[^.]$/u)
      for (const text of Object.values(question)) assert.match(text, /^\p{Lu}.*\?$/u)
    })
  }

  it('that rules follow up are among them', () => {
    for (const { code, recommendations: numbers = [] } of ruleTable)
      for (const number of numbers)
        assert.ok(
          recommendations.some((each) => each.number === number),
          code,
        )
  })
})
