import { expectFindings } from '../../testing.js'
import { roleWithoutBasicTraining } from './role-without-basic-training.js'

const functions =
  'functions: [{ id: varsel, usedBy: [sykepleier, nattevakt, bruker, innkjop] }, { id: logg, usedBy: [sykepleier] }]'

const roles = (nightWatch = 'nattevakt', nurse = 'sykepleier'): string => `
      status: review
      roles:
        - { id: ${nurse}, title: Sykepleier, kind: clinician }
        - { id: ${nightWatch}, title: Nattevakt, kind: care-worker }
        - { id: bruker, title: Bruker, kind: service-user }
        - { id: innkjop, title: Innkjøpsrådgiver, kind: procurement }
        - { id: tillitsvalgt, title: Tillitsvalgt, kind: union-rep }
      ${functions}`

describe('role-without-basic-training', () => {
  it('reports a staff role that will use the solution and has no programme', () => {
    expectFindings(
      roleWithoutBasicTraining,
      `${roles('~nattevakt~')}
      trainingNeeds: { programmes: [{ id: T-01, role: sykepleier, level: basic }] }
      `,
      [{ message: 'none', data: { role: 'Nattevakt' }, severity: 'warning' }],
    )
  })

  it('reports a role that has only advanced training', () => {
    expectFindings(
      roleWithoutBasicTraining,
      `${roles('~nattevakt~')}
      trainingNeeds:
        programmes:
          - { id: T-01, role: sykepleier, level: basic }
          - { id: T-02, role: sykepleier, level: advanced }
          - { id: T-03, role: nattevakt, level: advanced }
      `,
      [{ message: 'only-advanced', data: { role: 'Nattevakt' } }],
    )
  })

  it('asks for the level where a programme does not say it', () => {
    expectFindings(
      roleWithoutBasicTraining,
      `${roles()}
      trainingNeeds:
        programmes:
          - { id: T-01, role: sykepleier, level: basic }
          - { id: ~T-02~, role: nattevakt }
      `,
      [
        {
          message: 'no-level',
          data: {
            role: 'Nattevakt',
            programme: { type: 'subject', concept: 'training-programme', id: 'T-02' },
          },
        },
      ],
    )
  })

  it('says it once where no training is planned at all', () => {
    const data = { roles: { type: 'all', of: ['Sykepleier', 'Nattevakt'] } } as const
    expectFindings(
      roleWithoutBasicTraining,
      `${roles().replace('functions', '~functions~')}
      profile: small
      `,
      [{ message: 'no-training', data }],
    )
    expectFindings(
      roleWithoutBasicTraining,
      `${roles()}
      ~trainingNeeds~: { onboarding: { within: P14D } }
      `,
      [{ message: 'no-training', data }],
    )
  })

  it('does not ask where no function says who uses the solution', () => {
    expectFindings(roleWithoutBasicTraining, 'roles: [{ id: sykepleier, kind: clinician }]', [])
  })

  it('waits for what is left open', () => {
    for (const open of [
      'null',
      '{ programmes: null }',
      '{ programmes: [{ id: T-01, role: null, level: basic }] }',
      '{ programmes: [{ id: T-01, role: sykepleier, level: null }, { id: T-02, role: nattevakt, level: null }] }',
    ])
      expectFindings(roleWithoutBasicTraining, `${roles()}\n      trainingNeeds: ${open}\n`, [])
  })
})
