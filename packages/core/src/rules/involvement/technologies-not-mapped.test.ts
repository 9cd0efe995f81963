import { expectFindings } from '../../testing.js'
import { technologiesNotMapped } from './technologies-not-mapped.js'

describe('technologies-not-mapped', () => {
  it('reports that no technology is described', () => {
    expectFindings(technologiesNotMapped, 'title: ~Medisindispensere~', [
      { message: 'none', severity: 'task' },
    ])
    expectFindings(
      technologiesNotMapped,
      `
      title: Medisindispensere
      status: approved
      ~technologies~: []
      `,
      [{ message: 'none', severity: 'warning' }],
    )
  })

  it('is content with one', () => {
    expectFindings(technologiesNotMapped, 'technologies: [{ id: vakttelefon }]', [])
  })

  it('does not ask a small procurement', () => {
    expectFindings(technologiesNotMapped, 'profile: small', [])
  })

  it('waits for what is left open', () => {
    expectFindings(technologiesNotMapped, 'technologies: null', [])
  })
})
