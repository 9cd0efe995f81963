import assert from 'node:assert/strict'
import { analyseText, faultsOfSentences, head, marked, told } from '../testing.js'

const section = (requirements: string): string =>
  `${head}sections:\n  - id: s\n    title: S\n    requirements:\n${requirements}`

describe('references', () => {
  it('lead to sub-requirements by requirement and letter', () => {
    const text = `${section('      - { id: FUN-01, kind: minimum, text: T, children: [{ id: a, text: A }, { id: b, text: B }] }\n      - { id: FUN-02, kind: minimum, text: T, children: [{ id: a, text: A }] }\n')}technologies: [{ id: j, requirements: [FUN-01.a, FUN-02.a, FUN-01] }]\nclarifications: [{ id: C, changes: [FUN-01.c] }]\n`
    const analysis = analyseText(text)
    assert.deepEqual(told(analysis), ['unknown-reference: FUN-01.c'])
    assert.equal(analysis.ids.get('FUN-01.b')?.kind, 'sub-requirement')
  })
  it('stand in texts, each at its own place', () => {
    const { text, ranges } = marked(
      section(
        '      - id: K-1\n        kind: minimum\n        text: >-\n          Se <ref:K-1>, <ref:~K-9~> og\n          <ref:~borte.x~>.\n',
      ),
    )
    const analysis = analyseText(text)
    assert.deepEqual(
      analysis.findings.map(({ code, location }) => [code, location.range]),
      ranges.map((range) => ['unknown-reference', range]),
    )
    assert.deepEqual(analysis.findings.flatMap(faultsOfSentences), [])
  })
  it('stand twice in a text, each at its own place', () => {
    const { text, ranges } = marked(
      section(
        '      - { id: K-1, kind: minimum, text: "<ref:~zz~> og <ref:K-1>, <ref:~y\u003e~> og <ref:~zz~>" }\n'.replace(
          '\u003e~',
          '~',
        ),
      ),
    )
    assert.deepEqual(
      analyseText(text).findings.map(({ code, location }) => [code, location.range]),
      ranges.map((range) => ['unknown-reference', range]),
    )
  })
  it('are looked up once for each text', function () {
    this.timeout(10_000)
    const text = section(
      `      - { id: K-1, kind: minimum, text: '${'<ref:K-1> '.repeat(200_000)}${'<ref:zz> '.repeat(5000)}' }\n`,
    )
    const start = performance.now()
    analyseText(text)
    assert.ok(performance.now() - start < 5000)
  })
  it('of a waiver are ids or paths of fields', () => {
    const waiver = (at: string): readonly string[] =>
      told(
        analyseText(
          `${section('      - { id: K-1, kind: minimum, text: T }\n')}waivers: [{ rule: r, at: ${at} }]\n`,
        ),
      )
    for (const at of ['K-1', 's', 'prove', 'procurement.criteria', 'procurement.dates.tender', 'title'])
      assert.deepEqual(waiver(at), [], at)
    for (const at of ['K-2', 'procurement.kriterier', 'title.x', 'constructor', 'procurement.toString'])
      assert.deepEqual(waiver(at), [`unknown-reference: ${at}`], at)
  })
  it('suggest the id that is nearest, or name the few there are', () => {
    const roles = 'roles: [{ id: sykepleier }, { id: leder }]\n'
    const [near] = analyseText(`${head}${roles}needs: [{ id: B, role: sykepleir }]\n`).findings
    assert.equal(near?.data['meant'], 'sykepleier')
    assert.equal(near.fixes[0]?.safe, false)
    const [far] = analyseText(`${head}${roles}needs: [{ id: B, role: xyz }]\n`).findings
    assert.deepEqual(
      [far?.message, far?.data['ids']],
      ['unknown-reference-of-few', { type: 'names', names: ['sykepleier', 'leder'] }],
    )
  })
  it('do not fail because of a misspelt field above what they lead to', () => {
    assert.deepEqual(told(analyseText(`${head}rolles: [{ id: leder }]\nneeds: [{ id: B, role: leder }]\n`)), [
      'unknown-field: rolles',
    ])
  })
})

describe('ids', () => {
  it('are unique among all kinds, and the first use is shown', () => {
    const { text, ranges } = marked(
      `${head}roles: [{ id: ~drift~ }]\nneeds: [{ id: ~drift~ }, { id: ~prove~ }]\n`,
    )
    const { findings } = analyseText(text)
    assert.deepEqual(
      findings.map(({ code, location, related }) => [code, location.range, related[0]?.location.range]),
      [
        ['duplicate-id', ranges[1], ranges[0]],
        ['duplicate-id', ranges[2], [16, 21]],
      ],
    )
  })
  it('of sub-requirements are unique in their requirement', () => {
    const text = section(
      '      - { id: K-1, kind: minimum, text: T, children: [{ id: a, text: A }, { id: a, text: B }] }\n',
    )
    assert.deepEqual(told(analyseText(text)), ['duplicate-id: a'])
  })
})
