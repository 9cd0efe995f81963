import assert from 'node:assert/strict'
import type { Review, Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import type { Grid } from '../grid.js'
import { wordsOf } from '../words.js'
import { involvementView } from './involvement-view.js'

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  title: 'Prøve',
  language: 'nb',
  status: 'draft',
  date: '2026-11-20',
  services: [{ id: 'hjemme', name: 'Hjemmetjenesten' }],
  roles: [
    { id: 'natt', title: 'Nattevakt' },
    { id: 'vikar', title: 'Vikar' },
  ],
  needs: [
    { id: 'B-1', statement: 'Se at den virker', role: 'natt', activity: 'A-1' },
    { id: 'B-2', statement: 'Lære raskt', role: 'vikar' },
    { id: 'B-3', statement: 'Noe annet' },
  ],
  serviceInvolvement: {
    activities: [
      {
        id: 'A-1',
        phase: 'needs',
        form: 'workshop',
        date: '2026-05-19',
        service: 'hjemme',
        roles: ['natt', 'vikar'],
        participants: 41,
        hoursEach: 0.25,
        cover: 'substitute',
        outcome: 'Kravet kom herfra.',
        requirements: ['K-3.a'],
      },
      { id: 'A-2', form: 'meeting', date: '2027-09-08', every: 'P1W', participants: 10, hoursEach: 0.5 },
    ],
    reviewers: [
      {
        role: 'natt',
        service: 'hjemme',
        sections: ['drift'],
        deadline: '2026-11-13',
        reviewed: '2026-11-10',
      },
      { role: 'vikar', service: 'hjemme' },
    ],
    feedback: { channel: 'Møte i avdelingen.', answerWithin: 'P7D' },
  },
  sections: [
    {
      id: 'drift',
      title: 'Drift',
      needs: ['B-2'],
      requirements: [
        { id: 'K-1', title: 'Status', kind: 'minimum', needs: ['B-1'] },
        { id: 'K-2', title: 'Modul', kind: 'evaluated' },
      ],
    },
    {
      id: 'annet',
      title: 'Annet',
      rationale: 'Loven krever det.',
      requirements: [
        { id: 'K-3', title: 'Logg', kind: 'minimum', children: [{ id: 'a', text: 'T' }] },
        { id: 'K-4', title: 'CE-merke', kind: 'minimum' },
        { id: 'K-5', title: 'Vår plikt', kind: 'minimum', addressee: 'customer' },
        { id: 'K-6', title: 'Vilkår', kind: 'contract-term' },
      ],
    },
  ],
}

const viewOf = (given: Partial<Given> = {}) =>
  involvementView(specification, wordsOf(specification), {
    audience: 'reviewer',
    role: undefined,
    service: undefined,
    since: undefined,
    correction: undefined,
    review: undefined,
    answers: undefined,
    lastRound: undefined,
    coverage: () => [],
    undecided: () => [],
    hoursPerPost: 1695,
    isPackVerified: true,
    fileName: 'prove-involvement-nb',
    ...given,
  })

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const lines = (grid: Grid | undefined): readonly string[] =>
  (grid?.rows ?? []).map(({ cells }) => plain(cells.map(({ text }) => text).join(' | ')))

describe('how the requirements came about', () => {
  it('is told in brief, with what was held apart from what is planned', () => {
    assert.deepEqual(viewOf().brief.map(plain), [
      '1 aktivitet er gjennomført, med 41 deltakere og 10,25 timer til sammen.',
      '1 til er planlagt.',
      'Tjenestene har meldt 3 behov.',
      '1 krav viser direkte til et behov.',
      '1 krav viser til et behov gjennom kapittelet det står i.',
      '1 krav til leverandøren kommer verken fra et behov eller en aktivitet.',
      '1 av 2 som er spurt, har lest kravene.',
    ])
  })

  it('is told activity by activity: who, how long, what came of it', () => {
    const { overview, all } = viewOf().activities
    assert.deepEqual(lines(overview), [
      'A-1 | Arbeidsmøte | 19. mai 2026 | Hjemmetjenesten | 41 | 10,25 | Gjennomført',
      'A-2 | Møte | 8. september 2027 |  | 10 | 5 | Planlagt',
    ])
    assert.equal(all[0]?.outcome, 'Kravet kom herfra.')
    assert.deepEqual(
      all.map(({ facts }) => facts.map(({ label, text }) => plain(`${label}: ${text}`))),
      [
        [
          'Fase: Behovskartlegging, gjennomført',
          'Hvem: Hjemmetjenesten: nattevakt og vikar',
          'Tid: 41 deltakere, 0,25 timer hver, 10,25 timer til sammen, vaktdekning: vikar',
          'Behov meldt her: <ref:B-1>',
          'Krav herfra: <ref:K-3.a>',
        ],
        ['Fase: planlagt', 'Tid: 10 deltakere, 0,5 timer hver, 5 timer hver gang, hver uke'],
      ],
    )
  })

  it('leads from need to requirement and back', () => {
    assert.deepEqual(lines(viewOf().needs), [
      'B-1 | Se at den virker | Nattevakt | <ref:A-1> | <ref:K-1>',
      'B-2 | Lære raskt | Vikar |  | <ref:K-2>',
      'B-3 | Noe annet |  |  | ingen ennå',
    ])
    assert.deepEqual(
      viewOf().sections.map(({ grid }) => lines(grid)),
      [
        ['K-1 | Status | <ref:B-1> | Nattevakt | <ref:A-1>', 'K-2 | Modul | <ref:B-2>\\* | Vikar | '],
        // Columns of needs and roles would be empty.
        ['K-3 | Logg | <ref:A-1>', 'K-4 | CE-merke | ', 'K-5 | Vår plikt | ', 'K-6 | Vilkår | '],
      ],
    )
  })

  it('lists what suppliers are held to and nobody in the services asked for, with its reason', () => {
    assert.deepEqual(lines(viewOf().unknown), ['<ref:K-4> | CE-merke | Loven krever det.'])
  })

  it('says who was asked to read, and who has', () => {
    assert.deepEqual(lines(viewOf().reviewers), [
      'Nattevakt | Hjemmetjenesten | <ref:drift> | 13. november 2026 | 10. november 2026',
      'Vikar | Hjemmetjenesten |  |  | ikke ennå',
    ])
  })

  it('knows those who have answered as readers, also where no date says so', () => {
    const review: Review = { kravspek: 1, files: [{ id: 'F-1', role: 'vikar', service: 'hjemme' }] }
    const view = viewOf({ review })
    assert.equal(lines(view.reviewers).at(-1), 'Vikar | Hjemmetjenesten |  |  | har svart')
    assert.ok(
      view.brief.some((sentence) => sentence.includes('2 av 2')),
      view.brief.join('\n'),
    )
  })

  it('says how proposals are given and answered, and counts them where somebody has', () => {
    assert.deepEqual(viewOf().proposals.sentences.map(plain), [
      'Forslag gis slik: Møte i avdelingen.',
      'Alle forslag får svar innen 7 dager, også når svaret er nei.',
    ])
    assert.equal(viewOf().proposals.counts, undefined)
    const lastRound = { accepted: 5, partly: 2, rejected: 3, later: 1, open: 4 }
    assert.deepEqual(lines(viewOf({ lastRound }).proposals.counts), [
      'Tatt til følge | 5',
      'Delvis tatt til følge | 2',
      'Ikke tatt til følge | 3',
      'Tas opp senere | 1',
      'Ikke besvart ennå | 4',
    ])
  })

  it('tells every comment of the services with its answer, and counts them by who made them', () => {
    const review: Review = {
      kravspek: 1,
      threads: [
        {
          id: 'K-a',
          at: 'K-1',
          text: '1. For sent',
          role: 'natt',
          service: 'hjemme',
          replies: [{ text: 'Enig.' }],
          state: 'answered',
          disposition: 'accepted',
          answer: 'Endret.',
        },
        { id: 'K-b', at: 'drift', text: 'Uklart', role: 'natt', service: 'hjemme' },
        {
          id: 'K-c',
          role: 'vikar',
          proposal: { action: 'add', before: '', after: 'Ny rad' },
          state: 'answered',
          disposition: 'rejected',
          answer: 'Nei.',
        },
      ],
    }
    const view = viewOf({ review, lastRound: { accepted: 1, partly: 0, rejected: 1, later: 0, open: 1 } })
    assert.deepEqual(lines(view.register.reviewers), [
      'Nattevakt, Hjemmetjenesten | 1 | 0 | 1 | 2',
      'Vikar | 0 | 1 | 0 | 1',
      'Til sammen | 1 | 1 | 1 | 3',
    ])
    assert.deepEqual(lines(view.register.comments), [
      'Kapittelet Drift | Nattevakt, Hjemmetjenesten | Uklart | … Ikke besvart ennå | ',
      '<ref:K-1>: Status | Nattevakt, Hjemmetjenesten | 1\\. For sent\n\nEnig. | ● Tatt til følge | Endret.',
      'Vi fant ikke stedet | Vikar | **Legg det til:** Ny rad | ○ Ikke tatt til følge | Nei.',
    ])
    assert.deepEqual(view.brief.slice(-2).map(plain), [
      'Tjenestene har gitt 3 kommentarer til kravene.',
      '1 kommentar er ikke besvart ennå.',
    ])
    // Counted once is enough.
    assert.equal(view.proposals.counts, undefined)
    assert.deepEqual(viewOf().register, { reviewers: undefined, comments: undefined })
  })
})
