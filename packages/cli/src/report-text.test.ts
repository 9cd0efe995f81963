import assert from 'node:assert/strict'
import type { Finding } from '@kravspek/core'
import { words } from './locale/words.js'
import { textReport } from './report-text.js'
import { countSeverities, type FileReport } from './report.js'
import { wordFindings } from './worded-finding.js'

const text = 'kravspek: 1\ntitel: Alarm\nid: a\nid: b\nstatus: null\nversion: null\n'

function finding(parts: Partial<Finding> & Pick<Finding, 'code' | 'severity'>, at: string, nth = 0): Finding {
  const start = [...text.matchAll(new RegExp(at, 'g'))][nth]?.index ?? assert.fail(`no ${at}`)
  const location = { source: 'a.krav.yaml', range: [start, start + at.length] as const }
  return { message: parts.code, location, data: {}, related: [], fixes: [], ...parts }
}

const locationOf = (at: string, nth = 0) => finding({ code: '', severity: 'hint' }, at, nth).location

function report(
  findings: readonly Finding[],
  language: 'nb' | 'nn' | 'en' = 'nb',
  hasColour = false,
  more: Partial<FileReport> = {},
): string {
  const worded = wordFindings(findings, sourcesOf(), language)
  const reports = [{ file: 'mappe/a.krav.yaml', findings: worded, waived: [], pack: undefined, ...more }]
  const counts = countSeverities(worded)
  return textReport(
    { reports, counts, passed: false, maxWarnings: Infinity, fixes: [] },
    { words: words[language], language, columns: 80, hasColour },
  )
}

const titel = finding(
  {
    code: 'unknown-field-without-guess',
    severity: 'error',
    data: { subject: 'Kravspesifikasjonen', name: 'titel', fields: 'title' },
    fixes: [
      {
        title: 'fix-rename',
        data: { name: 'title' },
        safe: true,
        edits: [{ location: locationOf('titel'), newText: 'title' }],
      },
    ],
  },
  'titel',
)

const twice = finding(
  {
    code: 'duplicate-key',
    severity: 'error',
    data: { key: 'id' },
    related: [{ message: 'first-use', location: locationOf('id: a') }],
  },
  'id',
  1,
)

const undecided = (at: string): Finding =>
  finding(
    { code: 'undecided', severity: 'task', data: { subject: 'Kravspesifikasjonen', field: at } },
    `${at}: null`,
  )

describe('report for people', () => {
  it('says where, what, the code and what would mend it', () => {
    assert.equal(
      report([titel]),
      [
        'mappe/a.krav.yaml:2:1: feil: Kravspesifikasjonen har et ukjent felt: «titel». Her kan det stå title. [unknown-field-without-guess]',
        '  2 | titel: Alarm',
        '    | ^^^^^',
        '    = forslag: Endre navnet til title',
        '',
        'mappe/a.krav.yaml: 1 feil, 0 advarsler, 0 oppgaver.',
        '',
      ].join('\n'),
    )
  })

  it('names related places', () => {
    assert.match(
      report([twice], 'nn'),
      /\n {2}4 \| id: b\n {4}\| \^\^\n {4}= sjå mappe\/a\.krav\.yaml:3:1: Først brukt her\.\n/,
    )
  })

  it('tells tasks of one kind together', () => {
    assert.equal(
      report([undecided('status'), undecided('version')], 'en'),
      [
        'mappe/a.krav.yaml:5:1: task: Kravspesifikasjonen: status is not decided. [undecided]',
        '  5 | status: null',
        '    | ^^^^^^^^^^^^',
        '    = 1 more task of this kind:',
        '        mappe/a.krav.yaml:6:1: Kravspesifikasjonen: version is not decided.',
        '',
        'mappe/a.krav.yaml: 0 errors, 0 warnings, 2 tasks.',
        '',
      ].join('\n'),
    )
  })

  it('shows the ten most important and says how many there are besides', () => {
    const told = report([...Array<Finding>(4).fill(undecided('status')), ...Array<Finding>(12).fill(titel)])
    assert.equal(told.match(/: feil: /g)?.length, 10)
    assert.doesNotMatch(told, /: oppgave: /)
    assert.match(
      told,
      /\nDet viktigste står over\. 6 til er ikke vist; --format markdown viser alle\.\n\nmappe\S+ 12 feil, 0 advarsler, 4 oppgaver\.\n$/,
    )
  })

  it('counts what of a long group is not shown', () => {
    const told = report(Array<Finding>(7).fill(undecided('status')))
    assert.match(
      told,
      /= 6 oppgaver til av samme slag:\n( {8}mappe\S+ .*\n){4} {8}…\n\n.* 2 til er ikke vist/,
    )
  })

  it('says so when there is nothing to say', () => {
    assert.equal(report([]), 'mappe/a.krav.yaml: 0 feil, 0 advarsler, 0 oppgaver.\n')
  })

  it('shows no line of a file that could not be read', () => {
    const location = { source: 'b.krav.yaml', range: [0, 0] as const }
    const told = report([{ ...titel, location, fixes: [] }])
    assert.match(told, /^mappe\/b\.krav\.yaml:1:1: feil: .*\n\nmappe/)
  })

  it('is the same in colour but for the colours', () => {
    const all = [titel, twice, undecided('status'), undecided('version')]
    const coloured = report(all, 'nb', true)
    assert.match(coloured, /\u001B\[31m\^\^\^\^\^\u001B\[39m/)
    assert.equal(coloured.replace(/\u001B\[\d+m/g, ''), report(all))
  })

  it('lets nothing in a file control the terminal', () => {
    const evil = finding({ code: 'duplicate-key', severity: 'error', data: { key: '\u001B[2J' } }, 'id')
    assert.doesNotMatch(report([evil]), /\u001B/)
  })
})

describe('the rest of a report', () => {
  const waived = wordFindings([undecided('status')], sourcesOf(), 'nb').map((each) => {
    return {
      ...each,
      at: 'K-1',
      reason: 'Avklart med tjenesten.',
      by: 'Innkjøpsrådgiver',
      date: '2027-01-10',
    }
  })

  it('lists what is set aside, why, by whom and when', () => {
    const text = report([], 'nb', false, { waived })
    assert.match(
      text,
      /Ett funn er satt til side:\n {2}K-1 \[undecided\]: Avklart med tjenesten\. \(Innkjøpsrådgiver, 10\.\u00a0januar 2027\)\n/,
    )
  })

  it('counts by theme where there are several', () => {
    const andOr = finding({ code: 'and-or', severity: 'warning', message: 'and-or/found' }, 'Alarm')
    const text = report([titel, andOr, undecided('status')])
    assert.match(text, /\nEtter tema:\n {2}Filformat: 1 feil, 1 oppgave\n {2}Ordlyd: 1 advarsel\n/)
    assert.doesNotMatch(report([titel]), /Etter tema/)
  })

  it('says what is left before a specification can be sent', () => {
    const [{ place } = assert.fail()] = wordFindings([titel], sourcesOf(), 'nb')
    const conditions = [
      { id: 'no-errors', title: 'Ingen feil', isMet: true, lacking: [] },
      {
        id: 'reviewed',
        title: 'Alle har lest',
        isMet: false,
        lacking: Array.from({ length: 7 }, () => ({ message: 'Sykepleier har ikke lest.', place })),
      },
    ]
    const text = report([], 'nb', false, { conditions })
    assert.match(
      text,
      /mappe\/a\.krav\.yaml kan ikke kunngjøres ennå:\n {2}✓ Ingen feil\n {2}✗ Alle har lest\n/,
    )
    assert.equal(text.match(/Sykepleier har ikke lest/g)?.length, 5)
    assert.match(text, /\n {6}og 2 til\n$/)
  })
})

function sourcesOf() {
  return { texts: new Map([['a.krav.yaml', text]]), show: (name: string) => `mappe/${name}` }
}
