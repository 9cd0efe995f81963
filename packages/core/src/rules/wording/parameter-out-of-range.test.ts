import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check } from '../../check.js'
import { formatFinding } from '../../locale/format-finding.js'
import { analyseText, expectFindings, head } from '../../testing.js'
import { parameterOutOfRange } from './parameter-out-of-range.js'

const specification = (parameter: string): string => `
  sections:
    - id: stotte
      title: Støtte
      requirements:
        - id: STO-01
          kind: minimum
          text: Leverandøren skal svare innen <svartid>.
          parameters: { svartid: { ${parameter} } }
`

describe('parameter-out-of-range', () => {
  it('reports a number outside what makes sense', () => {
    for (const [range, value, message] of [
      ['min: 1, max: 60', '300', 'between'],
      ['min: 1, max: 60', '0.5', 'between'],
      ['min: 1', '-2', 'below'],
      ['max: 60', '61', 'above'],
      ['type: number, max: 60', '61', 'above'],
    ] as const)
      expectFindings(parameterOutOfRange, specification(`value: ~${value}~, ${range}`), [
        { message, severity: 'warning' },
      ])
  })

  it('takes the lowest and the highest, and what has no limit', () => {
    for (const parameter of [
      'value: 1, min: 1, max: 60',
      'value: 60, min: 1, max: 60',
      'value: 9000, type: number',
    ])
      expectFindings(parameterOutOfRange, specification(parameter), [])
  })

  it('reports a value of another kind', () => {
    for (const [type, value, message] of [
      ['number', 'tretti', 'not-number'],
      ['number', '"30"', 'not-number'],
      ['date', 'i morgen', 'not-date'],
      ['date', '2027-02-30', 'not-date'],
      ['date', '30', 'not-date'],
      ['duration', 'fire timer', 'not-duration'],
      ['text', 'true', 'not-words'],
      ['choice', 'false', 'not-words'],
    ] as const)
      expectFindings(parameterOutOfRange, specification(`value: ~${value}~, type: ${type}`), [{ message }])
  })

  it('takes a value of its kind', () => {
    for (const [type, value] of [
      ['number', '30'],
      ['date', '2028-02-29'],
      ['duration', 'PT4H'],
      ['text', 'Nordvik'],
      ['text', '24'],
      ['choice', 'ukedager'],
    ] as const)
      expectFindings(parameterOutOfRange, specification(`value: ${value}, type: ${type}`), [])
  })

  it('looks at what a section says for all of its requirements', () => {
    expectFindings(
      parameterOutOfRange,
      `
  sections:
    - id: stotte
      title: Støtte
      defaults: { parameters: { svartid: { value: ~90~, max: 60 } } }
      requirements: [{ id: STO-01, kind: minimum, text: Leverandøren skal svare innen <svartid>. }]
`,
      [{ message: 'above' }],
    )
  })

  it('waits for what is not decided, and takes a bare value', () => {
    expectFindings(parameterOutOfRange, specification('value: null, type: number, min: 1'), [])
    expectFindings(parameterOutOfRange, specification('value: 5').replace('{ value: 5 }', '5'), [])
  })

  it('says the range and the guidance', () => {
    const text = specification('value: 300, min: 1, max: 60, guidance: Spør nattevakten').replaceAll(
      '\n  ',
      '\n',
    )
    const [found] = check(analyseText(head + text)).findings.filter(
      ({ code }) => code === 'parameter-out-of-range',
    )
    assert.ok(found)
    assert.equal(
      formatFinding(found, 'nb'),
      '<svartid> er 300, men skal være fra 1 til 60. Spør nattevakten.',
    )
    assert.equal(
      formatFinding(found, 'nn'),
      '<svartid> er 300, men skal vere frå 1 til 60. Spør nattevakten.',
    )
    assert.equal(formatFinding(found, 'en'), '<svartid> is 300, but is to be from 1 to 60. Spør nattevakten.')
  })

  it('reports a number exactly where it is outside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (value, min, max) => {
          const text = specification(`value: ${value}, min: ${min}, max: ${max}`).replaceAll('\n  ', '\n')
          const { findings } = check(analyseText(head + text), undefined, { rules: [parameterOutOfRange] })
          assert.equal(findings.length, value < min || value > max ? 1 : 0)
        },
      ),
    )
  })
})
