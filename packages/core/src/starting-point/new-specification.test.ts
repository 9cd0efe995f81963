import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check } from '../check.js'
import { coverageOf } from '../coverage/coverage-of.js'
import { workList } from '../editor/work-list.js'
import { defaultSettings } from '../rules/settings.js'
import { analyseText, readerOf } from '../testing.js'
import { analyse } from '../analyse.js'
import { catalogue } from './catalogue.test.data.js'
import { newSpecification, suggestedFileName } from './new-specification.js'
import { readOrganisation } from './read-organisation.js'
import type { StartingPoint } from './starting-point.js'
import { technologies } from './technologies.js'

const languages = ['nb', 'nn', 'en'] as const
const names = technologies('nb', catalogue).map(({ name }) => name)
const usual: StartingPoint = {
  ...{ technology: 'safety-alarm', language: 'nb', profile: 'standard', date: '2027-01-02' },
  ...{ services: ['Hjemmetjenesten i Nordvik'], buyer: 'Nordvik kommune' },
}
const begin = (start: Partial<StartingPoint> = {}): string =>
  newSpecification({ ...usual, ...start }, catalogue)

/** Names that break what is put together carelessly. */
const hostile = [
  'Ås: «kommune» #1',
  `"Både" 'og'`,
  '- liste',
  '{ a: 1 }, [b]',
  '# bare kommentar',
  '😀',
  'to\nlinjer\r\n\tog tabulator',
  'null',
  'true',
  '1.0',
  '*anker &x !tag %',
  '',
  ' \u00a0\u200b ',
  'pris',
  'bruker',
  'OPP-01',
  'A',
  'x: y',
  '__proto__',
  '\ud800',
  'a'.repeat(500),
]

const organisationText = `kravspek: 1
buyers:
  - { id: nordvik, name: Nordvik kommune, organisationNumber: "999999999" }
  - { id: sorvik, name: Sørvik kommune, organisationNumber: "999999998" }
services:
  - { id: pris, name: Hjemmetjenesten, buyer: nordvik, staff: 40, recipients: 90 }
  - { id: dagsenteret, name: Dagsenteret, buyer: nordvik, staff: 12, recipients: 30 }
  - { id: sorvik-hjemme, name: Hjemmesykepleien, buyer: sorvik, staff: 20, recipients: 60 }
roles:
  - { id: natt, title: Nattevakt, kind: care-worker, service: pris, headcount: 6 }
  - { id: dag, title: Dagvakt, kind: care-worker, service: pris, headcount: 30 }
  - { id: sorvik-dag, title: Dagvakt, kind: care-worker, service: sorvik-hjemme, headcount: 15 }
  - { id: leder, title: Leder, kind: leader, service: pris, headcount: 2 }
tiers:
  - { tier: 1, provider: customer, role: leder, from: "08:00", to: "15:00", days: weekdays, channels: [phone], language: nb, response: PT15M }
`

describe('newSpecification', () => {
  it('gives no errors or warnings, whatever is chosen and however strict the rules', () => {
    for (const language of languages) {
      for (const technology of names) {
        for (const [services, profile] of [
          [[], 'standard'],
          [['A', 'B'], 'standard'],
          [['A', 'B'], 'small'],
        ] as const) {
          const text = begin({ language, technology, services, profile })
          const { findings } = check(analyseText(text), { ...defaultSettings, profile: 'strict' })
          const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
          assert.deepEqual(
            told.map(({ message }) => message),
            [],
            `${technology} ${language} ${String(services.length)}`,
          )
        }
      }
    }
  }).timeout(60_000)

  it('takes any names, and keeps those that can be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), { maxLength: 4 }),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        fc.constantFrom(...languages),
        fc.constantFrom(...names),
        fc.constantFrom('standard' as const, 'small' as const),
        (services, buyer, title, language, technology, profile) => {
          const analysis = analyseText(begin({ services, buyer, title, language, technology, profile }))
          const told = analysis.findings.filter(
            ({ severity }) => severity === 'error' || severity === 'warning',
          )
          assert.deepEqual(told, [])
          assert.equal(analysis.specification?.services?.length ?? 0, services.length)
        },
      ),
      { numRuns: 12 },
    )
    const { specification } = analyseText(begin({ services: ['Ås: «kommune» #1'], buyer: `"Både" 'og'` }))
    assert.deepEqual(
      specification?.services?.map(({ id, name }) => [id, name]),
      [['as-kommune-1', 'Ås: «kommune» #1']],
    )
    assert.equal(specification.buyers?.[0]?.name, `"Både" 'og'`)
  }).timeout(30_000)

  it('numbers the requirements of each section by its theme, in the words of the language', () => {
    const { specification } = analyseText(begin({ language: 'en' }))
    for (const { requirements = [] } of specification?.sections ?? []) {
      const prefix = /^[A-Z]+/.exec(requirements[0]?.id ?? '')?.[0] ?? ''
      assert.deepEqual(
        requirements.map(({ id }) => id),
        requirements.map((_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
      )
      for (const { from } of requirements)
        assert.match(from?.catalogue ?? '', /^velferdsteknologi\/[A-Z]+-\d\d$/)
    }
    assert.ok(specification?.sections?.some(({ requirements }) => requirements?.[0]?.id === 'TRA-01'))
  })

  it('shows every recommendation but those that only the services can answer', () => {
    for (const technology of names) {
      const checked = check(analyseText(begin({ technology })))
      const missing = coverageOf(checked)
        .filter(({ state }) => state === 'missing')
        .map(({ recommendation }) => recommendation)
      assert.deepEqual(missing, [2], technology)
    }
  }).timeout(20_000)

  it('knows what to begin with, and tells how to choose a value where the catalogue does', () => {
    const { next, groups } = workList(check(analyseText(begin())), 'nb')
    assert.equal(next?.finding.code, 'undecided')
    const sentences = groups.flatMap(({ items }) => items.map(({ sentence }) => sentence))
    const guided = sentences.filter((each) => /^Krav \S+: «\S+» er ikke bestemt\. \S.+/.test(each))
    assert.ok(guided.length > 10, sentences.join('\n'))
  })

  it('says in a comment what every field of the top is that someone must fill in', () => {
    const lines = begin({ services: [] }).split('\n')
    const open = lines.flatMap((line, index) =>
      /^\w+: null/.test(line) ? [{ line, above: lines[index - 1] ?? '' }] : [],
    )
    assert.deepEqual(
      open.map(({ line }) => line),
      ['services: null', 'technologies: null', 'priceItems: null'],
    )
    for (const { line, above } of open) assert.match(above, /^# /, line)
  })

  it('begins with the questions to settle, each with its field', () => {
    const top = begin({ technology: 'response-centre' }).split('kravspek: 1')[0] ?? ''
    assert.match(
      top,
      /# 1\. Er dette en anskaffelse, eller et samarbeid med en vertskommune\? .* \[waivers\]/,
    )
  })

  it('leaves a date open that is no date', () => {
    assert.match(begin({ date: 'tomorrow' }), /^date: null$/m)
  })

  it('refuses a technology that the catalogue does not have', () => {
    assert.throws(() => begin({ technology: 'teleport' }), /no recipe for teleport/)
  })

  it('takes from the organisation file whom the buyer has, and writes only what it does not say', () => {
    const { value } = readOrganisation('organisasjon.yaml', organisationText)
    assert.ok(value)
    const text = begin({ buyer: '', services: [], organisation: { file: 'organisasjon.yaml', value } })
    const analysis = analyse(
      'ny.krav.yaml',
      readerOf({ 'ny.krav.yaml': text, 'organisasjon.yaml': organisationText }),
    )
    const { specification, findings } = analysis
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    )
    assert.deepEqual(
      specification?.buyers?.map(({ id, name }) => [id, name]),
      [['nordvik', 'Nordvik kommune']],
    )
    assert.deepEqual(
      specification.services?.map(({ id, staff }) => [id, staff]),
      [
        ['pris', 40],
        ['dagsenteret', 12],
      ],
    )
    const workers = specification.roles?.filter(({ kind }) => kind === 'care-worker').map(({ id }) => id)
    assert.deepEqual(workers, ['natt', 'dag'])
    assert.equal(specification.supportLevels?.tiers?.[0]?.to, '15:00')
    assert.notEqual(specification.procurement?.criteria?.[0]?.id, 'pris')
  })
})

describe('readOrganisation', () => {
  it('gives nothing where the file has errors, and says which', () => {
    const { value, findings } = readOrganisation('o.yaml', 'kravspek: 1\nbuyers: 7\n')
    assert.equal(value, undefined)
    assert.ok(findings.some(({ severity }) => severity === 'error'))
  })
})

describe('suggestedFileName', () => {
  it('is the title in letters that every system takes', () => {
    const name = (start: Parameters<typeof suggestedFileName>[0]): string =>
      suggestedFileName(start, catalogue)
    assert.equal(
      name({ technology: 'other', language: 'nb', title: 'Trygghet på øya: «år 1»' }),
      'trygghet-pa-oya-ar-1.krav.yaml',
    )
    assert.equal(
      name({ technology: 'medicine-dispenser', language: 'nn' }),
      'medisindispensarar-til-heimebuande.krav.yaml',
    )
    assert.equal(name({ technology: 'other', language: 'en', title: 'CON' }), 'kravspek-con.krav.yaml')
    assert.equal(name({ technology: 'other', language: 'en', title: '漢字' }), 'kravspek.krav.yaml')
  })
})
