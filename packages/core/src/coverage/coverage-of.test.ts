import assert from 'node:assert/strict'
import { check, type Check } from '../check.js'
import { newStaffWithoutTraining } from '../rules/training/new-staff-without-training.js'
import type { Rule } from '../rules/rule.js'
import { analyseText, specificationText } from '../testing.js'
import { coverageOf, type Coverage } from './coverage-of.js'

/** A check by some of the rules only: what others find is no matter here. */
function checked(text: string, rules: readonly Rule[] = []): Check {
  return check(analyseText(specificationText(text)), undefined, { rules })
}

function rowOf(number: number, text: string, rules?: readonly Rule[]): Coverage {
  const row = coverageOf(checked(text, rules))[number - 1]
  assert.ok(row !== undefined)
  return row
}

const training = `
roles:
  - { id: sykepleier, kind: clinician }
  - { id: leder, kind: leader }
services: [{ id: hjemmetjenesten, newStaffPerYear: 25 }]
sections: [{ id: s, title: S, requirements: [{ id: OPP-09, kind: minimum, text: T, recommendations: [10] }] }]
trainingNeeds:
  programmes:
    - { id: T-01, role: sykepleier, level: basic }
    - { id: T-02, role: sykepleier, level: advanced }
    - { id: T-03, role: leder, level: advanced }
`

describe('coverageOf', () => {
  it('gives 14 rows, by number, whatever the specification holds', () => {
    for (const text of ['', training, 'roles: 3\n'])
      assert.deepEqual(
        coverageOf(checked(text)).map(({ recommendation }) => recommendation),
        Array.from({ length: 14 }, (_, index) => index + 1),
      )
  })

  it('says missing where nothing is filled in, and names the outermost fields', () => {
    const rows = coverageOf(checked(''))
    assert.deepEqual(new Set(rows.map(({ state }) => state)), new Set(['missing']))
    assert.deepEqual(new Set(rows.flatMap(({ fields }) => fields)), new Set())
    const reason = rows[12]?.reason
    assert.deepEqual(reason?.type === 'empty' && reason.empty.map(({ of, field }) => [of, field]), [
      ['benefits', undefined],
    ])
  })

  it('says covered where all main fields have content', () => {
    const { state, fields, reason } = rowOf(6, training)
    assert.equal(state, 'covered')
    assert.deepEqual(fields, ['trainingNeeds.programmes'])
    assert.deepEqual(reason.type === 'shown' && reason.shown.map(({ count }) => count), [3])
  })

  it('counts only what the recommendation is about', () => {
    const counts = [3, 7].map((number) => {
      const { reason } = rowOf(number, training)
      return 'shown' in reason ? reason.shown.map(({ evidence: { of }, count }) => [of, count]) : []
    })
    assert.deepEqual(counts, [[['trainingNeeds.programmes', 1]], [['trainingNeeds.programmes', 1]]])
  })

  it('says partly where a main field has no content', () => {
    const { state, reason } = rowOf(7, training)
    assert.equal(state, 'partly')
    assert.deepEqual(reason.type === 'lacking' && reason.empty.map(({ of, field }) => [of, field]), [
      ['benefits', 'owner'],
    ])
  })

  it('says partly where a rule that follows the recommendation up has findings', () => {
    const onboarded = `${training}  onboarding: { requirements: [OPP-09] }\n`
    assert.equal(rowOf(10, onboarded).state, 'covered')
    const { state, fields, reason } = rowOf(10, onboarded, [newStaffWithoutTraining])
    assert.equal(state, 'partly')
    assert.deepEqual(fields, [
      'trainingNeeds.onboarding.requirements',
      'services.newStaffPerYear',
      'sections.requirements.recommendations',
    ])
    assert.deepEqual(reason.type === 'lacking' && reason.findings.map(({ code }) => code), [
      newStaffWithoutTraining.code,
    ])
    assert.equal(rowOf(6, onboarded, [newStaffWithoutTraining]).state, 'covered')
  })

  it('does not count what is waived', () => {
    const waived = `${training}  onboarding: { requirements: [OPP-09] }
waivers: [{ rule: ${newStaffWithoutTraining.code}, at: hjemmetjenesten, reason: Ordnes i fellesskap }]
`
    assert.equal(rowOf(10, waived, [newStaffWithoutTraining]).state, 'covered')
  })

  it('says missing where only what shows it beside the main fields is there', () => {
    const { state, fields } = rowOf(10, training)
    assert.equal(state, 'missing')
    assert.deepEqual(fields, ['services.newStaffPerYear', 'sections.requirements.recommendations'])
  })

  it('says not relevant where the specification says so with a reason', () => {
    const setAside = (rest: string): string =>
      `${training}coverage: [{ recommendation: 10, notRelevant: true${rest} }]\n`
    assert.deepEqual(rowOf(10, setAside(', reason: Følges opp i rekrutteringen')).reason, {
      type: 'set-aside',
      text: 'Følges opp i rekrutteringen',
    })
    assert.equal(rowOf(10, setAside(', reason: R')).state, 'not-relevant')
    assert.equal(rowOf(9, setAside(', reason: R')).state, 'missing')
    assert.equal(rowOf(10, setAside('')).state, 'missing')
  })

  it('takes an id alone, an empty list and what is left open for nothing', () => {
    for (const text of [
      'benefits: [{ id: G-01 }]\n',
      'benefits: []\n',
      'benefits: null\n',
      'benefits: [{ id: G-01, baseline: null }]\n',
    ])
      assert.equal(rowOf(13, text).state, 'missing', text)
  })

  it('sees the priority that a section gives its requirements', () => {
    const { state } = rowOf(
      11,
      `
background: { notNow: [Dispensere på sykehjem] }
sections: [{ id: s, title: S, defaults: { priority: 2 }, requirements: [{ id: K-1, kind: minimum, text: T }] }]
`,
    )
    assert.equal(state, 'covered')
  })

  it('knows nothing of a specification with errors in its format', () => {
    for (const { state, reason } of coverageOf(checked('roles: 3\n')))
      assert.deepEqual([state, reason], ['missing', { type: 'unread' }])
  })
})
