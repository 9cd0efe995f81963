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

  it('silence a whole section by its id', () => {
    assert.deepEqual(checked('rule: and-or, at: varsling, reason: Avklart').codes, [])
  })

  it('silence a field by its path, but not what has ids of its own', () => {
    const waived = (at: string) =>
      check(
        analyseText(
          specificationText(`
            benefits: []
            waivers: [{ rule: benefit-incomplete, at: ${at}, reason: Avklart }]
          `),
        ),
      ).waived.length
    assert.equal(waived('benefits'), 1)
    assert.deepEqual(checked('rule: and-or, at: sections, reason: Avklart').codes, [
      'and-or',
      'waiver-without-effect',
    ])
  })

  it('take a name that is an id and a field for the id', () => {
    const { codes } = checked('rule: and-or, at: background, reason: Avklart')
    assert.deepEqual(codes, ['and-or', 'waiver-without-effect'])
    const text = specification('rule: placeholder-outside-requirements, at: background, reason: Avklart')
    const { waived } = check(
      analyseText(`${text.replaceAll('varsling', 'background')}background: { summary: TBD }\n`),
    )
    assert.deepEqual(waived, [])
  })

  it('wait for words that are left open', () => {
    assert.ok(checked('rule: and-or, at: VAR-01, match: null, reason: Avklart').codes.includes('and-or'))
  })

  it('can not set aside what is said of themselves', () => {
    const { findings } = check(analyseText(specification('rule: waiver-incomplete, at: waivers')))
    assert.ok(findings.some(({ code }) => code === 'waiver-incomplete'))
  })

  it('silence the words they quote, and no others', () => {
    assert.deepEqual(
      checked('rule: and-or, at: VAR-01, match: SMS og/eller e-post, reason: Avklart').codes,
      [],
    )
    for (const other of ['Varselet', 'o', 'eller e-p']) {
      assert.deepEqual(checked(`rule: and-or, at: VAR-01, match: ${other}, reason: Avklart`).codes, [
        'and-or',
        'waiver-without-effect',
      ])
    }
    assert.deepEqual(checked('rule: and-or, at: VAR-01, match: og/eller, reason: Avklart').codes, [])
    assert.deepEqual(checked('rule: and-or, at: VAR-01, match: eller, reason: Avklart').codes, [])
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
