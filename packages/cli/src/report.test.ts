import assert from 'node:assert/strict'
import { ruleTable, type Severity } from '@kravspek/core'
import { linesOf } from './lines.js'
import { countSeverities, hasPassed, inOrder, signatureOf, themeOf, withoutRepeats } from './report.js'
import type { WordedFinding } from './worded-finding.js'

function finding(severity: Severity, code: string, offset = 0, file = 'a.krav.yaml'): WordedFinding {
  const text = '0123456789'.repeat(10)
  const lines = linesOf(text)
  const [start, end] = [lines.position(offset), lines.position(offset + 1)]
  const place = { file, text, lines, range: [offset, offset + 1] as const, start, end }
  return { code, severity, message: `Om ${code}.`, place, related: [], fixes: [] }
}

const codes = (groups: readonly (readonly WordedFinding[])[]) =>
  groups.map((group) => group.map(({ code }) => code).join('+'))

describe('order of findings', () => {
  it('is errors, warnings, tasks, hints, each in the order of the files where they are of one theme', () => {
    const findings = [
      finding('hint', 'd'),
      finding('task', 'c'),
      finding('error', 'a2'),
      finding('warning', 'b'),
      finding('error', 'a1'),
    ]
    assert.deepEqual(codes(inOrder(findings)), ['a2', 'a1', 'b', 'c', 'd'])
  })

  it('is by what is at stake among those of one severity, and wording comes last', () => {
    const ofEveryTheme = new Map(ruleTable.map(({ theme, code }) => [theme, finding('warning', code)]))
    const findings = [
      ...ofEveryTheme.values(),
      finding('warning', 'unknown-field'),
      finding('error', 'and-or'),
    ]
    const themes = inOrder(findings).map(([{ code, severity }]) => `${severity} ${themeOf(code)}`)
    assert.deepEqual(themes, [
      'error wording',
      'warning format',
      'warning support',
      'warning procurement',
      'warning training',
      'warning resources',
      'warning involvement',
      'warning change',
      'warning benefits',
      'warning record',
      'warning wording',
    ])
  })

  it('takes what one rule says in one file together, so that the first ten are ten matters', () => {
    const findings = [finding('error', 'and-or', 1), finding('error', 'x', 2), finding('error', 'and-or', 3)]
    assert.deepEqual(codes(inOrder(findings)), ['x', 'and-or+and-or'])
  })

  it('takes tasks and hints of one kind in one file together, never errors and warnings of the format', () => {
    const findings = [
      finding('error', 'e', 1),
      finding('error', 'e', 2),
      finding('warning', 'w', 1),
      finding('warning', 'w', 2),
      finding('task', 't', 1),
      finding('task', 'u', 2),
      finding('task', 't', 3),
      finding('task', 't', 3, 'b.krav.yaml'),
    ]
    assert.deepEqual(codes(inOrder(findings)), ['e', 'e', 'w', 'w', 't+t', 'u', 't'])
  })
})

const empty = { waived: [], pack: undefined }

describe('repeats', () => {
  it('are told with the first of the files that lead to them', () => {
    const shared = finding('error', 'e', 1, 'del.kravdel.yaml')
    const [first, second] = withoutRepeats([
      { ...empty, file: 'a.krav.yaml', findings: [shared] },
      { ...empty, file: 'b.krav.yaml', findings: [finding('error', 'e', 1, 'b.krav.yaml'), { ...shared }] },
    ])
    assert.equal(first?.findings.length, 1)
    assert.deepEqual(
      second?.findings.map(({ place }) => place.file),
      ['b.krav.yaml'],
    )
  })

  it('are not findings that say different things of one place', () => {
    const one = finding('error', 'e', 1)
    const [report] = withoutRepeats([
      { ...empty, file: 'a', findings: [one, { ...one, message: 'Noe annet.' }, { ...one, code: 'f' }] },
    ])
    assert.equal(report?.findings.length, 3)
  })
})

describe('a check', () => {
  const passes = (findings: readonly Severity[], most: number) =>
    hasPassed(countSeverities(findings.map((severity) => ({ severity }))), most)

  it('passes with tasks and hints, however many', () => {
    assert.ok(passes(['task', 'task', 'hint'], 0))
  })

  it('does not pass with an error', () => {
    assert.ok(!passes(['error'], Infinity))
  })

  it('passes with as many warnings as are allowed', () => {
    assert.ok(passes(['warning', 'warning'], Infinity))
    assert.ok(passes(['warning', 'warning'], 2))
    assert.ok(!passes(['warning', 'warning'], 1))
    assert.ok(!passes(['warning'], 0))
  })
})

describe('the signature of what is set aside', () => {
  it('says who and when, as far as that is known', () => {
    const of = (by?: string, date?: string) => signatureOf({ by, date }, 'nb')
    assert.equal(of('Sykepleier', '2027-01-10'), ' (Sykepleier, 10.\u00a0januar 2027)')
    assert.equal(of('Sykepleier'), ' (Sykepleier)')
    assert.equal(of(undefined, '2027-01-10'), ' (10.\u00a0januar 2027)')
    assert.equal(of(), '')
  })
})
