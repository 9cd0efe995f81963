import assert from 'node:assert/strict'
import { check } from './check.js'
import { andOr } from './rules/wording/and-or.js'
import { newStaffWithoutTraining } from './rules/training/new-staff-without-training.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import type { Specification } from './generated/specification.js'
import { analyseText, specificationText } from './testing.js'

const rules = [andOr, newStaffWithoutTraining]

const text = (status: string, kind = 'minimum'): string =>
  specificationText(`
    status: ${status}
    services: [{ id: hjemmetjenesten, newStaffPerYear: 25 }]
    sections:
      - id: varsling
        title: Varsling
        requirements:
          - { id: VAR-01, kind: ${kind}, text: Varsel på SMS og/eller e-post innen <tid> minutter. }
          - { id: VAR-02, kind: ${kind}, text: Varsel innen <frist> minutter., parameters: { frist: null } }
  `)

const severities = (status: string, kind?: string, settings: Partial<RuleSettings> = {}) =>
  Object.fromEntries(
    check(analyseText(text(status, kind)), { ...defaultSettings, ...settings }, { rules }).findings.map(
      ({ code, severity }) => [code, severity],
    ),
  )

describe('check', () => {
  it('grows stricter on the way from draft to notice', () => {
    assert.deepEqual(
      ['draft', 'review', 'approved', 'issued'].map(
        (status) => severities(status)['new-staff-without-training'],
      ),
      ['task', 'warning', 'error', 'error'],
    )
  })

  it('is strict on minimum requirements, milder on evaluated ones, and silent on background', () => {
    assert.deepEqual(
      ['minimum', 'evaluated', 'contract-term', 'information'].map(
        (kind) => severities('draft', kind)['and-or'],
      ),
      ['error', 'warning', 'warning', undefined],
    )
  })

  it('takes a hole in the text of an approved requirement for an error', () => {
    const holes = (status: string) => {
      const { 'parameter-without-value': missing, undecided } = severities(status)
      return [missing, undecided]
    }
    assert.deepEqual(holes('review'), ['task', 'task'])
    assert.deepEqual(holes('approved'), ['error', 'error'])
  })

  it('judges as though it were issued, when asked to', () => {
    const { findings } = check(analyseText(text('draft')), defaultSettings, { rules, status: 'issued' })
    assert.ok(
      findings.some(({ code, severity }) => code === 'new-staff-without-training' && severity === 'error'),
    )
  })

  it('goes by the severities of the house', () => {
    const set = severities('draft', 'minimum', {
      severities: { 'and-or': 'hint', 'new-staff-without-training': 'off' },
    })
    assert.deepEqual([set['and-or'], set['new-staff-without-training']], ['hint', undefined])
  })

  it('says only what is wrong with the format, where something is', () => {
    const { findings, context } = check(analyseText(`${text('draft')}nonsense: 1\n`))
    assert.equal(context, undefined)
    assert.ok(findings.some(({ code }) => code === 'unknown-field'))
    assert.ok(!findings.some(({ code }) => code === 'and-or'))
  })
})

describe('rules on requirements', () => {
  const requirements = Array.from({ length: 1000 }, (_, index) => ({
    id: `K-${index}`,
    kind: 'minimum' as const,
    text: `Løsningen skal varsle vakttelefon ${index} innen 30 sekunder.`,
  }))
  const specification: Specification = {
    kravspek: 1,
    id: 'stor',
    language: 'nb',
    sections: [
      { id: 'en', title: 'En', requirements: requirements.slice(0, 500) },
      { id: 'to', title: 'To', requirements: requirements.slice(500) },
    ],
  }
  const analysis = analyseText(specificationText(''))
  const looked = (changed: Specification): number =>
    check({ ...analysis, specification: changed }, defaultSettings, { rules }).requirementsChecked
  const [first, second] = specification.sections as [
    NonNullable<Specification['sections']>[0],
    NonNullable<Specification['sections']>[0],
  ]

  before(() => {
    assert.equal(looked(specification), 1000)
  })

  it('are run once on a requirement that stays the same', () => {
    assert.equal(looked(specification), 0)
    assert.equal(looked({ ...specification, title: 'Ny tittel' }), 0)
  })

  it('are run on the one requirement that was changed', () => {
    const changed = [
      ...requirements.slice(0, 499),
      { ...requirements[499]!, text: 'Varsel på SMS og/eller e-post.' },
    ]
    assert.equal(looked({ ...specification, sections: [{ ...first, requirements: changed }, second] }), 1)
  })

  it('are run on a section whose word for all was changed', () => {
    assert.equal(looked({ ...specification, sections: [first, { ...second, language: 'nn' }] }), 500)
    assert.equal(looked(specification), 0)
  })

  it('are run on all when the terms or the settings are others', () => {
    assert.equal(looked({ ...specification, terms: [{ term: 'VKP', text: 'Knutepunkt' }] }), 1000)
    const { requirementsChecked } = check(
      { ...analysis, specification },
      { ...defaultSettings, brands: ['Eksempel'] },
      { rules },
    )
    assert.equal(requirementsChecked, 1000)
  })
})
