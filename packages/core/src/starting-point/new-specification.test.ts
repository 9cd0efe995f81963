import assert from 'node:assert/strict'
import fc from 'fast-check'
import { buildDocument } from '../../build.js'
import { check } from '../../check.js'
import { coverageOf } from '../../coverage/coverage-of.js'
import { rootName, analyseText } from '../../testing.js'
import { defaultSettings } from '../../rules/settings.js'
import { startingTexts } from '../../locale/editor/starting-point.js'
import { workList } from '../work-list.js'
import { newSpecification, suggestedFileName, type StartingPoint } from './new-specification.js'
import { technologies, technologyNames } from './technologies.js'

const languages = ['nb', 'nn', 'en'] as const
const date = '2027-01-02'

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
  'A',
  'x: y',
  '__proto__',
  '\ud800',
  'a'.repeat(500),
]

function starts(): readonly StartingPoint[] {
  return languages.flatMap((language) =>
    technologyNames.flatMap((technology) =>
      [
        { services: [], buyer: 'Nordvik kommune' },
        { services: ['Hjemmetjenesten i Nordvik'], buyer: 'Nordvik kommune', title: 'Trygg hverdag' },
        // What is hostile is the same for all of them.
        ...(technology === 'other'
          ? [{ services: hostile, buyer: hostile[0] ?? '', title: hostile[2] }]
          : []),
      ].map((rest) => ({ language, technology, date, ...rest })),
    ),
  )
}

describe('newSpecification', () => {
  it('gives no errors or warnings, whatever is chosen and however strict the rules, and asks only for what is left open', () => {
    for (const start of starts()) {
      const { findings } = check(analyseText(newSpecification(start)), {
        ...defaultSettings,
        profile: 'strict',
      })
      assert.deepEqual(
        findings
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ message }) => message),
        [],
        JSON.stringify(start),
      )
      if (start.services === hostile) continue
      const codes = new Set(findings.map(({ code }) => code))
      // The rules on procurement are for someone to acknowledge, and cooperation for someone to consider.
      for (const code of ['undecided', 'rule-pack-unverified', 'perhaps-no-procurement']) codes.delete(code)
      assert.deepEqual([...codes], [], JSON.stringify(start))
    }
  }).timeout(30_000)

  it('takes any names, and keeps those that can be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), { maxLength: 4 }),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        fc.constantFrom(...languages),
        fc.constantFrom(...technologyNames),
        (services, buyer, title, language, technology) => {
          const analysis = analyseText(
            newSpecification({ services, buyer, title, language, technology, date }),
          )
          const told = analysis.findings.filter(
            ({ severity }) => severity === 'error' || severity === 'warning',
          )
          assert.deepEqual(told, [])
          assert.equal(analysis.specification?.services?.length ?? 0, services.length)
        },
      ),
      { numRuns: 12 },
    )
    const analysis = analyseText(
      newSpecification({
        services: ['Ås: «kommune» #1'],
        buyer: `"Både" 'og'`,
        language: 'nb',
        technology: 'other',
        date,
      }),
    )
    assert.equal(analysis.specification?.services?.[0]?.name, 'Ås: «kommune» #1')
    assert.equal(analysis.specification.services[0].id, 'as-kommune-1')
    assert.equal(analysis.specification.buyers?.[0]?.name, `"Både" 'og'`)
  }).timeout(30_000)

  it('can be rendered for suppliers, services and leaders at once', () => {
    for (const start of starts().filter(({ services }) => services.length > 0)) {
      const analysis = analyseText(newSpecification(start))
      const kinds =
        start.technology === 'other'
          ? (['tender', 'answer', 'review', 'summary'] as const)
          : (['tender'] as const)
      for (const kind of kinds) assert.ok(buildDocument(analysis, kind).tree.blocks.length > 0)
    }
  }).timeout(60_000)

  it('has a few requirements of each kind, and shows every recommendation but those that only the services can answer', () => {
    for (const language of languages) {
      const of = check(
        analyseText(
          newSpecification({ services: ['A'], buyer: 'B', language, technology: 'safety-alarm', date }),
        ),
      )
      const kinds = of.context?.requirements.map(({ subject }) => subject.kind) ?? []
      assert.deepEqual([...new Set(kinds)].toSorted(), [
        'contract-term',
        'evaluated',
        'information',
        'minimum',
      ])
      assert.ok(kinds.length >= 15 && kinds.length <= 30, String(kinds.length))
      const missing = coverageOf(of)
        .filter(({ state }) => state === 'missing')
        .map(({ recommendation }) => recommendation)
      assert.deepEqual(missing, [2])
    }
  })

  it('leaves so much to decide that the work list is worth having, and knows what to begin with', () => {
    const text = newSpecification({
      services: ['A'],
      buyer: 'B',
      language: 'nb',
      technology: 'safety-alarm',
      date,
    })
    const { remaining, total, next } = workList(check(analyseText(text)), 'nb')
    assert.ok(remaining > 50 && remaining < total)
    assert.equal(next?.finding.code, 'undecided')
  })

  it('says in a comment what every field of the top is that someone must fill in', () => {
    const text = newSpecification({ services: [], buyer: 'B', language: 'en', technology: 'other', date })
    const lines = text.split('\n')
    const open = lines.flatMap((line, index) =>
      /^\w+:/.test(line) ? [{ line, above: lines[index - 1] ?? '' }] : [],
    )
    const uncommented = open
      .filter(({ above }) => !above.startsWith('#'))
      .map(({ line }) => line.replace(/:.*/, ''))
    assert.deepEqual(uncommented, [
      'id',
      'title',
      'language',
      'version',
      'date',
      'status',
      'profile',
      'annexes',
      'terms',
    ])
  })

  it('leaves a date open that is no date', () => {
    const text = newSpecification({
      services: [],
      buyer: 'B',
      language: 'en',
      technology: 'other',
      date: 'tomorrow',
    })
    assert.match(text, /^date: null$/m)
  })

  it('has the same shape in every language', () => {
    for (const technology of technologyNames) {
      const [nb, nn, en] = languages.map((language) => {
        const { requirements } = startingTexts[language].technologies[technology]
        return requirements.map(({ text, ask }) => [(text.match(/<\w+>/g) ?? []).length, ask !== undefined])
      })
      assert.deepEqual(nn, nb)
      assert.deepEqual(en, nb)
    }
  })
})

describe('suggestedFileName', () => {
  it('is the title in letters that every system takes', () => {
    assert.equal(
      suggestedFileName({ technology: 'other', language: 'nb', title: 'Trygghet på øya: «år 1»' }),
      'trygghet-pa-oya-ar-1.krav.yaml',
    )
    assert.equal(
      suggestedFileName({ technology: 'medicine-dispenser', language: 'nn' }),
      'medisindispensarar-til-heimebuande.krav.yaml',
    )
    assert.equal(
      suggestedFileName({ technology: 'other', language: 'en', title: 'CON' }),
      'kravspek-con.krav.yaml',
    )
    assert.equal(
      suggestedFileName({ technology: 'other', language: 'en', title: '漢字' }),
      'kravspek.krav.yaml',
    )
  })
})

describe('technologies', () => {
  it('have a title and one line in each language', () => {
    for (const language of languages) {
      const all = technologies(language)
      assert.equal(all.at(-1)?.name, 'other')
      assert.equal(new Set(all.map(({ title }) => title)).size, technologyNames.length)
      for (const { explanation } of all) assert.match(explanation, /^\S[^\n]{20,120}\.$/, rootName)
    }
  })
})
