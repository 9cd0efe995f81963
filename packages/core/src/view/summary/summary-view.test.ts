import assert from 'node:assert/strict'
import type { Review, Specification } from '../../generated/specification.js'
import type { CoverageLine, Given } from '../document-view.js'
import { wordsOf } from '../words.js'
import { shorten } from './shorten.js'
import { summaryView } from './summary-view.js'

const base: Specification = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' }

const viewOf = (more: Partial<Specification>, given: Partial<Given> = {}) => {
  const specification = { ...base, ...more }
  return summaryView(specification, wordsOf(specification), {
    audience: 'leader',
    role: undefined,
    service: undefined,
    since: undefined,
    correction: undefined,
    review: undefined,
    answers: undefined,
    lastRound: undefined,
    coverage: () => [],
    undecided: () => [],
    hoursPerPost: 2000,
    isPackVerified: true,
    fileName: 'prove-summary-nb',
    ...given,
  })
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const decisionsOf = (...args: Parameters<typeof viewOf>): readonly string[] => {
  const { items, more } = viewOf(...args).decisions
  return [
    ...items.map(({ lead, text }) => plain(`${lead} ${text}`.trim())),
    ...(more === undefined ? [] : [more]),
  ]
}
const statusOf = (...args: Parameters<typeof viewOf>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(viewOf(...args).status.map(({ label, lines }) => [label, lines.map(plain)]))

const roles = [
  { id: 'agent', title: 'Digital agent' },
  { id: 'leder', title: 'Virksomhetsleder' },
]
const year = { role: 'agent', persons: 2, period: 'P1Y' }

describe('staff time in the summary', () => {
  it('is reckoned as the rules do, by the hours of a position that the municipality has set', () => {
    const resources = [{ ...year, activity: 'Opplæring', hoursEach: 150, statedShare: 0.2 }]
    const bars = (hoursPerPost: number) =>
      viewOf({ roles, resources }, { hoursPerPost }).time.bars.map(({ label, series, value }) => [
        label,
        series,
        value,
      ])
    assert.deepEqual(bars(2000), [
      ['Opplæring (digital agent)', 'Trengs', 300],
      ['Opplæring (digital agent)', 'Satt av', 400],
    ])
    assert.equal(bars(1695)[1]?.[2], 339)
    const { total, alt } = viewOf({ roles, resources }).time
    assert.equal(total, 'Innføringen krever 300 timer til sammen, og 400 er satt av.')
    assert.equal(alt, 'Stolpediagram. Opplæring (digital agent): 300 timer trengs, 400 er satt av.')
  })

  it('tells tasks of one name apart, and leaves out what does not say enough', () => {
    const task = { ...year, activity: 'Møter', hoursEach: 10, statedShare: 0.2 }
    const labels = viewOf({ roles, resources: [task, task, { activity: 'Test' }] }).time.bars.map(
      ({ label }) => label,
    )
    assert.deepEqual([...new Set(labels)], ['Møter (digital agent)', 'Møter (digital agent) 2'])
  })

  it('draws at most eight tasks, those that lack most time, and says so', () => {
    const resources = Array.from({ length: 12 }, (_, index) => ({
      ...year,
      activity: `T${String(index)}`,
      hoursEach: 10 * (index + 1),
      statedShare: 1,
    }))
    const { bars, note } = viewOf({ resources, status: 'approved' }).time
    assert.equal(bars.length, 16)
    assert.equal(bars[0]?.label, 'T4 (agent)')
    assert.equal(note, 'Figuren viser de 8 av 12 oppgavene som mangler mest tid.')
  })

  it('says where nobody has worked it out', () => {
    assert.equal(viewOf({}).time.total, 'Ingen har regnet ut hvor mye tid innføringen tar for de ansatte.')
    assert.deepEqual(viewOf({}).time.bars, [])
  })
})

describe('what leaders are asked to decide', () => {
  it('is nothing where nothing waits', () => {
    assert.deepEqual(decisionsOf({}), [])
  })

  it('is first of all what lacks time that nobody has approved', () => {
    const over = { ...year, activity: 'Opplæring', hoursEach: 300, statedShare: 0.2 }
    assert.deepEqual(decisionsOf({ roles, resources: [over] }), [
      'Sett av mer tid, eller godkjenn avviket: Opplæring (digital agent) (krever 600 timer, 400 er satt av)',
    ])
    const approved = { ...over, signedOff: { role: 'leder', date: '2026-11-16' } }
    assert.deepEqual(decisionsOf({ roles, resources: [approved] }), [])
    assert.equal(
      plain(viewOf({ roles, resources: [approved] }).time.approved ?? ''),
      'Godkjente avvik: Opplæring (digital agent), 50 % over det som er satt av (virksomhetsleder, 16. november 2026).',
    )
    // A fifth more is left alone, as the rule does.
    assert.deepEqual(decisionsOf({ roles, resources: [{ ...over, hoursEach: 240 }] }), [])
  })

  it('is what a critical function does without: a fallback, or practice in it', () => {
    const functions = [
      { id: 'f1', title: 'Varsel', critical: true },
      { id: 'f2', title: 'Dose', critical: true },
      { id: 'f3', title: 'Innsyn', critical: false },
    ]
    const phaseOut = functions.map(({ id }) => ({ function: id, additional: true, reason: 'Ny' }))
    const fallbacks = [{ function: 'f2', trigger: 'Strøm', exercised: false }]
    assert.deepEqual(decisionsOf({ functions, phaseOut, supportLevels: { fallbacks } }), [
      'Bestem en reserverutine: varsel',
      'Sett av tid til å øve på reserverutinen: dose',
    ])
  })

  it('is what ends, who says so, who answers for a benefit and who approves the delivery', () => {
    assert.deepEqual(
      decisionsOf({
        functions: [{ id: 'f1', title: 'Varsel' }],
        phaseOut: [{ function: 'f2', replaces: 'Telefonrunden', from: '2027-01-01' }],
        benefits: [{ id: 'G-1', statement: 'Færre besøk', owner: 'leder' }],
        acceptance: { duration: 'P30D' },
      }),
      [
        'Bestem hva som slutter når dette tas i bruk: varsel',
        'Bestem når den gamle rutinen slutter, og hvem som avgjør det: telefonrunden',
        'Pek ut hvem som er ansvarlig for gevinsten, og innen når: færre besøk',
        'Pek ut hvem som godkjenner leveransen.',
      ],
    )
  })

  it('is who has not read, what is not answered, and what is left open', () => {
    assert.deepEqual(
      decisionsOf(
        { roles, serviceInvolvement: { reviewers: [{ role: 'agent', deadline: '2026-12-01' }] } },
        {
          lastRound: { accepted: 1, partly: 0, rejected: 0, later: 0, open: 2 },
          undecided: () => [
            { subject: 'Anskaffelse', field: 'Tilbudsfrist', decideBy: '2027-01-01', owner: undefined },
          ],
        },
      ),
      [
        'La dem som er spurt, få lest kravene: Digital agent (frist 1. desember 2026)',
        'Svar på forslagene fra tjenestene: 2 venter på svar',
        'Bestem det som står åpent: Anskaffelse: tilbudsfrist (innen 1. januar 2027)',
      ],
    )
  })

  it('is cut with the number of what is left out', () => {
    const functions = Array.from({ length: 6 }, (_, index) => ({
      id: `f${String(index)}`,
      title: `Funksjon ${String(index)}`,
    }))
    assert.deepEqual(decisionsOf({ functions }), [
      'Bestem hva som slutter når dette tas i bruk: funksjon 0; funksjon 1; funksjon 2 og 3 til',
    ])
  })
})

describe('what ends and what comes in addition', () => {
  it('is counted, told with date and who decides, the first first', () => {
    const { change } = viewOf({
      roles,
      functions: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'Innsyn' },
        { id: 'c', title: 'C' },
      ],
      phaseOut: [
        { function: 'a', replaces: 'Liste', from: '2027-12-01', decidedBy: 'leder' },
        { function: 'a', replaces: 'Telefon', from: '2027-11-01' },
        { function: 'b', additional: true, reason: 'Ny' },
      ],
    })
    assert.equal(
      change.counts,
      '2 rutiner slutter, 1 funksjon kommer i tillegg til dagens arbeid, og for 1 funksjon er ingenting bestemt.',
    )
    assert.deepEqual(
      change.routines.map(({ routine, from, decidedBy }) => plain(`${routine} | ${from} | ${decidedBy}`)),
      ['Telefon | 1. november 2027 | ingen', 'Liste | 1. desember 2027 | Virksomhetsleder'],
    )
    assert.equal(change.additional, 'Innsyn (Ny)')
  })
})

describe('where things stand', () => {
  const line = (number: number, state: CoverageLine['state']): CoverageLine => ({
    number,
    title: `Tittel ${String(number)}`,
    state,
    stateTitle: state === 'missing' ? 'Mangler' : 'Delvis dekket',
    reason: 'Fordi.',
  })

  it('counts the recommendations and tells those that lack something, what is missing first', () => {
    const coverage = () => [
      line(1, 'covered'),
      line(2, 'partly'),
      line(3, 'missing'),
      line(4, 'not-relevant'),
    ]
    assert.deepEqual(statusOf({}, { coverage })['Anbefalingene'], [
      'Av de 14 anbefalingene er 1 dekket, 1 er delvis dekket, 1 mangler, og 1 er ikke relevant.',
      '3. Tittel 3 – mangler: Fordi.',
      '2. Tittel 2 – delvis dekket: Fordi.',
    ])
  })

  it('says who has read and what staff can today, mapping by mapping', () => {
    const more: Partial<Specification> = {
      services: [{ id: 's1', name: 'Hjemmetjenesten' }],
      serviceInvolvement: { reviewers: [{ role: 'a', reviewed: '2026-11-01' }, { role: 'b' }] },
      trainingNeeds: {
        mapping: [
          { service: 's1', method: 'survey', levels: { basic: 0.683, advanced: 0.317 } },
          { service: 's1', method: 'interview', levels: { basic: 0.8 } },
        ],
      },
    }
    const status = statusOf(more)
    assert.deepEqual(status['Gjennomlesing'], ['1 av 2 som er spurt, har lest kravene. Har ikke svart: b.'])
    const answered: Review = { kravspek: 1, threads: [{ id: 'K-1', role: 'b' }] }
    assert.deepEqual(statusOf(more, { review: answered })['Gjennomlesing'], [
      'Alle 2 som er spurt, har lest kravene.',
    ])
    assert.deepEqual(status['Kompetansen i dag'], [
      'Hjemmetjenesten (spørreundersøkelse): 68,3 % grunnleggende, 31,7 % videregående; Hjemmetjenesten (intervju): 80 % grunnleggende.',
    ])
  })

  it('says who approves the delivery, and that nobody has checked the rules', () => {
    const more: Partial<Specification> = {
      roles,
      acceptance: { owner: 'leder', duration: 'P30D' },
      procurement: { rulePackAcknowledged: { by: 'leder', date: '2026-11-18' } },
    }
    const status = statusOf(more, { isPackVerified: false })
    assert.deepEqual(status['Godkjenning'], [
      'Virksomhetsleder godkjenner leveransen. Akseptansetesten varer 30 dager.',
    ])
    assert.deepEqual(status['Regelverk'], [
      'Ingen har kontrollert regelpakken mot loven. Virksomhetsleder kjenner til dette (18. november 2026).',
    ])
    assert.equal(statusOf(more)['Regelverk'], undefined)
  })

  it('counts the proposals of the last round only where somebody has', () => {
    const lastRound = { accepted: 5, partly: 2, rejected: 3, later: 1, open: 0 }
    assert.deepEqual(statusOf({}, { lastRound })['Forslag'], [
      'Siste runde: 5 tatt til følge, 2 delvis, 3 ikke tatt til følge, 1 tas opp senere, 0 ikke besvart.',
    ])
    assert.equal(statusOf({})['Forslag'], undefined)
  })

  it('counts the comments that are registered, and asks for answers to those that wait', () => {
    const review: Review = { kravspek: 1, threads: [{ id: 'K-1' }, { id: 'K-2' }, { id: 'K-3' }] }
    const given = { review, lastRound: { accepted: 1, partly: 0, rejected: 0, later: 0, open: 2 } }
    const status = statusOf({}, given)
    assert.deepEqual(status['Kommentarer'], [
      'Av 3 fra tjenestene er 1 tatt til følge, 0 delvis tatt til følge, 0 ikke tatt til følge, 0 lagt i idébanken og 2 ikke besvart.',
    ])
    assert.equal(status['Forslag'], undefined)
    assert.ok(decisionsOf({}, given).includes('Svar på kommentarene fra tjenestene: 2 venter på svar'))
  })
})

describe('a text that is shortened', () => {
  it('is cut between words, and says that it is', () => {
    assert.equal(shorten('Færre besøk\nfor å gi medisin', 40), 'Færre besøk for å gi medisin')
    assert.equal(shorten('Færre besøk, bare for medisin', 14), 'Færre besøk …')
    assert.equal(shorten('x'.repeat(50), 10), `${'x'.repeat(10)} …`)
  })
})
