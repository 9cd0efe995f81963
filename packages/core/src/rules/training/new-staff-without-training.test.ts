import { expectFindings } from '../../testing.js'
import { newStaffWithoutTraining } from './new-staff-without-training.js'

describe('new-staff-without-training', () => {
  it('reports a service with new staff when nothing is said of their training', () => {
    expectFindings(
      newStaffWithoutTraining,
      `
      services:
        - { id: hjemmetjenesten, name: Hjemmetjenesten, newStaffPerYear: ~25~ }
        - { id: responssenter, name: Responssenteret, newStaffPerYear: 0 }
      `,
      [{ message: 'none', data: { service: 'Hjemmetjenesten', count: 25 }, severity: 'task' }],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      newStaffWithoutTraining,
      `
      status: approved
      services: [{ id: hjemmetjenesten, newStaffPerYear: ~25~ }]
      trainingNeeds: { onboarding: { within: P14D } }
      `,
      [{ message: 'none', data: { service: 'hjemmetjenesten' }, severity: 'error' }],
    )
  })

  it('is content with a deadline and a requirement', () => {
    expectFindings(
      newStaffWithoutTraining,
      `
      services: [{ id: hjemmetjenesten, newStaffPerYear: 25 }]
      trainingNeeds: { onboarding: { within: P14D, requirements: [OPP-09] } }
      sections: [{ id: opplaering, title: Opplæring, requirements: [{ id: OPP-09, kind: minimum, text: Leverandøren skal gi nyansatte opplæring. }] }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      newStaffWithoutTraining,
      `
      services: [{ id: hjemmetjenesten, newStaffPerYear: 25 }]
      trainingNeeds: null
      `,
      [],
    )
  })
})
