import { expectFindings } from '../../testing.js'
import { competenceNotMapped } from './competence-not-mapped.js'

const complete = 'respondents: 86, levels: { basic: 0.7, advanced: 0.3 }'
const field = (name: string): { type: 'field'; key: string } => ({
  type: 'field',
  key: `training-needs.mapping.${name}`,
})

describe('competence-not-mapped', () => {
  it('reports a service whose competence is not assessed', () => {
    expectFindings(
      competenceNotMapped,
      `
      services: [{ id: hjemmetjenesten }, { id: ~responssenteret~, name: Responssenteret }]
      trainingNeeds: { mapping: [{ service: hjemmetjenesten, date: 2026-09-15, ${complete} }] }
      `,
      [{ message: 'none', data: { service: 'Responssenteret' }, severity: 'task' }],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      competenceNotMapped,
      `
      status: approved
      services: [{ id: ~hjemmetjenesten~ }]
      `,
      [{ message: 'none', severity: 'error' }],
    )
  })

  it('reports what an assessment does not say', () => {
    expectFindings(
      competenceNotMapped,
      `
      services: [{ id: hjemmetjenesten }]
      trainingNeeds: { mapping: [{ service: ~hjemmetjenesten~, respondents: 86, levels: {} }] }
      `,
      [{ message: 'incomplete', data: { fields: { type: 'all', of: [field('date'), field('levels')] } } }],
    )
  })

  it('reports an assessment that is more than twelve months older than the specification', () => {
    expectFindings(
      competenceNotMapped,
      `
      date: 2026-11-20
      services: [{ id: hjemmetjenesten }, { id: responssenteret }]
      trainingNeeds:
        mapping:
          - { service: hjemmetjenesten, date: ~2025-11-19~, ${complete} }
          - { service: responssenteret, date: 2025-11-20, ${complete} }
      `,
      [
        {
          message: 'old',
          data: {
            service: 'hjemmetjenesten',
            date: { type: 'date', date: '2025-11-19' },
            reference: { type: 'date', date: '2026-11-20' },
          },
        },
      ],
    )
  })

  it('goes by the notice where the specification has no date', () => {
    expectFindings(
      competenceNotMapped,
      `
      procurement: { dates: { notice: 2027-01-15 } }
      services: [{ id: hjemmetjenesten }]
      trainingNeeds: { mapping: [{ service: hjemmetjenesten, date: ~2025-12-01~, ${complete} }] }
      `,
      [{ message: 'oldAtNotice' }],
    )
  })

  it('judges the most complete and the newest of several', () => {
    expectFindings(
      competenceNotMapped,
      `
      date: 2026-11-20
      services: [{ id: hjemmetjenesten }]
      trainingNeeds:
        mapping:
          - { service: hjemmetjenesten, date: 2026-10-01 }
          - { service: hjemmetjenesten, date: 2024-09-01, ${complete} }
          - { service: hjemmetjenesten, date: 2026-09-01, respondents: 6, levels: { basic: 0.8 } }
      `,
      [],
    )
  })

  it('asks a small procurement for no assessment, but judges those it has', () => {
    expectFindings(
      competenceNotMapped,
      `
      profile: small
      services: [{ id: hjemmetjenesten }]
      `,
      [],
    )
    expectFindings(
      competenceNotMapped,
      `
      profile: small
      services: [{ id: hjemmetjenesten }]
      trainingNeeds: { mapping: [{ service: ~hjemmetjenesten~, date: 2026-09-15, respondents: 86 }] }
      `,
      [{ message: 'incomplete' }],
    )
  })

  it('waits for what is left open', () => {
    for (const needs of [
      'null',
      '{ mapping: null }',
      '{ mapping: [{ service: null, date: 2020-01-01 }] }',
      '{ mapping: [{ service: hjemmetjenesten, date: null, respondents: null, levels: { basic: null } }] }',
    ])
      expectFindings(
        competenceNotMapped,
        `
        date: 2026-11-20
        services: [{ id: hjemmetjenesten }]
        trainingNeeds: ${needs}
        `,
        [],
      )
  })
})
