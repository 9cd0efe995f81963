import assert from 'node:assert/strict'
import type { Specification } from '../../generated/specification.js'
import { readableBy } from '../readable.js'
import { wordsOf } from '../words.js'
import { criteriaTree } from './criteria-tree.js'
import { criteriaView } from './criteria-view.js'

const base: Specification = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' }

/** As suppliers may read it. */
const viewOf = (more: Partial<Specification>) => {
  const readable = readableBy({ ...base, ...more }, 'supplier')
  return criteriaView(readable, wordsOf(readable))
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const criteria: NonNullable<NonNullable<Specification['procurement']>['criteria']> = [
  {
    id: 'pris',
    title: 'Pris',
    subject: 'price',
    weight: 0.3,
    scale: '0–10 etter laveste pris',
    evidence: 'Skjema',
  },
  { id: 'kvalitet', title: 'Kvalitet', weight: 0.7, lots: [{ lot: 'D2', weight: 0.6 }] },
  { id: 'drift', parent: 'kvalitet', title: 'Drift', weight: { min: 0.4, max: 0.5 } },
]

const lots = [
  { id: 'D1', title: 'A' },
  { id: 'D2', title: 'B' },
]

describe('award criteria', () => {
  const procurement = (publish: object) => ({ criteria: [...criteria], lots, publish })
  const rows = (publish: object): readonly string[] =>
    viewOf({ procurement: procurement(publish) }).criteria.rows.map(({ name, weights, rowKind }) =>
      plain([rowKind, name, ...weights].join(' | ')),
    )

  it('have weights for each lot where these are published', () => {
    assert.deepEqual(rows({ weights: true }), [
      'plain | Pris | 30 % | 30 %',
      'stem | Kvalitet | 70 % | 60 %',
      'child | Drift | 40–50 % | 40–50 %',
    ])
    const view = viewOf({ procurement: procurement({ weights: true }) }).criteria
    assert.deepEqual(view.header, ['Kriterium', 'Vekt, D1', 'Vekt, D2', 'Dokumentasjon', 'Slik gis poeng'])
    assert.deepEqual(view.notes, [
      'Vekten til et underkriterium viser hvor stor del det utgjør av kriteriet det hører til.',
      'Der vekten er et intervall, ligger den endelige vekten innenfor intervallet.',
    ])
  })

  it('have no weights, and no word of them, where these are not', () => {
    for (const publish of [{}, { weights: false }, { points: true }]) {
      assert.deepEqual(rows(publish), ['plain | Pris', 'stem | Kvalitet', 'child | Drift'])
      const view = viewOf({ procurement: procurement(publish) }).criteria
      assert.deepEqual(view.notes, [])
      assert.equal(
        view.header.some((heading) => heading.includes('Vekt')),
        false,
      )
    }
  })

  it('are told as the model has it', () => {
    const model = (model: 'weighted' | 'ranked' | 'priced-quality' | undefined): string =>
      viewOf({ procurement: { criteria: [...criteria], evaluation: model === undefined ? {} : { model } } })
        .criteria.model
    assert.match(model('ranked'), /prioritert rekkefølge/)
    assert.match(model('priced-quality'), /sammenligningspris/)
    assert.match(model('weighted'), /vektede/)
    assert.doesNotMatch(model(undefined), /vekt|rekkefølge/)
  })

  it('are each shown once, whatever they say they are parts of', () => {
    const tree = criteriaTree([
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'c' },
      { id: 'd', parent: 'finnes-ikke' },
    ])
    assert.deepEqual(tree.map(({ criterion }) => criterion.id).toSorted(), ['a', 'b', 'c', 'd'])
  })
})

describe('what counts under a criterion', () => {
  const specification = (publish: object): Partial<Specification> => ({
    procurement: { criteria: [...criteria], lots, publish },
    scenarios: [{ id: 'SC-1', story: 'Strømmen går.', criterion: 'drift', requirements: ['K-1'] }],
    sections: [
      {
        id: 's',
        title: 'S',
        defaults: { criterion: 'drift', points: 20, kind: 'evaluated' },
        requirements: [
          { id: 'K-1', title: 'Svartid', lots: ['D1'] },
          { id: 'K-2', text: 'Minst <antall> timer', parameters: { antall: 3 }, points: 5, option: 'O1' },
          {
            id: 'K-3',
            title: 'Batteri',
            kind: 'minimum',
            evaluatedBeyond: {
              criterion: 'drift',
              points: 10,
              measure: 'Driftstid',
              from: 24,
              best: 72,
              unit: 'timer',
            },
          },
          { id: 'K-4', title: 'Logg', kind: 'minimum' },
          { id: 'K-5', title: 'Ukjent', criterion: 'borte' },
        ],
      },
    ],
  })
  const groups = (publish: object): readonly string[] =>
    viewOf(specification(publish)).counted.groups.flatMap(({ title, rows, total }) => [
      `# ${title}`,
      ...rows.map(({ id, title, lines, points }) => plain([id, title, lines.join('; '), points].join(' | '))),
      ...(total === undefined ? [] : [total]),
    ])

  it('is requirements, what lies beyond a minimum, and scenarios, with published points summed for each lot', () => {
    assert.deepEqual(groups({ points: true }), [
      '# Drift',
      'K-1 | Svartid | Hvor godt kravet er oppfylt; Bare <ref:D1> | 20',
      'K-2 | Minst 3 timer | Hvor godt kravet er oppfylt; Opsjon <ref:O1> | 5',
      'K-3 | Batteri | Utover minstekravet: driftstid, fra 24 til 72 timer | 10',
      'SC-1 | Strømmen går. | Svaret på scenarioet; Gjelder K-1 | ',
      'Poengene på kravene er til sammen 35 i D1 og 15 i D2.',
      '# Kriteriet er ikke fastsatt',
      'K-5 | Ukjent | Hvor godt kravet er oppfylt | 20',
      'Poengene på kravene er til sammen 20 i D1 og 20 i D2.',
    ])
  })

  it('is told without points where they are not published', () => {
    const told = groups({ weights: true })
    assert.equal(told.length, 7)
    assert.equal(
      told.every((line) => line.startsWith('#') || line.endsWith('| ')),
      true,
    )
    assert.equal(
      viewOf(specification({})).counted.groups.some(({ showsPoints }) => showsPoints),
      false,
    )
  })
})

describe('dates, scale, environment, options and prices', () => {
  const view = viewOf({
    annexes: [
      { id: 'k', number: 'Vedlegg A', title: 'Evaluering', source: 'criteria' },
      { id: 'p', number: 'Bilag 6', title: 'Priser', source: 'prices' },
      { id: 'a', number: 'Bilag 2', title: 'Svar', source: 'answer' },
    ],
    procurement: {
      part: 'III',
      dates: {
        notice: '2027-01-15',
        questions: '2027-02-10',
        tender: '2027-03-01T12:00:00+01:00',
        validUntil: '2027-09-01',
      },
      criteria: [...criteria],
      evaluation: { scale: { min: 0, max: 10, description: 'Ti er best.' } },
      environment: { route: 'requirements', justification: 'Bedre effekt.' },
      options: [{ id: 'O1', title: 'Reise', evaluated: false }],
    },
    priceItems: [
      {
        id: 'P-1',
        title: 'Leie',
        unit: 'apparat',
        volume: 190,
        per: 'lot',
        basis: 'lease',
        option: 'O1',
        evaluated: true,
      },
    ],
    sections: [
      {
        id: 's',
        title: 'S',
        requirements: [
          {
            id: 'K-1',
            answer: { form: 'yes-no', attachments: [{ title: 'A', required: true }, { title: 'B' }] },
          },
          { id: 'K-2', answer: { form: 'none' } },
          {
            id: 'K-3',
            children: [
              { id: 'a', answer: { form: 'text' } },
              { id: 'b', answer: { form: 'number' } },
            ],
          },
        ],
      },
    ],
  })
  const facts = (list: readonly { readonly label: string; readonly text: string }[]): readonly string[] =>
    list.map(({ label, text }) => plain(`${label}: ${text}`))

  it('are all there', () => {
    assert.equal(view.subject, 'Vedlegg A: Evaluering')
    assert.deepEqual(facts(view.deadlines), [
      'Kunngjøring: 15. januar 2027',
      'Frist for spørsmål: 10. februar 2027',
      'Tilbudsfrist: 1. mars 2027 kl. 12.00',
      'Vedståelsesfrist: 1. september 2027',
    ])
    assert.deepEqual(facts(view.evaluation.facts), ['Poengskala: 0 til 10 poeng'])
    assert.equal(view.evaluation.description, 'Ti er best.')
    assert.deepEqual(facts(view.evaluation.environment), ['Ivaretas som: Miljøkrav'])
    assert.deepEqual(
      view.divided.options?.rows[0]?.cells.map(({ text }) => text),
      ['O1', 'Reise', 'Nei'],
    )
    assert.equal(view.price.text, 'Oppgi prisene i Bilag 6: Priser.')
    assert.deepEqual(view.price.judged, ['Pris: 0–10 etter laveste pris.'])
    assert.deepEqual(
      view.price.items?.rows[0]?.cells.map(({ text }) => text),
      ['P-1', 'Leie', 'apparat', '190', 'Leie', 'Delkontrakt', '<ref:O1>', 'Ja'],
    )
  })

  it('come with how to answer, and how much is asked for', () => {
    assert.deepEqual(view.answering.map(plain), [
      'Svar i Bilag 2: Svar, ved ID-en til hvert krav.',
      'Vi ber om 3 svar til sammen.',
      '1 vedlegg er påkrevd. Bruk tittelen som står ved kravet.',
      'Før opp alle avvik og forbehold: hvor de er, hva de går ut på, og hva de betyr for prisen.',
      'Merk det som er taushetsbelagt, og skriv hvorfor.',
      'Still spørsmål innen 10. februar 2027.',
      'Lever tilbudet innen 1. mars 2027 kl. 12.00.',
      'Tilbudet er bindende til 1. september 2027.',
    ])
  })
})
