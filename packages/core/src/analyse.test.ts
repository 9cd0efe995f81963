import assert from 'node:assert/strict'
import { analyse } from './analyse.js'
import { applyFixes } from './finding/apply-fixes.js'
import { analyseText, faultsOfSentences, head, readerOf, rootName, told } from './testing.js'
import type { Analysis } from './analyse.js'

const requirement = (id: string): string =>
  `    - { id: ${id}, kind: minimum, text: Løsningen skal virke. }\n`
const part = (partOf: string, id = 'del'): string =>
  `kravspek: 1\npartOf: ${partOf}\nsection:\n  id: ${id}\n  title: Del\n  requirements:\n${requirement(`${id}-1`)}`
const including = (path: string): string => `${head}sections:\n  - include: ${path}\n`

const where = (analysis: Analysis, code: string): string | undefined =>
  analysis.findings.find((each) => each.code === code)?.location.source

function assertWorded(analysis: Analysis): void {
  assert.deepEqual(analysis.findings.flatMap(faultsOfSentences), [])
}

describe('analyse', () => {
  it('gives the specification as the file holds it', () => {
    const { specification, findings } = analyseText(head)
    assert.deepEqual(specification, {
      kravspek: 1,
      id: 'prove',
      title: 'Prøve',
      language: 'nb',
      status: 'draft',
    })
    assert.deepEqual(findings, [])
  })

  it('reads a number as the text it was written as, where text is wanted', () => {
    const { specification, findings } = analyseText(
      `${head}version: 1.0\nprocurement: { reference: 0123, cpv: [33196000-0] }\nbuyers: [{ id: a, organisationNumber: 999999999, contact: { phone: 00 00 00 00 } }]\nsections:\n  - id: s\n    title: 2027\n    tables: [{ id: t, columns: [1.50, 02], rows: [[1e3, 0.10]] }]\n`,
    )
    assert.deepEqual(findings, [])
    assert.ok(specification !== undefined)
    assert.equal(specification.version, '1.0')
    const { procurement, buyers, sections } = specification
    assert.equal(procurement?.reference, '0123')
    assert.deepEqual(buyers, [
      { id: 'a', organisationNumber: '999999999', contact: { phone: '00 00 00 00' } },
    ])
    assert.deepEqual(sections, [
      { id: 's', title: '2027', tables: [{ id: 't', columns: ['1.50', '02'], rows: [['1e3', '0.10']] }] },
    ])
  })
})

describe('the kind of a requirement', () => {
  const section = (more: string): string => `${head}sections: [{ id: krav, title: Krav, ${more} }]\n`
  const codes = (text: string): readonly string[] => analyseText(text).findings.map(({ code }) => code)

  it('may be given by its section for all of them', () => {
    assert.deepEqual(
      codes(section('defaults: { kind: minimum }, requirements: [{ id: K-1, text: Alarm }]')),
      [],
    )
  })

  it('must be given by one of the two', () => {
    assert.deepEqual(codes(section('requirements: [{ id: K-1, text: Alarm }]')), ['missing-field'])
    assert.deepEqual(codes(section('requirements: [{ id: K-1, text: Alarm, knd: minimum }]')), [
      'unknown-field',
    ])
  })

  it('may be left open', () => {
    assert.deepEqual(codes(section('requirements: [{ id: K-1, text: Alarm, kind: null }]')), ['undecided'])
    assert.deepEqual(codes(section('defaults: { kind: null }, requirements: [{ id: K-1, text: Alarm }]')), [
      'undecided',
    ])
  })
})

describe('a text that would surprise its readers', () => {
  const requirement = (text: string): string =>
    `${head}sections:\n  - id: krav\n    title: Krav\n    requirements:\n      - { id: KUN-1, kind: minimum, addressee: customer, text: Kunden <ref:K-1> }\n      - id: K-1\n        kind: minimum\n        text: ${JSON.stringify(text)}\n`
  const warnings = (text: string): readonly string[] =>
    analyseText(requirement(text)).findings.map(({ severity, code }) => `${severity} ${code}`)

  it('is warned of where a mark is nearly a reference or a parameter', () => {
    assert.deepEqual(warnings('Se <ref: K-1>'), ['warning malformed-reference'])
    assert.deepEqual(warnings('Se <Ref:K-1>'), ['warning malformed-reference'])
    assert.deepEqual(warnings('Innen <antall dager> dager'), ['warning malformed-parameter'])
    assert.deepEqual(warnings('Mindre enn < 5 og > 3, se <ref:K-1>'), [])
  })

  it('is warned of where it names what suppliers do not get', () => {
    assert.deepEqual(warnings('Se <ref:KUN-1>'), ['warning reference-to-customers'])
  })

  it('is warned of where it holds what nobody sees', () => {
    for (const character of ['\u202e', '\u0007', '\uffff']) {
      assert.deepEqual(warnings(`Tegn ${character} her`), ['warning hidden-character'])
    }
  })
})

describe('a text that a number sign cuts off', () => {
  it('is warned of, and whole again when quoted', () => {
    const text = `${head}background: { currentSituation: x }\nterms:\n  - { term: a, text: b } # en kommentar\n  - term: Se krav #3 her\n`
    const { findings, sources } = analyseText(text)
    assert.deepEqual(
      findings.map(({ code, severity, location }) => [code, severity, text.slice(...location.range)]),
      [['text-cut-off', 'warning', '#3 her']],
    )
    const fixed =
      applyFixes(
        sources,
        findings.flatMap(({ fixes }) => fixes),
      ).get(rootName) ?? ''
    assert.equal(analyseText(fixed).specification?.terms?.[1]?.term, 'Se krav #3 her')
  })
})

describe('a file with a mistake in every line', () => {
  const lines = (count: number, line: (number: number) => string): string =>
    Array.from({ length: count }, (_, number) => line(number)).join('')

  it('is answered with the first thousand', function () {
    this.timeout(20_000)
    const unknown = analyseText(head + lines(200_000, (number) => `felt${String(number)}: 1\n`))
    assert.equal(unknown.findings.length, 1000)
    const dangling = `${head}functions: [{ id: F-1, usedBy: [${lines(20_000, (number) => `rolle-${String(number)}, `)}] }]\n`
    assert.equal(analyseText(dangling).findings.length, 1000)
  })
})

describe('what is not decided', () => {
  it('is one task each, wherever it stands, and is left out', () => {
    const analysis = analyseText(
      `${head}date: null\nversion:\nprofile: ~\nbackground: { undecided: true }\nprocurement: { cpv: [null, 33196000-0], dates: { notice: { undecided: true, decideBy: 2027-01-01, owner: leder } } }\n` +
        `roles: [{ id: leder, kind: null }]\nsections:\n  - id: s\n    title: null\n    requirements:\n      - { id: K-1, kind: null, text: null }\n      - { id: K-2, kind: minimum, text: Innen <dager> og <timer>, parameters: { dager: null, timer: { value: null } } }\n`,
    )
    assert.deepEqual(told(analysis), [])
    assert.deepEqual(told(analysis, 'task'), [
      'undecided: null',
      'undecided: version',
      'undecided: ~',
      'undecided: { undecided: true }',
      'undecided: null',
      'undecided: { undecided: true, decideBy: 2027-01-01, owner: leder }',
      'undecided: null',
      'undecided: null',
      'undecided: null',
      'undecided: null',
      'undecided: null',
      'undecided: null',
    ])
    assert.deepEqual(analysis.specification?.procurement?.cpv, ['33196000-0'])
    assert.equal(analysis.findings[5]?.message, 'undecided-by-owner')
    assertWorded(analysis)
  })

  it('can be neither an id nor the version of the format', () => {
    const analysis = analyseText(
      'kravspek: null\nid: null\ntitle: a\nlanguage: nb\nstatus: draft\nroles: [{ id: null, title: b }]\n',
    )
    assert.deepEqual(
      analysis.findings.map((each) => each.code),
      ['missing-field', 'missing-field', 'missing-field'],
    )
  })

  it('must have a plan that can be followed', () => {
    const analysis = analyseText(
      `${head}date: { undecided: true, decideBy: snart, owner: ingen }\nversion: { undecided: true, decideBye: 2027-01-01 }\nprofile: { undecided: true, decideBy: 01.03.2027 }\n`,
    )
    assert.deepEqual(told(analysis), [
      'wrong-form: snart',
      'unknown-reference: ingen',
      'unknown-field: decideBye',
      'wrong-form: 01.03.2027',
    ])
    assertWorded(analysis)
  })

  it('is one task for each parameter that has no value', () => {
    const analysis = analyseText(
      `${head}sections:\n  - id: s\n    title: S\n    defaults: { parameters: { dager: 3 } }\n    requirements:\n      - { id: K-1, kind: minimum, text: "<dager>, <timer> og <timer> <toString>", ask: "<svar>", children: [{ id: a, text: <timer> <uker> }] }\n`,
    )
    assert.deepEqual(
      analysis.findings.map(({ code, data }) => [code, data['name']]),
      [
        ['parameter-without-value', 'timer'],
        ['parameter-without-value', 'toString'],
        ['parameter-without-value', 'svar'],
        ['parameter-without-value', 'uker'],
      ],
    )
    assertWorded(analysis)
  })
})

describe('parts', () => {
  const name = 'deler/del.kravdel.yaml'

  it('are put where they are included, and keep their places', () => {
    const analysis = analyse(
      rootName,
      readerOf({
        [rootName]: including(name),
        [name]: part(`../${rootName}`).replace('minimum', 'minstekrav'),
      }),
    )
    assert.deepEqual(told(analysis), ['unknown-value: minstekrav'])
    assert.equal(where(analysis, 'unknown-value'), name)
    assert.equal(analysis.locate(['sections', 0, 'requirements', 0, 'text']).source, name)
  })

  it('lead to their specification when asked for directly', () => {
    const analysis = analyse(name, readerOf({ [rootName]: including(name), [name]: part(`../${rootName}`) }))
    assert.equal(analysis.name, rootName)
    assert.deepEqual(analysis.findings, [])
    assert.equal(analysis.specification?.sections?.[0]?.id, 'del')
  })

  const mistakes: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    readonly string[],
    string,
  ])[] = [
    [
      'is missing',
      rootName,
      { [rootName]: including('borte.kravdel.yaml') },
      ['file-missing: borte.kravdel.yaml'],
      rootName,
    ],
    ...[
      '../del.kravdel.yaml',
      '/del.kravdel.yaml',
      '"deler\\\\del.kravdel.yaml"',
      'C:/del.kravdel.yaml',
      'https://a.example/del.kravdel.yaml',
      '~/del.kravdel.yaml',
      'a/../../del.kravdel.yaml',
    ].map(
      (path) =>
        [
          'lies outside',
          rootName,
          { [rootName]: including(path) },
          [`file-outside: ${path}`],
          rootName,
        ] as const,
    ),
    [
      'is no part',
      rootName,
      { [rootName]: including('andre.krav.yaml'), 'andre.krav.yaml': head },
      ['include-not-part: andre.krav.yaml'],
      rootName,
    ],
    [
      'is the specification itself',
      rootName,
      { [rootName]: including(rootName) },
      [`include-not-part: ${rootName}`],
      rootName,
    ],
    ['is no path', rootName, { [rootName]: including('[a, b]') }, ['include-not-path: [a, b]'], rootName],
    [
      'has fields beside',
      rootName,
      { [rootName]: `${including(name)}    title: Tittel\n`, [name]: part(`../${rootName}`) },
      ['include-not-alone: include'],
      rootName,
    ],
    [
      'is included twice',
      rootName,
      { [rootName]: `${including(name)}  - include: deler/../${name}\n`, [name]: part(`../${rootName}`) },
      [`part-included-twice: deler/../${name}`],
      rootName,
    ],
    [
      'belongs to another',
      rootName,
      { [rootName]: including(name), [name]: part('../andre.krav.yaml') },
      ['part-of-another: ../andre.krav.yaml'],
      name,
    ],
    [
      'includes a part',
      rootName,
      {
        [rootName]: including(name),
        [name]: `kravspek: 1\npartOf: ../${rootName}\nsection: { include: to.kravdel.yaml }\n`,
      },
      ['include-in-part: include'],
      name,
    ],
    [
      'includes its specification',
      rootName,
      {
        [rootName]: including(name),
        [name]: `kravspek: 1\npartOf: ../${rootName}\nsection: { include: ../${rootName} }\n`,
      },
      ['include-in-part: include'],
      name,
    ],
    [
      'is not included',
      name,
      { [rootName]: head, [name]: part(`../${rootName}`) },
      [`part-not-included: ../${rootName}`],
      name,
    ],
    [
      'has no specification',
      name,
      { [name]: part('../borte.krav.yaml') },
      ['file-missing: ../borte.krav.yaml'],
      name,
    ],
    [
      'belongs to a part',
      name,
      { [name]: part('to.kravdel.yaml') },
      ['part-without-specification: to.kravdel.yaml'],
      name,
    ],
    [
      'belongs to itself',
      name,
      { [name]: part('del.kravdel.yaml') },
      ['part-without-specification: del.kravdel.yaml'],
      name,
    ],
    ['belongs to nothing', name, { [name]: part('null') }, ['part-without-specification: '], name],
    [
      'can not be read',
      rootName,
      { [rootName]: including(name), [name]: 'a: b: c\n' },
      ['yaml-colon-in-text: b: c'],
      name,
    ],
  ]
  for (const [what, asked, files, expected, source] of mistakes) {
    it(`are told of once when one ${what}: ${expected.join()}`, () => {
      const analysis = analyse(asked, readerOf(files))
      assert.deepEqual(told(analysis), expected)
      assert.equal(analysis.findings.find((each) => each.severity === 'error')?.location.source, source)
      assertWorded(analysis)
    })
  }

  it('that are missing do not make their ids missing too', () => {
    const analysis = analyse(
      rootName,
      readerOf({ [rootName]: `${including('borte.kravdel.yaml')}needs: [{ id: B-1, role: borte }]\n` }),
    )
    assert.deepEqual(told(analysis), ['file-missing: borte.kravdel.yaml'])
  })
})

describe('the organisation file', () => {
  const organisation = `kravspek: 1
buyers: [{ id: nordvik, name: Nordvik kommune, organisationNumber: "999999999" }, { id: ubrukt, name: Andre }]
services: [{ id: hjemme, name: Hjemmetjenesten, buyer: nordvik, staff: 120, recipients: null }]
roles: [{ id: leder, title: Leder, kind: leader, service: hjemme, headcount: 3 }, { id: vikar, title: Vikar }]
tiers: [{ tier: 1, provider: customer, role: leder }, { tier: 2, provider: supplier }]
`
  const spec = (more: string): string => `${head}organisation: organisasjon.yaml\n${more}`
  const read = (more: string, organisationText = organisation): Analysis =>
    analyseText(spec(more), { 'organisasjon.yaml': organisationText })

  it('lends what is mentioned, and what that mentions, and nothing else', () => {
    const { specification, findings } = read('needs: [{ id: B-1, role: leder }]\n')
    assert.deepEqual(
      specification?.roles?.map(({ id }) => id),
      ['leder'],
    )
    assert.deepEqual(
      specification.services?.map(({ id }) => id),
      ['hjemme'],
    )
    assert.deepEqual(
      specification.buyers?.map(({ id }) => id),
      ['nordvik'],
    )
    assert.equal(specification.supportLevels, undefined)
    assert.deepEqual(
      findings.map(({ code, location }) => [code, location.source]),
      [['undecided', 'organisasjon.yaml']],
    )
  })

  it('keeps its order where it lends whole entries, and the specification its own where it lists them all', () => {
    const ids = (more: string): readonly string[] | undefined =>
      read(more).specification?.roles?.map(({ id }) => id)
    assert.deepEqual(ids('roles: [{ id: egen }, { id: vikar }]\nneeds: [{ id: B-1, role: leder }]\n'), [
      'leder',
      'vikar',
      'egen',
    ])
    assert.deepEqual(ids('roles: [{ id: vikar }, { id: leder }]\n'), ['vikar', 'leder'])
  })

  it('lends only what is referred to as what it is', () => {
    const { specification, findings } = read('sections: [{ id: vikar, title: Vikarer }]\n')
    assert.deepEqual(findings, [])
    assert.equal(specification?.roles, undefined)
  })

  it('does not hide that an id is used twice', () => {
    const { findings } = read('roles: [{ id: leder }, { id: leder }]\nneeds: [{ id: B-1, role: vikar }]\n')
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ['duplicate-id'],
    )
  })

  it('lends its fields to what the specification lists too, each with its own place', () => {
    const analysis = read(
      'roles: [{ id: leder, headcount: 5 }]\nsupportLevels: { tiers: [{ tier: 1, days: every-day }] }\n',
    )
    assert.deepEqual(analysis.specification?.roles, [
      { id: 'leder', headcount: 5, title: 'Leder', kind: 'leader', service: 'hjemme' },
    ])
    assert.deepEqual(analysis.specification.supportLevels?.tiers, [
      { tier: 1, days: 'every-day', provider: 'customer', role: 'leder' },
    ])
    assert.equal(analysis.locate(['roles', 0, 'headcount']).source, rootName)
    assert.equal(analysis.locate(['roles', 0, 'title']).source, 'organisasjon.yaml')
  })

  it('does not decide what the specification leaves open', () => {
    const analysis = read('roles: [{ id: leder, headcount: null }]\n')
    assert.equal(analysis.specification?.roles?.[0]?.headcount, undefined)
    assert.deepEqual(
      analysis.findings.map((each) => each.location.source),
      ['organisasjon.yaml', rootName],
    )
  })

  it('is where findings in what it lends are told, once', () => {
    const analysis = read(
      'needs: [{ id: B-1, role: leder }]\n',
      organisation
        .replace('kind: leader', 'kind: sjef')
        .replace('service: hjemme', 'service: borte')
        .replace('staff: 120', 'staff: mange'),
    )
    assert.deepEqual(
      analysis.findings
        .filter((each) => each.severity === 'error')
        .map(({ code, location }) => [code, location.source]),
      [
        ['wrong-type', 'organisasjon.yaml'],
        ['unknown-value', 'organisasjon.yaml'],
        ['unknown-reference', 'organisasjon.yaml'],
      ],
    )
    const { source, range } = analysis.locate(['roles', 0, 'title'])
    assert.deepEqual([source, analysis.sources.get(source)?.slice(...range)], ['organisasjon.yaml', 'Leder'])
    assertWorded(analysis)
  })

  it('may be missing or outside, which is told where it is mentioned', () => {
    assert.deepEqual(told(analyseText(spec(''))), ['file-missing: organisasjon.yaml'])
    assert.deepEqual(told(analyseText(`${head}organisation: ../organisasjon.yaml\n`)), [
      'file-outside: ../organisasjon.yaml',
    ])
    assert.deepEqual(told(analyseText(`${head}organisation: ${rootName}\n`)), [
      `organisation-not-file: ${rootName}`,
    ])
  })

  it('lends a role that is only to decide something', () => {
    const { specification } = read('date: { undecided: true, owner: vikar }\n')
    assert.deepEqual(
      specification?.roles?.map(({ id }) => id),
      ['vikar'],
    )
  })
})
