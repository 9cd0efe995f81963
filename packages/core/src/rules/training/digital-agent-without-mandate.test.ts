import { expectFindings } from '../../testing.js'
import { digitalAgentWithoutMandate } from './digital-agent-without-mandate.js'

const specification = (role: string): string => `
  status: approved
  roles: [{ id: leder, kind: leader }, { title: Digital agent, ${role} }]
`

describe('digital-agent-without-mandate', () => {
  it('lists what a digital agent or super user lacks', () => {
    for (const kind of ['digital-agent', 'super-user'])
      expectFindings(
        digitalAgentWithoutMandate,
        specification(`id: ~hjelper~, kind: ${kind}, reportsTo: leder`),
        [
          {
            message: 'missing',
            data: {
              role: 'Digital agent',
              fields: {
                type: 'all',
                of: [
                  { type: 'field', key: 'role.mandate' },
                  { type: 'field', key: 'role.positionShare' },
                ],
              },
            },
            severity: 'error',
          },
        ],
      )
  })

  it('reports that no time is set aside', () => {
    expectFindings(
      digitalAgentWithoutMandate,
      specification(
        'id: hjelper, kind: digital-agent, reportsTo: leder, mandate: Veileder kolleger., positionShare: ~0~',
      ),
      [{ message: 'no-time', data: { role: 'Digital agent' } }],
    )
  })

  it('asks nothing of other roles, or when all is said', () => {
    for (const role of [
      'id: hjelper, kind: clinician',
      'id: hjelper, kind: digital-agent, reportsTo: leder, mandate: Veileder kolleger., positionShare: 0.2',
    ])
      expectFindings(digitalAgentWithoutMandate, specification(role), [])
  })

  it('waits for what is left open', () => {
    expectFindings(
      digitalAgentWithoutMandate,
      specification('id: hjelper, kind: super-user, reportsTo: null, mandate: null, positionShare: null'),
      [],
    )
  })
})
