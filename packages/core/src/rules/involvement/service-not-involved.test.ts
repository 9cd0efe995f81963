import { expectFindings } from '../../testing.js'
import { serviceNotInvolved } from './service-not-involved.js'

describe('service-not-involved', () => {
  it('reports a service that takes part in no activity', () => {
    expectFindings(
      serviceNotInvolved,
      `
      services: [{ id: hjemmetjenesten }, { id: ~responssenteret~, name: Responssenteret }]
      serviceInvolvement: { activities: [{ id: A-01, service: hjemmetjenesten }] }
      `,
      [{ message: 'none', data: { service: 'Responssenteret' }, severity: 'task' }],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      serviceNotInvolved,
      `
      status: approved
      services: [{ id: ~hjemmetjenesten~ }]
      `,
      [{ message: 'none', data: { service: 'hjemmetjenesten' }, severity: 'error' }],
    )
  })

  it('asks only for the services whose staff use a function', () => {
    expectFindings(
      serviceNotInvolved,
      `
      services: [{ id: ~hjemmetjenesten~ }, { id: dagsenteret }]
      roles:
        - { id: nattevakt, kind: care-worker, service: hjemmetjenesten }
        - { id: bruker, kind: service-user, service: dagsenteret }
      functions: [{ id: varsel, usedBy: [nattevakt, bruker] }]
      serviceInvolvement: { activities: [{ id: A-01 }] }
      `,
      [{ message: 'none' }],
    )
  })

  it('is content with a role of the service', () => {
    expectFindings(
      serviceNotInvolved,
      `
      services: [{ id: hjemmetjenesten }, { id: responssenteret }]
      roles: [{ id: operator, kind: other, service: responssenteret }]
      serviceInvolvement: { activities: [{ id: A-01, service: hjemmetjenesten, roles: [operator] }] }
      `,
      [],
    )
  })

  it('does not take an interview with service users for involvement of the staff', () => {
    expectFindings(
      serviceNotInvolved,
      `
      services: [{ id: ~hjemmetjenesten~ }]
      roles: [{ id: bruker, kind: service-user, service: hjemmetjenesten }, { id: parorende, kind: relative }]
      serviceInvolvement: { activities: [{ id: A-01, service: hjemmetjenesten, roles: [bruker, parorende] }] }
      `,
      [{ message: 'none' }],
    )
  })

  it('asks a small procurement for no activities, but judges those it has', () => {
    expectFindings(
      serviceNotInvolved,
      `
      profile: small
      services: [{ id: hjemmetjenesten }]
      `,
      [],
    )
    expectFindings(
      serviceNotInvolved,
      `
      profile: small
      services: [{ id: hjemmetjenesten }, { id: ~responssenteret~ }]
      serviceInvolvement: { activities: [{ id: A-01, service: hjemmetjenesten }] }
      `,
      [{ message: 'none' }],
    )
  })

  it('waits for what is left open', () => {
    for (const involvement of [
      'null',
      '{ activities: null }',
      '{ activities: [{ id: A-01, service: null }] }',
    ])
      expectFindings(
        serviceNotInvolved,
        `
        services: [{ id: hjemmetjenesten }]
        serviceInvolvement: ${involvement}
        `,
        [],
      )
  })
})
