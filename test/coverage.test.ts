import assert from 'node:assert/strict'
import {
  analyse,
  check,
  coverageOf,
  defaultSettings,
  formatCoverage,
  type Specification,
} from '@kravspek/core'
import { analyseExample, readExample } from './core-internals.js'

const name = 'medisindispenser.krav.yaml'
const example = analyseExample(name)

/** The example as if a field had never been written. No rule is run: rules ask for much that a lone field needs. */
function rowsWithout(field: string): ReturnType<typeof coverageOf> {
  const rest = { ...example.specification } as Record<string, unknown>
  delete rest[field]
  const analysis = { ...example, specification: rest as unknown as Specification }
  return coverageOf(check(analysis, defaultSettings, { rules: [] }))
}

/** The rows that change when a field of the specification is removed. A field that is not named changes none. */
const changes: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  background: { 11: 'partly' },
  roles: { 4: 'missing', 7: 'partly' },
  technologies: { 2: 'missing' },
  serviceInvolvement: { 5: 'missing', 14: 'missing' },
  trainingNeeds: { 1: 'missing', 3: 'missing', 6: 'missing', 7: 'partly', 9: 'missing' },
  supportLevels: { 12: 'missing' },
  workChanges: { 8: 'partly' },
  phaseOut: { 8: 'partly' },
  benefits: { 7: 'partly', 13: 'missing' },
  sections: { 11: 'partly' },
  coverage: { 10: 'covered' },
}

describe('coverage of an example', () => {
  it('covers each recommendation but the one that it sets aside', () => {
    assert.deepEqual(
      rowsWithout('').map(({ state }) => state),
      Array.from({ length: 14 }, (_, index) => (index + 1 === 10 ? 'not-relevant' : 'covered')),
    )
  })

  it('loses what rests on training needs when they are removed from the file', () => {
    const analysis = analyse(name, (file) => {
      const source = readExample(file)
      return 'text' in source && file === name
        ? { text: source.text.replace(/^trainingNeeds:\n(?:(?![a-zA-Z]).*\n)*/m, '') }
        : source
    })
    assert.equal(analysis.specification?.trainingNeeds, undefined)
    const rows = coverageOf(check(analysis))
    const states = Object.fromEntries(rows.map(({ recommendation, state }) => [recommendation, state]))
    assert.deepEqual(
      [1, 3, 6, 7, 9, 10].map((number) => states[number]),
      ['missing', 'missing', 'missing', 'partly', 'missing', 'not-relevant'],
    )
    const [first] = rows
    assert.ok(first !== undefined)
    assert.match(formatCoverage(first, 'nb').reason, /Fyll ut «trainingNeeds\.mapping»/)
  })

  for (const field of Object.keys(example.specification ?? {})) {
    it(`changes as it should when ${field} is removed, and no row is shown by it any more`, () => {
      const before = rowsWithout('')
      const isUnder = (path: string): boolean => path === field || path.startsWith(`${field}.`)
      const changed: Record<number, string> = {}
      for (const [index, { recommendation, state, fields }] of rowsWithout(field).entries()) {
        assert.deepEqual(fields.filter(isUnder), [], `${recommendation}`)
        if (state === 'covered') assert.notDeepEqual(fields, [], `${recommendation}`)
        if (state !== before[index]?.state) changed[recommendation] = state
      }
      assert.deepEqual(changed, changes[field] ?? {})
    })
  }
})
