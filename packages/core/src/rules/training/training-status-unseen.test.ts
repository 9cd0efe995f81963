import { expectFindings } from '../../testing.js'
import { trainingStatusUnseen } from './training-status-unseen.js'

describe('training-status-unseen', () => {
  it('reports that leaders can’t see the training of many', () => {
    expectFindings(
      trainingStatusUnseen,
      `
      services: [{ id: hjemmetjenesten, staff: 12 }, { id: responssenter, staff: 8 }]
      ~trainingNeeds~: { onboarding: { within: P14D } }
      `,
      [{ message: 'none', data: { count: 20 }, severity: 'task' }],
    )
    expectFindings(
      trainingStatusUnseen,
      `
      ~services~: [{ id: hjemmetjenesten, staff: 124 }]
      `,
      [{ message: 'none', data: { count: 124 } }],
    )
  })

  it('counts the services that will use the solution, or the roles that will', () => {
    expectFindings(
      trainingStatusUnseen,
      `
      services: [{ id: hjemmetjenesten, staff: 12 }, { id: dagsenteret, staff: 90 }]
      roles: [{ id: sykepleier, kind: clinician, service: hjemmetjenesten }]
      functions: [{ id: varsel, usedBy: [sykepleier] }]
      `,
      [],
    )
    expectFindings(
      trainingStatusUnseen,
      `
      ~services~: [{ id: hjemmetjenesten }]
      roles: [{ id: sykepleier, kind: clinician, service: hjemmetjenesten, headcount: 38 }, { id: leder, headcount: 4 }]
      functions: [{ id: varsel, usedBy: [sykepleier] }]
      `,
      [{ message: 'none', data: { count: 38 } }],
    )
  })

  it('is content with a requirement on an overview', () => {
    expectFindings(
      trainingStatusUnseen,
      `
      services: [{ id: hjemmetjenesten, staff: 124 }]
      trainingNeeds: { overview: { requirements: [OPP-08] } }
      sections: [{ id: opplaering, title: Opplæring, requirements: [{ id: OPP-08, kind: minimum, text: Løsningen skal vise hvem som har fått opplæring. }] }]
      `,
      [],
    )
  })

  it('points at an overview that names no requirements', () => {
    expectFindings(
      trainingStatusUnseen,
      `
      services: [{ id: hjemmetjenesten, staff: 124 }]
      trainingNeeds: { ~overview~: {} }
      `,
      [{ message: 'none' }],
    )
  })

  it('does not ask in a small procurement, nor where few are concerned', () => {
    expectFindings(
      trainingStatusUnseen,
      'profile: small\nservices: [{ id: hjemmetjenesten, staff: 124 }]',
      [],
    )
    expectFindings(trainingStatusUnseen, 'services: [{ id: hjemmetjenesten, staff: 19 }]', [])
  })

  it('waits for what is left open', () => {
    for (const open of ['null', '{ overview: null }', '{ overview: { requirements: null } }'])
      expectFindings(
        trainingStatusUnseen,
        `
        services: [{ id: hjemmetjenesten, staff: 124 }]
        trainingNeeds: ${open}
        `,
        [],
      )
  })
})
