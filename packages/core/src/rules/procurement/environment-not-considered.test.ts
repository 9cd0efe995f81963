import { expectFindings } from '../../testing.js'
import { environmentNotConsidered } from './environment-not-considered.js'

const share = (value: number): { readonly type: 'share'; readonly share: number } => ({
  type: 'share',
  share: value,
})

describe('environment-not-considered', () => {
  it('reports a procurement that does not say how', () => {
    expectFindings(environmentNotConsidered, 'profile: small\n~procurement~: { part: II }', [
      { message: 'noRoute', severity: 'task' },
    ])
    expectFindings(
      environmentNotConsidered,
      'status: review\nprocurement: { ~environment~: { justification: Det er viktig. } }',
      [{ message: 'noRoute', severity: 'warning' }],
    )
  })

  it('is an error only where the rule pack is verified', () => {
    expectFindings(environmentNotConsidered, 'status: approved\n~procurement~: { part: II }', [
      { severity: 'warning', message: 'noRoute' },
    ])
    expectFindings(
      environmentNotConsidered,
      'status: approved\n~procurement~: { part: II }',
      [{ severity: 'error', message: 'noRoute' }],
      { verifiedPacks: [{ pack: 'loa-2026-07', by: 'Juridisk rådgiver', date: '2026-09-01' }] },
    )
  })

  it('waits for what is left open, and for a procurement', () => {
    expectFindings(environmentNotConsidered, 'procurement: { environment: null }', [])
    expectFindings(environmentNotConsidered, 'procurement: { environment: { route: null } }', [])
    expectFindings(
      environmentNotConsidered,
      'procurement: { environment: { route: exemption, justification: null } }',
      [],
    )
    expectFindings(
      environmentNotConsidered,
      'procurement: { criteria: null, environment: { route: weight } }',
      [],
    )
    expectFindings(environmentNotConsidered, 'language: nb', [])
  })

  describe('by weight', () => {
    it('adds up criteria on environment, those under others by their share', () => {
      expectFindings(
        environmentNotConsidered,
        `
        procurement:
          criteria:
            - { id: kvalitet, weight: 0.5 }
            - { id: levetid, parent: kvalitet, weight: 0.2, subject: environment }
            - { id: drift, parent: kvalitet, weight: 0.8 }
            - { id: miljo, weight: 0.15, subject: environment }
            - { id: transport, parent: miljo, weight: 1, subject: environment }
            - { id: pris, weight: 0.35 }
          environment: { route: ~weight~ }
        `,
        [{ message: 'weight', data: { share: share(0.25), least: share(0.3) } }],
      )
    })

    it('takes the lowest weight of a range', () => {
      const text = (min: number): string => `
        procurement:
          criteria:
            - { id: miljo, weight: { min: ${String(min)}, max: 0.4 }, subject: environment }
            - { id: pris, weight: { min: 0.6, max: 0.8 } }
          environment: { route: ${min < 0.3 ? '~weight~' : 'weight'} }
        `
      expectFindings(environmentNotConsidered, text(0.3), [])
      expectFindings(environmentNotConsidered, text(0.25), [
        { message: 'weight', data: { share: share(0.25) } },
      ])
    })

    it('judges each lot', () => {
      expectFindings(
        environmentNotConsidered,
        `
        procurement:
          lots: [{ id: D1, title: Dispenser }, { id: D2 }]
          criteria:
            - { id: miljo, weight: 0.3, subject: environment, lots: [{ lot: D1, weight: 0.1 }] }
            - { id: pris, weight: 0.7, lots: [{ lot: D1, weight: 0.9 }] }
          environment: { route: ~weight~ }
        `,
        [{ message: 'weightInLot', data: { lot: 'Dispenser', share: share(0.1) } }],
      )
    })

    it('reports that no criterion is about it', () => {
      expectFindings(
        environmentNotConsidered,
        'procurement: { criteria: [{ id: pris, weight: 1 }], environment: { route: ~weight~ } }',
        [{ message: 'noCriterion' }],
      )
    })

    it('leaves criteria without weights to the rule on weights', () => {
      expectFindings(
        environmentNotConsidered,
        'procurement: { criteria: [{ id: miljo, subject: environment }], environment: { route: weight } }',
        [],
      )
    })
  })

  describe('by rank', () => {
    const ranked = (criteria: string, route: string, model = 'ranked'): string =>
      `procurement: { evaluation: { model: ${model} }, criteria: [${criteria}], environment: { route: ${route} } }`

    it('reports environment below the first three', () => {
      const four = '{ id: a }, { id: b }, { id: c }, { id: miljo, subject: environment }'
      expectFindings(environmentNotConsidered, ranked(four, '~ranked~'), [
        { message: 'rank', data: { place: 4, first: 3 } },
      ])
    })

    it('does not count sub-criteria', () => {
      const third = '{ id: a }, { id: a1, parent: a }, { id: b }, { id: miljo, subject: environment }'
      expectFindings(environmentNotConsidered, ranked(third, 'ranked'), [])
    })

    it('reports a route that the evaluation model does not have', () => {
      expectFindings(
        environmentNotConsidered,
        ranked('{ id: miljo, weight: 1, subject: environment }', '~ranked~', 'weighted'),
        [{ message: 'otherModel' }],
      )
    })
  })

  describe('by requirements', () => {
    const withRequirement = (text: string, kind = 'minimum'): string => `
      procurement: { environment: { route: requirements, justification: Det gir bedre effekt. } }
      sections: [{ id: drift, title: Drift, requirements: [{ id: K-1, kind: ${kind}, text: ${text} }] }]
      `

    it('reports that there are none, and that there is no reason', () => {
      expectFindings(
        environmentNotConsidered,
        'procurement: { ~environment~: { route: ~requirements~ } }',
        // Sorted by place: what lacks a reason stands before the route.
        [{ message: 'noJustification' }, { message: 'noRequirement' }],
      )
    })

    it('finds them by their words, in all languages', () => {
      for (const text of [
        'Leverandøren skal kjøre med nullutslippskjøretøy.',
        'Emballasjen skal være egnet til ombruk.',
        'Køyringa skal vere utan utslepp av CO2.',
        'The supplier shall report greenhouse-gas emissions.',
      ])
        expectFindings(environmentNotConsidered, withRequirement(text), [])
    })

    it('does not take a test environment, social educators or background for one', () => {
      for (const [text, kind] of [
        ['Løsningen skal ha et testmiljø for miljøterapeuter.', 'minimum'],
        ['The supplier shall offer a test environment.', 'minimum'],
        ['Kommunen har mål om lavere klimautslipp.', 'information'],
      ] as const)
        expectFindings(
          environmentNotConsidered,
          withRequirement(text, kind).replace('requirements,', '~requirements~,'),
          [{ message: 'noRequirement' }],
        )
    })

    it('takes a section on it, and a requirement under a criterion on it', () => {
      expectFindings(
        environmentNotConsidered,
        `
        procurement:
          environment: { route: requirements, justification: Det gir bedre effekt. }
          criteria: [{ id: lang, title: Levetid, subject: environment }]
        sections: [{ id: a, title: A, requirements: [{ id: K-1, kind: evaluated, criterion: lang, text: Deler bør finnes lenge. }] }]
        `,
        [],
      )
      expectFindings(
        environmentNotConsidered,
        `
        procurement: { environment: { route: requirements, justification: It is better. } }
        sections: [{ id: a, title: Environment, requirements: [{ id: K-1, kind: minimum, text: Parts shall last. }] }]
        `,
        [],
      )
    })
  })

  describe('by exemption', () => {
    it('wants a reason', () => {
      expectFindings(
        environmentNotConsidered,
        'procurement: { ~environment~: { route: exemption, exemption: insignificant } }',
        [{ message: 'noJustification' }],
      )
      expectFindings(
        environmentNotConsidered,
        'procurement: { environment: { route: exemption, justification: Bare timer til rådgiving. } }',
        [],
      )
    })
  })
})
