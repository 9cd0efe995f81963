import assert from 'node:assert/strict'
import type { Requirement, Specification, Table } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import { wordsOf } from '../words.js'
import { reviewView } from './review-view.js'

const base: Specification = { kravspek: 1, id: 'prove', title: 'Varsling', language: 'nb', status: 'review' }

const given: Given = {
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
  fileName: 'prove-review-nb',
}

const viewOf = (more: Partial<Specification>, asked: Partial<Given> = {}) => {
  const specification = { ...base, ...more }
  return reviewView(specification, wordsOf(specification), { ...given, ...asked })
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const facts = (list: readonly { readonly label: string; readonly text: string }[]) =>
  Object.fromEntries(list.map(({ label, text }) => [label, plain(text)]))

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  kind: 'minimum',
  text: `Leverandøren skal levere ${id}.`,
  plain: `Du får ${id}.`,
  ...more,
})

const services: Specification['services'] = [
  {
    id: 'hjemme',
    name: 'Hjemmetjenesten',
    buyer: 'nordvik',
    substituteShare: 0.2,
    shifts: [
      { id: 'dag', from: '07:30', to: '15:30' },
      { id: 'natt', from: '22:15', to: '07:45', days: 'every-day' },
    ],
  },
  { id: 'sykehjem', name: 'Sykehjemmet', buyer: 'sorvik' },
]
const roles: Specification['roles'] = [
  { id: 'sykepleier', title: 'Sykepleier', kind: 'clinician', service: 'hjemme', shifts: ['dag'] },
  { id: 'nattevakt', title: 'Nattevakt', kind: 'care-worker', service: 'hjemme', shifts: ['natt'] },
  { id: 'vikar', title: 'Vikar', kind: 'care-worker', shifts: ['natt'] },
  { id: 'pleier', title: 'Pleier på sykehjem', kind: 'care-worker', service: 'sykehjem' },
  { id: 'bruker', title: 'Bruker', kind: 'service-user' },
]

describe('the first page for the services', () => {
  it('says nothing that the file does not say', () => {
    assert.deepEqual(Object.keys(facts(viewOf({}).brief)), [
      'Hvor lang tid det tar',
      'Dette kan endres',
      'Om svaret ditt',
    ])
  })

  it('says who asks, by when, and when the answer comes', () => {
    const view = viewOf({
      buyers: [
        {
          id: 'nordvik',
          name: 'Nordvik kommune',
          role: 'lead',
          contact: { role: 'Rådgiver', email: 'a@nordvik.example' },
        },
      ],
      roles,
      serviceInvolvement: {
        reviewers: [
          { role: 'sykepleier', deadline: '2026-11-13', reviewed: '2026-11-10' },
          { role: 'nattevakt', deadline: '2026-11-13' },
        ],
        feedback: { channel: 'Ark i vaktrommet', answerWithin: 'P7D' },
      },
    })
    const brief = facts(view.brief)
    assert.equal(brief['Hvem spør'], 'Nordvik kommune: rådgiver, a@nordvik.example')
    assert.equal(brief['Svar innen'], '13. november 2026')
    assert.equal(brief['Når du får svar'], 'Senest 20. november 2026, også når svaret er nei.')
    assert.equal(brief['Hvem som har lest'], 'Sykepleier (10. november 2026)')
    assert.equal(view.sendTo, 'Send det til rådgiver, a@nordvik.example.')
    assert.equal(view.sendChannel, 'Du kan også svare slik: ark i vaktrommet.')
  })

  it('says whose each day is where they differ, and then no day for the answer', () => {
    const brief = facts(
      viewOf({
        roles,
        serviceInvolvement: {
          reviewers: [
            { role: 'sykepleier', deadline: '2026-11-13' },
            { role: 'nattevakt', deadline: '2026-11-10' },
          ],
          feedback: { answerWithin: 'P7D' },
        },
      }).brief,
    )
    assert.equal(brief['Svar innen'], '10. november 2026: Nattevakt\n\n13. november 2026: Sykepleier')
    assert.equal(brief['Når du får svar'], 'Innen en uke etter fristen, også når svaret er nei.')
  })

  it('says the day of everyone to whoever has been given none', () => {
    const reviewers = [{ role: 'sykepleier', deadline: '2026-11-13' }]
    const said = (more: readonly { role: string; deadline: string }[]) =>
      facts(
        viewOf({ roles, serviceInvolvement: { reviewers: [...reviewers, ...more] } }, { role: 'nattevakt' })
          .brief,
      )['Svar innen']
    assert.equal(said([]), '13. november 2026')
    assert.equal(said([{ role: 'pleier', deadline: '2026-11-10' }]), undefined)
    assert.equal(said([{ role: 'nattevakt', deadline: '2026-11-10' }]), '10. november 2026')
  })

  it('says what can change by the status, and until when', () => {
    const changes = (status: Specification['status']) =>
      facts(
        viewOf({
          ...(status === undefined ? {} : { status }),
          procurement: { dates: { notice: '2027-01-15' } },
        }).brief,
      )['Dette kan endres']
    assert.equal(
      changes('review'),
      'Alle kravene. De er til gjennomlesing nå. Fra 15. januar 2027 kan alle leverandører lese kravene, og da ligger de fast.',
    )
    assert.match(changes('approved') ?? '', /^Kravene er godkjent\. En endring må godkjennes på nytt\./)
    assert.equal(
      changes('issued'),
      'Kravene er sendt til leverandørene. De kan bare rettes, og da får alle leverandører beskjed.',
    )
  })

  it('says that time is set aside only for those it is set aside for', () => {
    const more: Partial<Specification> = {
      roles,
      serviceInvolvement: {
        activities: [
          { id: 'A', form: 'review', roles: ['sykepleier'], hoursEach: 1.5, cover: 'substitute' },
          { id: 'B', form: 'workshop', roles: ['nattevakt'], hoursEach: 3 },
        ],
      },
    }
    const said = (role: string | undefined) => facts(viewOf(more, { role }).brief)['Tid som er satt av']
    assert.equal(said('sykepleier'), 'Halvannen time til hver. En vikar tar vakta.')
    assert.equal(said('nattevakt'), undefined)
    assert.equal(said(undefined), 'Halvannen time til hver av disse: sykepleier. En vikar tar vakta.')
  })

  it('tells what became of the last proposals by real counts', () => {
    const round = { accepted: 6, partly: 0, rejected: 4, later: 0, open: 1 }
    const said = (lastRound: Given['lastRound']) =>
      facts(viewOf({}, { lastRound }).brief)['Hva det ble av kommentarene sist']
    assert.equal(
      said(round),
      '11 kommentarer sist: 6 er tatt til følge, 4 er ikke tatt til følge og 1 har ikke fått svar ennå.',
    )
    assert.equal(
      said({ accepted: 0, partly: 0, rejected: 0, later: 0, open: 0 }),
      'Det kom ingen kommentarer sist.',
    )
    assert.equal(said(undefined), undefined)
  })

  it('promises no anonymity and keeps suppliers out', () => {
    const view = viewOf({})
    assert.match(facts(view.brief)['Om svaret ditt'] ?? '', /lagrer rolle og tjeneste/)
    assert.match(view.labels.doNotShare, /^Ikke del dette med leverandører/)
    assert.doesNotMatch(JSON.stringify(view), /anonym/i)
  })
})

describe('the time to read', () => {
  const time = (text: string, more: Partial<Specification> = {}): string => {
    const requirements = [requirement('K-1', { text }), requirement('K-2', { text })]
    return (
      facts(viewOf({ sections: [{ id: 'a', requirements }], ...more }).brief)['Hvor lang tid det tar'] ?? ''
    )
  }
  const long = (count: number): string => 'ord '.repeat(count)

  it('promises ten minutes only where no requirement takes more', () => {
    assert.match(time(long(1000)), /delt i 2 bolker på høyst 10 minutter hver/)
    assert.match(time(long(1900)), /delt i 2 bolker\. Minst én av dem tar mer enn 10 minutter\./)
    assert.doesNotMatch(time(long(1900)), /bolk 1/)
  })

  it('counts what stands before the requirements, and the tables they refer to', () => {
    const minutes = (text: string): number => Number(/Om lag (\d+)/.exec(text)?.[1])
    const before = minutes(time(''))
    assert.equal(minutes(time('', { background: { summary: long(360) } })), before + 2)
    const table: Table = { id: 'TAB-1', caption: 'T', columns: ['A'], rows: [[long(540)]] }
    const requirements = [requirement('K-1', { text: 'Se <ref:TAB-1>.' }), requirement('K-2')]
    assert.equal(minutes(time('', { sections: [{ id: 'a', requirements, tables: [table] }] })), before + 3)
  })
})

describe('the requirements for a role', () => {
  const sections: Specification['sections'] = [
    {
      id: 'drift',
      title: 'Drift',
      roles: ['nattevakt'],
      rationale: 'Natten er lang.',
      requirements: [
        requirement('A-1', { priority: 3 }),
        requirement('A-2', { priority: 1, roles: ['sykepleier'] }),
        requirement('A-3', { buyers: ['sorvik'], roles: ['nattevakt', 'sykepleier'] }),
      ],
    },
    { id: 'annet', requirements: [requirement('B-1'), requirement('B-2', { roles: ['bruker'] })] },
    { id: 'lest', roles: ['bruker'], requirements: [requirement('C-1', { priority: 1 })] },
  ]
  const more = { services, roles, sections }
  const idsOf = (asked: Partial<Given>, specification: Partial<Specification> = more) =>
    viewOf(specification, asked).portions.flatMap((portion) =>
      portion.sections.flatMap(({ entries }) => entries.map(({ id }) => id)),
    )

  it('are all of them where nobody is asked for, what matters the most first', () => {
    assert.deepEqual(idsOf({}), ['A-2', 'A-3', 'A-1', 'C-1', 'B-1', 'B-2'])
  })

  it('are its own, those of its section, and those that name nobody', () => {
    assert.deepEqual(idsOf({ role: 'nattevakt' }), ['B-1', 'A-1'])
    assert.deepEqual(idsOf({ role: 'sykepleier' }), ['A-2', 'B-1'])
  })

  it('are those of its buyer', () => {
    const own = { ...more, roles: [...roles, { id: 'pleier2', service: 'sykehjem' }] }
    const changed = structuredClone(own)
    changed.sections[0]!.requirements![2]!.roles = ['pleier2', 'nattevakt']
    assert.deepEqual(idsOf({ role: 'pleier2' }, changed), ['A-3', 'B-1'])
    assert.deepEqual(idsOf({ role: 'nattevakt' }, changed), ['B-1', 'A-1'])
  })

  it('are also those of the sections that it was asked to read, and then no others that name nobody', () => {
    const reviewers = [{ role: 'sykepleier', sections: ['lest'] }]
    assert.deepEqual(idsOf({ role: 'sykepleier' }, { ...more, serviceInvolvement: { reviewers } }), [
      'A-2',
      'C-1',
    ])
  })

  it('are for a service those of its roles, substitutes on its shifts among them', () => {
    const substitute = requirement('V-1', { roles: ['vikar'] })
    const withSubstitute = {
      ...more,
      sections: [...sections, { id: 'vikar-del', requirements: [substitute] }],
    }
    assert.ok(idsOf({ service: 'hjemme' }, withSubstitute).includes('V-1'))
    assert.ok(!idsOf({ service: 'sykehjem' }, withSubstitute).includes('V-1'))
  })

  it('stand under their section with its reason', () => {
    const [portion] = viewOf(more, { role: 'nattevakt' }).portions
    assert.deepEqual(
      portion?.sections.map(({ title, rationale }) => [title, rationale]),
      [
        ['annet', undefined],
        ['Drift', '**Hvorfor:** Natten er lang.'],
      ],
    )
  })
})

describe('a section', () => {
  it('is in its own language, not in that of its first requirement', () => {
    const languages = (language: 'nb' | 'en' | undefined) => {
      const requirements = [requirement('K-1', { language: 'nn' })]
      const section = { id: 'a', requirements, ...(language === undefined ? {} : { language }) }
      return viewOf({ sections: [section] }).portions[0]?.sections.map((each) => each.language)
    }
    assert.deepEqual(
      [undefined, 'nb', 'en'].map((each) => languages(each as 'nb')),
      [[''], [''], ['en']],
    )
  })
})

describe('a requirement in everyday words', () => {
  const entryOf = (own: Partial<Requirement>, more: Partial<Specification> = {}) => {
    const { portions } = viewOf({ ...more, sections: [{ id: 'a', requirements: [requirement('K-1', own)] }] })
    const entry = portions[0]?.sections[0]?.entries[0]
    assert.ok(entry !== undefined)
    return entry
  }

  it('has one sentence, its reason, and then the text that suppliers read', () => {
    const entry = entryOf({ title: 'Hjelp', rationale: 'Du er alene.' })
    assert.deepEqual(
      [entry.title, entry.plain, entry.rationale, entry.text],
      [
        'Hjelp',
        'Du får K-1.',
        '**Hvorfor:** Du er alene.',
        '**Kravet (må oppfylles):** Leverandøren skal levere K-1.',
      ],
    )
    assert.deepEqual(
      [entry.viewLabel, entry.commentLabel],
      ['K-1: Stemmer dette med jobben din?', 'K-1: Hva stemmer ikke, eller hva mangler?'],
    )
  })

  it('says whom it binds', () => {
    const said = (own: Partial<Requirement>) => /\((.*?)\)/.exec(entryOf(own).text ?? '')?.[1]
    assert.equal(said({ kind: 'evaluated' }), 'jo bedre det oppfylles, desto mer teller det')
    assert.equal(said({ addressee: 'customer' }), 'dette må vi gjøre selv')
    assert.equal(said({ addressee: 'joint' }), 'gjelder både oss og leverandøren')
  })

  it('is its own text in everyday words where nobody has written a sentence', () => {
    const specification = { ...base }
    const view = reviewView(
      {
        ...specification,
        sections: [
          {
            id: 'a',
            requirements: [
              {
                id: 'K-1',
                text: 'Ny dispenser skal komme innen <timer> timer.',
                parameters: { timer: { value: 24, unit: 'timer' } },
              },
            ],
          },
        ],
      },
      wordsOf(specification),
      given,
    )
    const entry = view.portions[0]?.sections[0]?.entries[0]
    assert.equal(entry?.plain, 'Ny dispenser skal komme innen et døgn.')
    assert.equal(plain(entry.text ?? ''), '**Kravet:** Ny dispenser skal komme innen 24 timer.')
    assert.equal(plain(entry.everyday), '**Med hverdagsord:** 24 timer er et døgn.')
  })

  it('says what a service level is on a shift', () => {
    const supportLevels: Specification['supportLevels'] = {
      serviceLevels: [
        {
          id: 'a',
          title: 'Tilgjengelighet',
          target: 99.9,
          unit: 'percent',
          period: 'month',
          requirements: ['K-1'],
        },
        { id: 'b', title: 'Svartid', target: 120, unit: 'seconds', percentile: 90, requirements: ['K-1'] },
        {
          id: 'c',
          title: 'Levering i tide',
          target: 95,
          unit: 'percent',
          period: 'month',
          requirements: ['K-1'],
        },
        { id: 'd', title: 'Feil', target: 3, unit: 'count', requirements: ['K-1'] },
        { id: 'e', title: 'Annet', target: 2, unit: 'hours', requirements: ['K-2'] },
      ],
    }
    const share = { text: 'Minst <andel> prosent.', parameters: { andel: { value: 99.9, unit: 'prosent' } } }
    assert.equal(
      plain(entryOf(share, { supportLevels }).everyday),
      '**Med hverdagsord:** Tilgjengelighet: nede inntil 43 minutter i måneden. Svartid: innen to minutter i 9 av 10 tilfeller. Levering i tide: 19 av 20.',
    )
  })
})

describe('what lands on a role', () => {
  const more: Partial<Specification> = {
    services,
    roles: [
      ...roles,
      {
        id: 'agent',
        title: 'Digital agent',
        kind: 'digital-agent',
        service: 'hjemme',
        headcount: 6,
        positionShare: 1.2,
        mandate: 'Veileder kolleger.',
      },
    ],
    resources: [
      {
        activity: 'Opplæring av kolleger',
        role: 'agent',
        persons: 6,
        hoursEach: 100,
        period: 'P3M',
        statedShare: 1.2,
      },
    ],
    trainingNeeds: {
      programmes: [
        {
          id: 'T',
          role: 'nattevakt',
          hoursEach: 1.5,
          rounds: 2,
          forms: ['simulation'],
          inWorkingHours: true,
          cover: 'none',
          before: 'go-live',
        },
      ],
    },
    supportLevels: {
      tiers: [
        {
          tier: 1,
          provider: 'customer',
          role: 'agent',
          from: '07:30',
          to: '22:15',
          days: 'every-day',
          channels: ['phone'],
          response: 'PT15M',
        },
        {
          tier: 2,
          provider: 'supplier',
          from: '00:00',
          to: '24:00',
          days: 'every-day',
          channels: ['phone'],
          response: 'PT2M',
        },
      ],
      fallbacks: [{ trigger: 'Ingen kontakt.', routine: 'Ring brukeren.', role: 'nattevakt' }],
    },
  }
  const burdenOf = (role: string, specification = more) => {
    const [burden] = viewOf(specification, { role }).burden
    return facts(burden?.facts ?? [])
  }

  it('is its mandate, its hours against what is set aside, and whom it helps', () => {
    assert.deepEqual(burdenOf('agent'), {
      'Oppgaven din': 'Veileder kolleger.',
      Tid:
        'Opplæring av kolleger: 100 timer til hver av 6 personer i løpet av tre måneder, om lag sju og en halv time i uken. ' +
        'Satt av i alt: 509 timer. Trengs: 600 timer. Det mangler 91 timer.\n\n' +
        'Satt av til rollen: 1,2 stillinger, delt på 6 personer. Hver av dere får 2 av 10 arbeidstimer.',
      'Du hjelper andre': 'Alle dager, 07.30–22.15: Du svarer kolleger (telefon) innen et kvarter.',
    })
  })

  it('is training, who helps at night, and what it does when something fails', () => {
    assert.deepEqual(burdenOf('nattevakt'), {
      Opplæring:
        'Halvannen time, 2 ganger: simulering, i arbeidstiden. Ingen tar vakta mens du er borte. Du får den før løsningen tas i bruk.',
      'Om natten':
        'På nattevakt (22.15–07.45) får du hjelp av:\n\n- leverandøren: alle dager, hele døgnet, telefon, innen to minutter',
      Nødrutine: '**Ingen kontakt:**\n\nRing brukeren.',
    })
  })

  it('says so where nobody can be called at night, or not all night', () => {
    const at = (tier: { from: string; to: string }) =>
      burdenOf('nattevakt', {
        ...more,
        supportLevels: { tiers: [{ tier: 1, provider: 'supplier', ...tier, days: 'every-day' }] },
      })['Om natten']
    assert.equal(at({ from: '08:00', to: '16:00' }), 'Det er ingen å ringe om natten (22.15–07.45).')
    assert.match(at({ from: '00:00', to: '06:00' }) ?? '', /I deler av natten er det ingen å ringe/)
  })

  it('leaves out whom the services do not employ', () => {
    const view = viewOf({ ...more, roles: [{ id: 'bruker', kind: 'service-user', mandate: 'x' }] })
    assert.deepEqual(view.burden, [])
  })
})

describe('when something fails', () => {
  it('says how soon help comes, and how often it may be down', () => {
    const { failures } = viewOf({
      supportLevels: {
        incidentClasses: [
          { id: 'A', title: 'Kritisk', definition: 'Fare for liv.', response: 'PT15M', resolution: 'PT4H' },
          { id: 'B', response: 'PT1H' },
          { id: 'C', title: 'Annet' },
        ],
        serviceLevels: [{ id: 'oppetid', title: 'Oppetid', target: 99.95, unit: 'percent', period: 'month' }],
      },
    })
    assert.deepEqual(failures.incidents.map(plain), [
      '**Kritisk:** Noen begynner innen et kvarter, og det virker igjen innen fire timer. Fare for liv.',
      '**B:** Noen begynner innen en time.',
    ])
    assert.deepEqual(failures.levels.map(plain), ['Oppetid: nede inntil 21 minutter i måneden'])
  })
})

describe('what becomes different', () => {
  const more: Partial<Specification> = {
    roles,
    functions: [
      { id: 'varsel', title: 'Varsel', usedBy: ['nattevakt'] },
      { id: 'innsyn', title: 'Innsyn', usedBy: ['bruker'] },
    ],
    workChanges: [
      { id: 'E-1', before: 'Telefonrunde', after: 'Varsel', roles: ['nattevakt'], from: '2027-11-01' },
      { id: 'E-2', before: 'Papir', after: 'Skjerm', roles: ['sykepleier'] },
    ],
    phaseOut: [
      {
        function: 'varsel',
        replaces: 'Telefonrunden',
        from: '2027-11-01',
        when: 'Alle har øvd.',
        decidedBy: 'sykepleier',
      },
      { function: 'innsyn', additional: true, reason: 'Pårørende har ikke innsyn i dag.' },
    ],
  }

  it('is what the role does otherwise, and what it stops doing', () => {
    const { changes } = viewOf(more, { role: 'nattevakt' })
    assert.deepEqual(
      changes.changes.map(({ before, after, afterLabel, roles: who }) => [
        before,
        after,
        plain(afterLabel),
        who,
      ]),
      [['Telefonrunde', 'Varsel', 'Fra 1. november 2027', '']],
    )
    assert.deepEqual(
      changes.stops.map(({ what, details }) => [what, plain(details)]),
      [
        [
          'Telefonrunden',
          'Planlagt fra 1. november 2027. Men først må dette være på plass: Alle har øvd. Sykepleier bestemmer når.',
        ],
      ],
    )
    assert.deepEqual(changes.additions, [])
  })

  it('says for whom, and what comes in addition, where everyone reads', () => {
    const { changes } = viewOf(more)
    assert.deepEqual(
      changes.changes.map(({ roles: who }) => who),
      ['Gjelder: Nattevakt', 'Gjelder: Sykepleier'],
    )
    assert.deepEqual(changes.additions, [{ what: 'Innsyn', reason: 'Pårørende har ikke innsyn i dag.' }])
  })
})

describe('questions', () => {
  const textsOf = (more: Partial<Specification>, asked: Partial<Given> = {}) =>
    viewOf({ services, roles, ...more }, asked).questions.map(({ text }) => plain(text))

  it('are those that the file asks of the role, and scenes from its work', () => {
    const texts = textsOf(
      {
        serviceInvolvement: {
          questions: [
            { id: 'S-1', text: 'Hva gjør du?', roles: ['nattevakt'] },
            { id: 'S-2', text: 'Hva sier legen?', roles: ['sykepleier'] },
          ],
        },
        workChanges: [{ id: 'E', before: 'Telefonrunde.', after: 'Varsel.', roles: ['nattevakt'] }],
        trainingNeeds: { programmes: [{ id: 'T', role: 'nattevakt', hoursEach: 3 }] },
      },
      { role: 'nattevakt' },
    )
    assert.deepEqual(texts, [
      'Hva gjør du?',
      'I dag: telefonrunde. Etterpå: varsel. Stemmer dette på vakta di?',
      'Det er natt, og en vikar er alene på vakt. Hva skjer, og hva trenger vikaren for å klare seg?',
      'Hva må vi slutte med når dette kommer?',
      'Du får tre timer opplæring. Når på vakta passer det, og er det nok?',
    ])
  })

  it('are five at most', () => {
    const questions = Array.from({ length: 9 }, (_, index) => ({ id: `S-${String(index)}`, text: 'Hva?' }))
    assert.equal(textsOf({ serviceInvolvement: { questions } }).length, 5)
  })

  it('ask of nights only those who work them', () => {
    assert.ok(!textsOf({}, { role: 'sykepleier' }).some((text) => text.startsWith('Det er natt')))
    assert.ok(textsOf({}, { role: 'vikar' }).some((text) => text.startsWith('Det er natt')))
  })
})

describe('the answer file', () => {
  it('says which role and service answers, and asks where nobody was asked for', () => {
    const everyone = viewOf({ services, roles })
    assert.deepEqual(everyone.meta.answerFile.from, {})
    assert.deepEqual(everyone.choices, {
      roles: ['Sykepleier', 'Nattevakt', 'Vikar', 'Pleier på sykehjem'],
      services: ['Hjemmetjenesten', 'Sykehjemmet'],
    })
    const one = viewOf({ services, roles }, { role: 'nattevakt', service: 'hjemme' })
    assert.deepEqual(one.meta.answerFile.from, { role: 'nattevakt', service: 'hjemme' })
    assert.deepEqual(one.choices, { roles: [], services: [] })
    assert.equal(one.meta.answerFile.name, 'prove-review-nb.kravsvar.json')
  })
})
