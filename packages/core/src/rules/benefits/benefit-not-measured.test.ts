import { expectFindings } from '../../testing.js'
import { benefitNotMeasured } from './benefit-not-measured.js'

describe('benefit-not-measured', () => {
  it('reports a benefit that no requirement gives figures for', () => {
    expectFindings(
      benefitNotMeasured,
      `
      status: review
      benefits:
        - { id: ~G-01~, statement: Færre besøk }
        - { id: ~G-02~, measuredBy: [] }
        - { id: G-03, measuredBy: [GEV-01] }
      sections: [{ id: s, title: S, requirements: [{ id: GEV-01, kind: minimum, text: Løsningen skal vise antall varsler. }] }]
      `,
      [
        { message: 'none', data: { id: 'G-01' }, severity: 'warning' },
        { message: 'none', data: { id: 'G-02' } },
      ],
    )
  })

  it('is never more than a warning of what people feel', () => {
    expectFindings(
      benefitNotMeasured,
      `
      status: approved
      benefits:
        - { id: ~G-01~, kind: relative-security }
        - { id: ~G-02~, kind: staff-mastery }
        - { id: ~G-03~, kind: time }
      `,
      [
        { message: 'none', severity: 'warning' },
        { message: 'none', severity: 'warning' },
        { message: 'none', severity: 'error' },
      ],
    )
    expectFindings(benefitNotMeasured, `benefits: [{ id: ~G-01~, kind: staff-mastery }]\n`, [
      { message: 'none', severity: 'task' },
    ])
  })

  it('waits for what is left open', () => {
    expectFindings(benefitNotMeasured, `benefits: [{ id: G-01, measuredBy: null }]\n`, [])
  })
})
