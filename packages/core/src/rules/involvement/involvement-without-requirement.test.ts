import { expectFindings } from '../../testing.js'
import { involvementWithoutRequirement } from './involvement-without-requirement.js'

const sections = (needs = ''): string =>
  `sections: [{ id: drift, title: Drift, ${needs} requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle. }] }]`

describe('involvement-without-requirement', () => {
  it('reports activities that no requirement came from', () => {
    expectFindings(
      involvementWithoutRequirement,
      `
      needs: [{ id: B-01, activity: A-01 }]
      serviceInvolvement:
        ~activities~: [{ id: A-01 }, { id: A-02, outcome: Alle var fornøyde. }]
      ${sections()}
      `,
      [{ message: 'none', severity: 'task' }],
    )
  })

  it('stays a warning when the specification is approved', () => {
    expectFindings(
      involvementWithoutRequirement,
      `
      status: approved
      serviceInvolvement:
        ~activities~: [{ id: A-01 }]
      ${sections()}
      `,
      [{ message: 'none', severity: 'warning' }],
    )
  })

  it('is content with one requirement from one activity', () => {
    expectFindings(
      involvementWithoutRequirement,
      `
      serviceInvolvement: { activities: [{ id: A-01 }, { id: A-02, requirements: [K-1] }] }
      ${sections()}
      `,
      [],
    )
  })

  it('follows the trace over a need, also that of a section', () => {
    expectFindings(
      involvementWithoutRequirement,
      `
      needs: [{ id: B-01, activity: A-01 }]
      serviceInvolvement: { activities: [{ id: A-01 }] }
      ${sections('needs: [B-01],')}
      `,
      [],
    )
  })

  it('waits for requirements, for what is left open and for the results of activities', () => {
    expectFindings(involvementWithoutRequirement, 'serviceInvolvement: { activities: [{ id: A-01 }] }', [])
    expectFindings(
      involvementWithoutRequirement,
      `
      serviceInvolvement: { activities: [{ id: A-01 }, { id: A-02, requirements: null }] }
      ${sections()}
      `,
      [],
    )
    expectFindings(
      involvementWithoutRequirement,
      `
      date: 2026-11-20
      serviceInvolvement: { activities: [{ id: A-01, date: 2026-05-19 }] }
      ${sections()}
      `,
      [],
    )
  })

  it('leaves a specification without activities to other rules', () => {
    expectFindings(involvementWithoutRequirement, sections(), [])
  })
})
