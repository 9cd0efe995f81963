import assert from 'node:assert/strict'
import { check } from '../../check.js'
import { analyseText, specificationText } from '../../testing.js'
import { defaultSettings, type RuleSettings } from '../settings.js'

const specification = (waiver: string, text = 'Varselet skal gå på SMS og/eller e-post.'): string =>
  specificationText(`
    sections:
      - id: varsling
        title: Varsling
        requirements: [{ id: VAR-01, kind: minimum, text: ${text} }]
    waivers: [{ ${waiver} }]
  `)

function checked(waiver: string, text?: string) {
  const { findings, waived } = check(analyseText(specification(waiver, text)))
  const codes = findings
    .map(({ code }) => code)
    .filter((code) => code === 'and-or' || code === 'waiver-without-effect')
  return { codes, waived: waived.map(({ finding, waiver: { reason } }) => [finding.code, reason]) }
}

describe('waivers', () => {
  it('silence their rule at their place and are told', () => {
    assert.deepEqual(checked('rule: and-or, at: VAR-01, reason: Avklart'), {
      codes: [],
      waived: [['and-or', 'Avklart']],
    })
  })

  it('silence a whole section by its id, and a field by its path', () => {
    assert.deepEqual(checked('rule: and-or, at: varsling, reason: Avklart').codes, [])
    assert.deepEqual(checked('rule: and-or, at: sections, reason: Avklart').codes, [])
  })

  it('silence the words they quote, and no others', () => {
    assert.deepEqual(
      checked('rule: and-or, at: VAR-01, match: SMS og/eller e-post, reason: Avklart').codes,
      [],
    )
    assert.deepEqual(checked('rule: and-or, at: VAR-01, match: Varselet, reason: Avklart').codes, [
      'and-or',
      'waiver-without-effect',
    ])
  })

  it('are reported when they silence nothing', () => {
    assert.deepEqual(checked('rule: and-or, at: VAR-01, reason: Avklart', 'Varselet skal gå på SMS.').codes, [
      'waiver-without-effect',
    ])
  })

  it('of a rule that is not run are left alone', () => {
    const analysis = analyseText(specification('rule: and-or, at: VAR-01, reason: Avklart'))
    const settings: RuleSettings = { ...defaultSettings, severities: { 'and-or': 'off' } }
    const codes = check(analysis, settings).findings.map(({ code }) => code)
    assert.ok(!codes.includes('and-or') && !codes.includes('waiver-without-effect'))
  })
})
