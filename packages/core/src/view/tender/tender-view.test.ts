import assert from 'node:assert/strict'
import type { Activity, Specification } from '../../generated/specification.js'
import type { Grid } from '../grid.js'
import { wordsOf } from '../words.js'
import { tenderView } from './tender-view.js'

const base: Specification = { kravspek: 1, id: 'prove', title: 'Prøve', language: 'nb', status: 'draft' }

const viewOf = (more: Partial<Specification>) => {
  const specification = { ...base, ...more }
  return tenderView(specification, wordsOf(specification))
}

/** Spaces that do not break as ordinary ones: they are tested with the values. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The header of a grid and its rows as lines of cells. */
const lines = (grid: Grid | undefined): readonly string[] =>
  grid === undefined
    ? []
    : [grid.header, ...grid.rows.map(({ cells }) => cells.map(({ text }) => text))].map((cells) =>
        plain(cells.join(' | ')),
      )

const facts = (list: readonly { readonly label: string; readonly text: string }[]): readonly string[] =>
  list.map(({ label, text }) => plain(`${label}: ${text}`))

describe('the tender document of a specification that says little', () => {
  it('has no chapter without content', () => {
    const view = viewOf({})
    assert.equal(view.subject, 'Kravspesifikasjon')
    assert.deepEqual(facts(view.cover), ['Status: Utkast'])
    const { training, support, involvement, delivery } = view
    assert.deepEqual(
      [training, support, involvement, delivery].map(({ hasContent }) => hasContent),
      [false, false, false, false],
    )
    assert.deepEqual([view.sections, view.hasRequirements, view.kinds], [[], false, []])
    assert.deepEqual([view.frames.facts, view.closing.terms, view.closing.scenarios], [[], undefined, []])
  })
})

describe('the cover', () => {
  it('says whose document it is and which', () => {
    const view = viewOf({
      version: '1.0',
      date: '2027-03-01',
      status: 'issued',
      buyers: [{ id: 'nordvik', name: 'Nordvik kommune' }, { id: 'sorvik' }],
      procurement: { reference: '2026/1' },
      annexes: [
        { id: 'svar', number: 'Bilag 2', title: 'Svar', source: 'answer' },
        { id: 'krav', number: 'Bilag 1', title: 'Krav', source: 'tender' },
      ],
    })
    assert.equal(view.subject, 'Bilag 1: Krav')
    assert.deepEqual(facts(view.cover), [
      'Oppdragsgivere: Nordvik kommune og sorvik',
      'Referanse: 2026/1',
      'Versjon: 1.0',
      'Dato: 1. mars 2027',
      'Status: Kunngjort',
    ])
    assert.match(facts(viewOf({ buyers: [{ id: 'n', name: 'N' }] }).cover)[0] ?? '', /^Oppdragsgiver: N$/)
  })
})

describe('the chapter on the procurement', () => {
  it('says how it is bought', () => {
    const { about } = viewOf({
      background: { summary: 'Sammendrag' },
      procurement: {
        procedure: 'open',
        cpv: ['33196000-0', '85300000-2'],
        contract: { model: 'SSA-L', duration: 'P2Y', extensions: ['P1Y', 'P1Y'] },
        framework: { suppliers: 1, callOff: 'direct', maximum: { amount: 13_500_000, currency: 'NOK' } },
        lotsJustification: 'To måter',
      },
    })
    assert.equal(about.summary, 'Sammendrag')
    assert.equal(about.lotsJustification, 'To måter')
    assert.deepEqual(facts(about.facts), [
      'Prosedyre: Åpen anbudskonkurranse',
      'Avtalemodell: SSA-L',
      'Varighet: 2 år',
      'Opsjon på forlengelse: 1 år og 1 år',
      'Rammeavtale: én leverandør, direkte avrop, høyeste verdi 13 500 000 kroner',
      'CPV-koder: 33196000-0, 85300000-2',
    ])
  })

  it('lists buyers, lots, options and contracts', () => {
    const { about } = viewOf({
      buyers: [
        { id: 'nordvik', name: 'Nordvik', role: 'lead', organisationNumber: '999999999', start: '2027-09-01', contact: { role: 'Innkjøp', email: 'a@b.no', phone: '1' } },
        { id: 'sorvik', role: 'party' },
      ],
      procurement: {
        lots: [{ id: 'D1', title: 'Rull' }],
        options: [
          { id: 'O1', title: 'Reise', kind: 'function', buyers: ['nordvik', 'sorvik'], exerciseBy: '2028-09-01' },
          { id: 'O2', title: 'Flere', kind: 'volume', buyers: [] },
        ],
      },
      existingContracts: [{ title: 'Alarm', supplier: 'X AS', until: '2027-12-31', covers: 'Trygghet' }],
    }) // prettier-ignore
    assert.deepEqual(lines(about.buyers), [
      'Oppdragsgiver | Org.nr. | Deltar fra | Kontakt',
      'Nordvik (leder anskaffelsen) | 999 999 999 | 1. september 2027 | Innkjøp, a@b.no, 1',
      'sorvik |  |  | ',
    ])
    assert.deepEqual(lines(about.lots), ['ID | Delkontrakt', 'D1 | Rull'])
    assert.deepEqual(lines(about.options), [
      'ID | Opsjon | Gjelder | For | Kan utløses til',
      'O1 | Reise | Funksjon | Nordvik og sorvik | 1. september 2028',
      'O2 | Flere | Mengde | Alle | ',
    ])
    assert.deepEqual(lines(about.existingContracts), [
      'Avtale | Leverandør | Gjelder til | Omfatter',
      'Alarm | X AS | 31. desember 2027 | Trygghet',
    ])
  })
})

describe('the chapter on needs', () => {
  it('lists who and what is there today', () => {
    const { needs } = viewOf({
      background: { currentSituation: 'Nå', goals: ['Mål'], notNow: ['Ikke'] },
      buyers: [{ id: 'n', name: 'Nordvik' }],
      services: [
        { id: 'hjemme', name: 'Hjemmetjenesten', buyer: 'n', staff: 124, recipients: 52_000, newStaffPerYear: 26, substituteShare: 0.15,
          shifts: [{ id: 'dag', from: '07:30', to: '15:30' }, { id: 'helg', days: 'weekends' }, { id: 'natt', from: '22:00', to: '24:00', days: 'every-day' }] },
      ],
      roles: [
        { id: 'nattevakt', title: 'Nattevakt', service: 'hjemme', headcount: 12, shifts: ['natt'], mandate: 'Ser til' },
        { id: 'innkjop', title: 'Innkjøper' },
      ],
      technologies: [{ id: 't', name: 'Journal', use: 'integrated', usedBy: ['nattevakt'], requirements: ['K-1', 'K-2'] }],
      functions: [{ id: 'f', title: 'Varsel', critical: true, usedBy: ['nattevakt'] }],
      needs: [{ id: 'B-1', statement: 'Må se', role: 'nattevakt' }],
    }) // prettier-ignore
    assert.deepEqual([needs.currentSituation, needs.goals, needs.notNow], ['Nå', ['Mål'], ['Ikke']])
    assert.deepEqual(lines(needs.services), [
      'Tjeneste | Oppdragsgiver | Ansatte | Mottakere | Nye ansatte per år | Vikarer | Vakter',
      'Hjemmetjenesten | Nordvik | 124 | 52 000 | 26 | 15 % | 07.30–15.30, helg (helger), 22.00–24.00',
    ])
    assert.deepEqual(lines(needs.roles), [
      'Rolle | Tjeneste | Antall | Vakter',
      'Nattevakt\n\nSer til | Hjemmetjenesten | 12 | 22.00–24.00',
    ])
    assert.deepEqual(lines(needs.technologies), [
      'System | Hva som skjer med det | Brukes av | Krav',
      'Journal | Integreres | Nattevakt | <ref:K-1>, <ref:K-2>',
    ])
    assert.deepEqual(lines(needs.functions), ['Funksjon | Kritisk | Brukes av', 'Varsel | Ja | Nattevakt'])
    assert.deepEqual(lines(needs.needs), ['ID | Behov | Meldt av', 'B-1 | Må se | Nattevakt'])
  })

  it('lists what is to end and what is to be gained', () => {
    const { needs } = viewOf({
      functions: [{ id: 'f', title: 'Varsel' }],
      phaseOut: [
        { function: 'f', replaces: 'Ringerunden', from: '2028-01-01', when: 'alle er opplært' },
        { function: 'f', additional: true, reason: 'x' },
      ],
      benefits: [
        { id: 'G-1', kind: 'time', statement: 'Færre turer', baseline: '10', target: '2', due: '2028-06-01', measuredBy: ['K-1'], requires: ['K-2'] },
        { id: 'G-2', kind: 'safety', measuredBy: [] },
      ],
    }) // prettier-ignore
    assert.deepEqual(lines(needs.phaseOut), [
      'Rutine som slutter | Funksjon | Fra | Når',
      'Ringerunden | Varsel | 1. januar 2028 | alle er opplært',
    ])
    assert.deepEqual(lines(needs.benefits), [
      'ID | Gevinst | I dag | Mål | Innen | Måles med',
      'G-1 | Færre turer\n\n*Tid* | 10 | 2 | 1. juni 2028 | <ref:K-1>\n\nForutsetter: <ref:K-2>',
      'G-2 | *Sikkerhet* |  |  |  | ',
    ])
  })
})

describe('the chapters on training, support, involvement and delivery', () => {
  it('lists what each role must learn', () => {
    const { training } = viewOf({
      roles: [{ id: 'r', title: 'Nattevakt' }],
      services: [{ id: 's', name: 'Hjemmetjenesten' }],
      trainingNeeds: {
        mapping: [{ service: 's', date: '2026-09-01', method: 'survey', respondents: 97, preferences: ['peer-support', 'on-site'] }],
        programmes: [
          { id: 'P-1', role: 'r', aspects: ['technological', 'mastery'], level: 'basic', forms: ['group-practice'], hoursEach: 3.5, rounds: 2, inWorkingHours: true, provider: 'supplier', languages: ['nb', 'pl', 'xx'], before: 'go-live', requirements: ['K-1'] },
          { id: 'P-2', hoursEach: 1, rounds: 1 },
        ],
        onboarding: { within: 'P14D', requirements: ['K-2'] },
        overview: { requirements: ['K-3'] },
      },
    }) // prettier-ignore
    assert.deepEqual(lines(training.mapping), [
      'Tjeneste | Kartlagt | Metode | Svar | Foretrekker',
      'Hjemmetjenesten | 1. september 2026 | Spørreundersøkelse | 97 | Kollegastøtte og veiledning på stedet',
    ])
    assert.deepEqual(lines(training.programmes).slice(1), [
      'P-1 | Nattevakt | Grunnleggende: teknologisk og mestring | Øving i gruppe; i arbeidstiden; bokmål, polsk og xx | 3,5 (2 runder) | Leverandøren, før oppstart | <ref:K-1>',
      'P-2 |  |  |  | 1 |  | ',
    ])
    assert.match(plain(training.onboarding ?? ''), / innen 14 dager .* Se <ref:K-2>\.$/)
    assert.match(training.overview ?? '', /Se <ref:K-3>\.$/)
  })

  it('lists tiers, incidents, levels and what to do when it fails', () => {
    const { support } = viewOf({
      roles: [{ id: 'r', title: 'Nattevakt' }],
      functions: [{ id: 'f', title: 'Varsel' }],
      supportLevels: {
        tiers: [
          { tier: 1, provider: 'customer', role: 'r', from: '00:00', to: '24:00', days: 'every-day', channels: ['phone', 'chat'], language: 'nb', response: 'PT15M', requirements: ['K-1'] },
          { tier: 2, provider: 'supplier', from: '07:00', to: '22:00', days: 'weekdays' },
        ],
        incidentClasses: [{ id: 'A', title: 'Kritisk', definition: 'Alt står', response: 'PT30M', resolution: 'PT4H' }],
        serviceLevels: [
          { id: 'T-1', title: 'Oppetid', target: 99.9, unit: 'percent', period: 'month', measuredAt: 'customer', exclusions: ['avtalt stans'], compensation: { per: 0.1, rate: 0.05, of: 'monthly-fee', cap: 0.2 }, terminationAt: 97, requirements: ['K-2'] },
          { id: 'T-2', target: 60, unit: 'seconds', percentile: 95, compensation: { per: 10, rate: 0.02, of: 'monthly-fee' } },
        ],
        fallbacks: [{ function: 'f', trigger: 'Nettet er nede', routine: '**Ring**', role: 'r', requirements: ['K-3'] }],
      },
    }) // prettier-ignore
    assert.deepEqual(lines(support.tiers).slice(1), [
      '1 | Kunden: Nattevakt | Alle dager, hele døgnet | Telefon og nettprat | 15 minutter | Bokmål | <ref:K-1>',
      '2 | Leverandøren | Hverdager, 07.00–22.00 |  |  |  | ',
    ])
    assert.deepEqual(lines(support.incidentClasses).slice(1), [
      'A – Kritisk | Alt står | 30 minutter | 4 timer',
    ])
    assert.deepEqual(lines(support.serviceLevels).slice(1), [
      'Oppetid | 99,9 % | per måned, hos kunden | avtalt stans | 5 % av månedsvederlag per 0,1 prosentpoeng under målet, høyst 20 %. Kan heves ved 97 % | <ref:K-2>',
      'T-2 | 60 sekunder (95 % av tilfellene) |  |  | 2 % av månedsvederlag per 10 sekunder over målet | ',
    ])
    assert.deepEqual(lines(support.fallbacks).slice(1), [
      'Varsel | Nettet er nede | **Ring** | Nattevakt | <ref:K-3>',
    ])
  })

  it('lists what the supplier takes part in, and how staff are heard', () => {
    const activity: Omit<Activity, 'id'> = { form: 'workshop', date: '2027-05-04', every: 'P3M', service: 's', roles: ['r'], participants: 8, hoursEach: 2, requirements: ['K-1'] } // prettier-ignore
    const involved = (feedback: object) =>
      viewOf({
        roles: [{ id: 'r', title: 'Nattevakt' }],
        services: [{ id: 's', name: 'Hjemmetjenesten' }],
        serviceInvolvement: {
          activities: [
            { id: 'A-1', phase: 'needs', ...activity },
            { id: 'A-2', phase: 'contract-period', ...activity },
          ],
          feedback,
        },
      }).involvement
    assert.deepEqual(lines(involved({}).activities).slice(1), [
      'A-2 | Arbeidsmøte | Avtaleperiode | 4. mai 2027, hver 3. måned | Hjemmetjenesten; Nattevakt; 8 deltakere; 2 timer hver | <ref:K-1>',
    ])
    assert.equal(involved({}).feedback, undefined)
    assert.match(
      plain(involved({ channel: 'appen', answerWithin: 'P7D' }).feedback ?? ''),
      /: appen\. .* innen 7 dager/,
    )
    assert.match(involved({ channel: 'appen' }).feedback ?? '', /: appen\.$/)
    assert.match(plain(involved({ answerWithin: 'P7D' }).feedback ?? ''), /^[^:]* innen 7 dager/)
  })

  it('lists milestones and how the delivery is accepted', () => {
    const { delivery, frames } = viewOf({
      milestones: [{ id: 'M1', title: 'Oppstart', date: '2027-09-01' }],
      acceptance: { duration: 'P30D', blocking: 'A-feil' },
      securityProfile: { classification: 'confidential', loginLevel: 'high', dataLocation: 'eea' },
      procurement: {
        privacy: { personalData: true, riskAssessment: { status: 'done', date: '2026-10-20', reason: 'Med IKT' }, dpia: { status: 'planned' }, processorAgreement: 'annex' },
        medicalDevice: { status: 'yes', reason: 'Doserer' },
        accessibility: { included: false, justification: 'Ingen skjerm' },
      },
    }) // prettier-ignore
    assert.deepEqual(lines(delivery.milestones), ['ID | Milepæl | Dato', 'M1 | Oppstart | 1. september 2027'])
    assert.deepEqual(facts(delivery.acceptance), ['Varighet: 30 dager', 'Hindrer godkjenning: A-feil'])
    assert.equal(frames.facts.length, 9)
    assert.deepEqual(facts(frames.facts).slice(3, 5), [
      'Personopplysninger: Ja',
      'Risikovurdering: Gjennomført 20. oktober 2026. Med IKT',
    ])
    assert.equal(facts(frames.facts)[8], 'Universell utforming: Stilles ikke som krav. Ingen skjerm')
  })

  it('lists scenarios, questions, appendices and terms', () => {
    const { closing } = viewOf({
      roles: [{ id: 'r', title: 'Nattevakt' }],
      scenarios: [{ id: 'SC-1', story: 'Natt', role: 'r', answer: { form: 'text', maxPages: 1 }, requirements: ['K-1'] }, { id: 'SC-2' }],
      clarifications: [{ id: 'S-1', question: 'Q', answer: 'A', date: '2027-02-01', changes: ['K-1'] }],
      annexes: [{ id: 'krav', number: 'Bilag 1', title: 'Krav' }, { id: 'b' }],
      terms: [{ term: 'Kunden', text: 'Vi' }],
    }) // prettier-ignore
    assert.deepEqual(closing.scenarios, [
      {
        id: 'SC-1',
        story: 'Natt',
        role: 'Nattevakt',
        answer: 'Fritekst, høyst 1 side',
        concerns: 'Gjelder <ref:K-1>',
      },
      { id: 'SC-2', story: '', role: '', answer: '', concerns: undefined },
    ])
    assert.deepEqual(lines(closing.clarifications).slice(1), ['S-1 | Q | A | 1. februar 2027 | <ref:K-1>'])
    assert.deepEqual(lines(closing.annexes).slice(1), ['Bilag 1 | Krav', 'b | '])
    assert.deepEqual(lines(closing.terms), ['Begrep | Betydning', 'Kunden | Vi'])
  })
})
