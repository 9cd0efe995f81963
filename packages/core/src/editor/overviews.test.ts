import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { analyse } from '../analyse.js'
import { check, type Check } from '../check.js'
import { severitiesByGravity } from '../finding/finding.js'
import { analyseText, head, readerOf } from '../testing.js'
import { coverageTables } from './coverage-tables.js'
import { mendingsFor, fixAllEdits } from './mendings.js'
import { problemsOf } from './problems.js'
import { requirementTree, type RequirementGroup } from './requirement-tree.js'
import type { GroupBy } from './requirement-tree-groups.js'
import { setValueEdit } from './set-value.js'
import { whereaboutsIn } from './whereabouts.js'
import { workList, type WorkList } from './work-list.js'

const languages = ['nb', 'nn', 'en'] as const
const groupings: readonly GroupBy[] = ['section', 'role', 'recommendation', 'kind', 'status']

function readExample(name: string): string | undefined {
  try {
    return readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
  } catch {
    return undefined
  }
}

function example(name: string): Check {
  return check(
    analyse(name, (file) => {
      const text = readExample(file)
      return text === undefined ? { problem: 'missing' } : { text }
    }),
  )
}

const examples = ['medisindispenser', 'digital-heimeoppfolging', 'response-centre'].map((name) =>
  example(`${name}.krav.yaml`),
)

const text = `${head}roles:
  - { id: leder, title: Avdelingsleder, headcount: null }
  - { id: vakt, title: Nattevakt, kind: care-worker, shifts: [natt], headcount: 4 }
services:
  - { id: hjemme, name: Hjemmetjenesten, shifts: [{ id: natt, from: "22:00", to: "07:00", days: every-day }] }
functions: [{ id: varsel, title: Varsel, critical: false, usedBy: [vakt] }]
needs: [{ id: B-01, statement: Vakten må få sove., role: leder }]
procurement:
  part: { undecided: true, decideBy: 2027-05-01, owner: leder }
  procedure: { undecided: true, decideBy: 2027-04-01, owner: leder }
supportLevels:
  tiers:
    - { tier: 1, provider: customer, role: leder, from: "07:00", to: "23:00", days: every-day, channels: [phone], language: nb, response: PT5M }
trainingNeeds:
  programmes:
    - { id: T-01, role: leder, aspects: [mastery], level: basic }
sections:
  - id: drift
    title: Drift
    roles: [vakt]
    recommendations: [12]
    defaults: { kind: minimum }
    requirements:
      - { id: D-01, title: Varsel, text: Løsningen skal varsle innen <tid>., needs: [B-01] }
      - { id: D-02, kind: evaluated, text: 'Løsningen bør tåle mye, og den bør i alle tilfeller tåle mer enn den gamle løsningen tålte.', roles: [leder], recommendations: [] }
  - { id: tomt, title: Tomt }
`
const made = check(analyseText(text))

function totals({ groups }: WorkList): readonly [number, number] {
  return [
    groups.reduce((sum, each) => sum + each.remaining, 0),
    groups.reduce((sum, each) => sum + each.total, 0),
  ]
}

describe('problemsOf', () => {
  it('keeps the severities apart, tells ten of each and how many more there are', () => {
    for (const { severity, count, places, more } of problemsOf(made, 'nb')) {
      const told = places.flatMap(({ problems }) => problems)
      assert.equal(told.length, Math.min(count, 10))
      assert.equal(more, count - told.length)
      assert.ok(told.every(({ finding }) => finding.severity === severity))
      assert.equal(count, made.findings.filter((each) => each.severity === severity).length)
    }
    assert.deepEqual(
      problemsOf(made, 'nb', Infinity).map(({ more }) => more),
      problemsOf(made, 'nb').map(() => 0),
    )
  })

  it('gathers what is told of one place', () => {
    const places = problemsOf(made, 'nb', Infinity).flatMap((list) => list.places)
    const requirement = places.find(({ title }) => title === 'D-01 Varsel')
    assert.ok(requirement && requirement.problems.length > 1)
    assert.equal(text.slice(...requirement.location.range), 'D-01')
    assert.equal(
      new Set(problemsOf(made, 'nb', Infinity)[0]?.places.map(({ title }) => title)).size,
      problemsOf(made, 'nb', Infinity)[0]?.places.length,
    )
  })
})

describe('workList', () => {
  it('says that nothing remains of what is ready to be sent', () => {
    for (const each of examples) {
      const { remaining, total, next } = workList(each, 'nb')
      assert.equal(remaining, 0)
      assert.ok(total > 500)
      assert.equal(next, undefined)
    }
  })

  it('counts one for each task, and adds up', () => {
    const list = workList(made, 'nb')
    assert.deepEqual(totals(list), [list.remaining, list.total])
    assert.equal(list.remaining, made.findings.filter(({ severity }) => severity === 'task').length)
    assert.equal(list.sentence, `${String(list.remaining)} av ${String(list.total)} valg gjenstår`)
  })

  it('moves one choice from what remains to what is made when it is made', () => {
    const before = workList(made, 'nb')
    const after = workList(check(analyseText(text.replace('headcount: null', 'headcount: 3'))), 'nb')
    assert.equal(after.remaining, before.remaining - 1)
    assert.equal(after.total, before.total)
    const withParameter = text.replace(`<tid>., needs`, `<tid>., parameters: { tid: 10 sekunder }, needs`)
    const decided = workList(check(analyseText(withParameter)), 'nb')
    assert.equal(decided.remaining, before.remaining - 1)
    assert.equal(decided.total, before.total)
  })

  it('begins with errors, then what to settle first, what others wait for, the earliest date, and the order of the file', () => {
    const next = (of: string) => workList(check(analyseText(of)), 'nb').next
    const first = (of: string): string | undefined => of.slice(...(next(of)?.location.range ?? [0, 0]))
    assert.equal(first(text.replace('kind: evaluated', 'kind: should')), 'should')
    assert.match(first(text) ?? '', /decideBy: 2027-04-01/)
    const settled = text.replace(/part: \{.*\}/, 'part: III').replace(/procedure: \{.*\}/, 'procedure: open')
    assert.equal(first(settled), 'null')
    const decided = settled.replace('headcount: null', 'headcount: 2')
    const dated = decided.replace(
      'level: basic',
      'level: { undecided: true, decideBy: 2027-04-01, owner: leder }',
    )
    assert.match(first(dated) ?? '', /decideBy: 2027-04-01/)
    const tasks = workList(check(analyseText(decided)), 'nb').groups.flatMap(({ items }) => items)
    const earliest = Math.min(...tasks.map(({ location }) => location.range[0]))
    assert.equal(next(decided)?.location.range[0], earliest)
  })

  it('says who decides and when', () => {
    const item = workList(made, 'nb')
      .groups.flatMap(({ items }) => items)
      .find(({ decideBy }) => decideBy === '2027-05-01')
    assert.equal(item?.owner, 'Avdelingsleder')
    assert.equal(item.place, 'Anskaffelse')
  })

  it('puts the tasks of a section under the section, and what lacks altogether under its theme', () => {
    const { groups } = workList(made, 'nb')
    const section = groups.find(({ key }) => key === 'section 0')
    assert.equal(section?.title, 'Krav: Drift')
    assert.ok(section.remaining > 0)
    const involvement = groups.find(({ key }) => key === 'involvement')
    assert.ok(involvement && involvement.remaining > 0)
  })

  it('says so while errors keep the rules from asking', () => {
    const { sentence, errors } = workList(
      check(analyseText(text.replace('kind: evaluated', 'kind: should'))),
      'en',
    )
    assert.equal(errors, 1)
    assert.match(sentence, /^Choices left to make: \d+\. More may appear/)
  })
})

describe('requirementTree', () => {
  const shown = (groups: readonly RequirementGroup[]): readonly string[] =>
    groups.map(({ title, leaves }) => `${title}: ${leaves.map(({ id }) => id ?? '').join(' ')}`)

  it('groups by what the requirement says, else its section', () => {
    assert.deepEqual(shown(requirementTree(made, { groupBy: 'section' }, 'nb')), [
      'Drift: D-01 D-02',
      'Tomt: ',
    ])
    assert.deepEqual(shown(requirementTree(made, { groupBy: 'role' }, 'nb')), [
      'Avdelingsleder: D-02',
      'Nattevakt: D-01',
    ])
    assert.deepEqual(shown(requirementTree(made, { groupBy: 'kind' }, 'nb')), [
      'Minstekrav: D-01',
      'Evalueringskrav: D-02',
    ])
    assert.deepEqual(shown(requirementTree(made, { groupBy: 'recommendation' }, 'en')), [
      'Recommendation 12: Give technical support when staff need it: D-01',
      'Without a recommendation: D-02',
    ])
    assert.deepEqual(shown(requirementTree(made, { groupBy: 'status' }, 'nb')), ['Har åpne valg: D-01 D-02'])
  })

  it('takes nothing from the section for what a requirement leaves open', () => {
    const of = check(
      analyseText(
        `${head}sections:\n  - id: drift\n    title: Drift\n    defaults: { kind: minimum, roles: [leder] }\n    requirements:\n      - { id: D-01, text: A }\n      - { id: D-02, text: B, kind: null, roles: null }\nroles: [{ id: leder, title: Leder }]\n`,
      ),
    )
    assert.deepEqual(
      requirementTree(of, { groupBy: 'section' }, 'nb')[0]?.leaves.map(({ kind }) => kind),
      ['minimum', undefined],
    )
    const counts = (['kind', 'role'] as const).map((groupBy) =>
      requirementTree(of, { groupBy }, 'nb').map(({ leaves }) => leaves.map(({ id }) => id)),
    )
    assert.deepEqual(counts, [
      [['D-01'], ['D-02']],
      [['D-01'], ['D-02']],
    ])
  })

  it('filters by words of id, title and text', () => {
    const filtered = (filter: string): readonly string[] =>
      shown(requirementTree(made, { groupBy: 'section', filter }, 'nb'))
    assert.deepEqual(filtered('VARSLE d-01'), ['Drift: D-01'])
    assert.deepEqual(filtered('d-02 gamle'), ['Drift: D-02'])
    assert.deepEqual(filtered('finnes ikke'), [])
    assert.deepEqual(filtered(' '), ['Drift: D-01 D-02', 'Tomt: '])
  })

  it('counts every finding of a requirement once', () => {
    for (const each of [made, ...examples]) {
      const where = whereaboutsIn(each.analysis, 'nb')
      const inRequirements = each.findings.filter(({ location }) => where(location).requirement !== undefined)
      const [counts] = [requirementTree(each, { groupBy: 'section' }, 'nb').map((group) => group.counts)]
      const sum = counts.reduce(
        (all, own) => all + severitiesByGravity.reduce((count, severity) => count + own[severity], 0),
        0,
      )
      assert.equal(sum, inRequirements.length)
    }
    assert.equal(
      requirementTree(made, { groupBy: 'section', onlyWithFindings: true }, 'nb')[0]?.worst,
      'task',
    )
  })

  it('has every requirement of an example, and leads to it', () => {
    for (const each of examples) {
      const leaves = requirementTree(each, { groupBy: 'section' }, 'nb').flatMap((group) => group.leaves)
      assert.equal(leaves.length, each.context?.requirements.length)
      for (const { id, location } of leaves)
        assert.equal(
          each.analysis.sources
            .get(location.source)
            ?.slice(...location.range)
            .replace(/"/g, ''),
          id,
        )
    }
  })

  it('stands in for a title with the first words', () => {
    const leaf = requirementTree(made, { groupBy: 'section' }, 'nb')[0]?.leaves[1]
    assert.match(leaf?.title ?? '', /^D-02 Løsningen bør tåle mye, .* …$/)
    assert.ok((leaf?.title.length ?? 99) < 75)
  })
})

describe('coverageTables', () => {
  it('shows the 14 recommendations, and leads somewhere from each', () => {
    for (const each of [made, ...examples])
      for (const language of languages) {
        const { rows } = coverageTables(each, language).recommendations
        assert.equal(rows.length, 14)
        assert.ok(rows.every(({ locations, explanation }) => locations.length > 0 && explanation !== ''))
      }
  })

  it('marks the roles that use the solution without training, and the aspects that nobody learns', () => {
    const { columns, rows } = coverageTables(made, 'nb').training
    assert.deepEqual(
      columns.map(({ isGap }) => isGap),
      [true, false, true, true],
    )
    assert.deepEqual(
      rows.map(({ title, isGap, cells }) => [title, isGap, cells[1]?.words]),
      [
        ['Avdelingsleder', false, 'Dekket: T-01'],
        ['Nattevakt', true, 'Ikke planlagt'],
      ],
    )
    assert.equal(text.slice(...(rows[1]?.locations[0]?.range ?? [0, 0])), 'vakt')
    assert.equal(text.slice(...(rows[0]?.cells[1]?.locations[0]?.range ?? [0, 0])), 'T-01')
  })

  it('marks the hours of a shift that no support tier covers', () => {
    const { columns, rows } = coverageTables(made, 'nb').support
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['Nivå 1: Avdelingsleder'],
    )
    const [row] = rows
    assert.equal(row?.title, 'Hjemmetjenesten: natt (22.00–07.00, alle dager)')
    assert.equal(row.isGap, true)
    assert.equal(row.cells[0]?.state, 'partly')
    assert.equal(row.explanation, 'Uten støtte: alle dager klokken 23.00–07.00.')
    assert.equal(text.slice(...(row.locations[0]?.range ?? [0, 0])), 'natt')
    const whole = text.replace('from: "07:00", to: "23:00"', 'from: "00:00", to: "24:00"')
    assert.equal(coverageTables(check(analyseText(whole)), 'nb').support.rows[0]?.isGap, false)
  })

  it('says what to do where there is nothing to show', () => {
    for (const language of languages) {
      const { training, support } = coverageTables(check(analyseText(head)), language)
      assert.match(training.empty ?? '', /functions/)
      assert.match(support.empty ?? '', /services/)
      assert.notEqual(coverageTables(check(analyseText('x: 1')), language).recommendations.empty, undefined)
    }
  })
})

describe('what the editor tells of a text', () => {
  it('never throws, and stays inside the text, however the text is cut up', () => {
    const source = readExample('medisindispenser.krav.yaml') ?? ''
    const lines = source.split('\n')
    fc.assert(
      fc.property(
        fc.constantFrom(
          text,
          lines.slice(0, 60).join('\n'),
          lines.slice(560, 700).join('\n'),
          source.slice(0, 30_000),
        ),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.nat(12),
            fc.constantFrom('', ': ', '\n', '  ', '{', '[', '- ', '"', "'", '#', 'null', '<x>', '\t', '&a'),
          ),
          { maxLength: 4 },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, cuts, place) => {
          let cut = whole
          for (const [at, length, inserted] of cuts) {
            const start = Math.floor(at * cut.length)
            cut = cut.slice(0, start) + inserted + cut.slice(start + length)
          }
          const of = check(analyse('x.krav.yaml', readerOf({ 'x.krav.yaml': cut })))
          const offset = Math.floor(place * cut.length)
          workList(of, 'nb')
          problemsOf(of, 'nn')
          coverageTables(of, 'en')
          for (const groupBy of groupings) requirementTree(of, { groupBy }, 'nn')
          const offered = [
            ...mendingsFor(of, 'x.krav.yaml', [offset, offset + 200], 'nb', {
              decideBy: '2027-01-01',
              owner: 'leder',
            }),
            ...of.findings.slice(0, 30).flatMap((finding) => mendingsFor(of, 'x.krav.yaml', finding, 'en')),
          ].flatMap(({ edits }) => edits)
          for (const { location } of [...offered, ...fixAllEdits(of)]) {
            const [start, end] = location.range
            assert.ok(0 <= start && start <= end && end <= cut.length)
          }
          setValueEdit(of.analysis, { source: 'x.krav.yaml', range: [offset, offset + 3] }, 'ny')
          setValueEdit(of.analysis, ['sections', 0, 'requirements', 0, 'text'], 'ny')
        },
      ),
      { numRuns: 60 },
    )
  }).timeout(60_000)
})
