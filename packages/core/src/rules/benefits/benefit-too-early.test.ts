import { expectFindings } from '../../testing.js'
import { benefitTooEarly } from './benefit-too-early.js'

const buyers = 'buyers: [{ id: sorvik, start: 2028-01-01 }, { id: nordvik, start: 2027-09-01 }]\n'
const phaseOut = `functions: [{ id: a }, { id: b }, { id: c }]
phaseOut:
  - { function: a, replaces: A, from: 2028-03-01 }
  - { function: b, replaces: B, from: 2027-11-01 }
  - { function: c, from: 2027-09-15 }
`
const sections = (fulfilled: string): string =>
  `sections: [{ id: s, title: S, requirements: [{ id: INT-01, kind: minimum, text: T, ${fulfilled} }] }]\n`

describe('benefit-too-early', () => {
  it('reports a benefit that is due before any buyer has started', () => {
    expectFindings(
      benefitTooEarly,
      `${buyers}benefits: [{ id: G-01, due: ~2027-09-01~ }, { id: G-02, due: 2027-09-02 }]\n`,
      [
        {
          message: 'before-start',
          severity: 'warning',
          data: {
            id: 'G-01',
            due: { type: 'date', date: '2027-09-01' },
            start: { type: 'date', date: '2027-09-01' },
          },
        },
      ],
    )
  })

  it('reports time and money that are saved before any routine has ended', () => {
    expectFindings(
      benefitTooEarly,
      `${buyers}${phaseOut}benefits:
  - { id: G-01, kind: time, due: ~2027-10-31~ }
  - { id: G-02, kind: money, due: 2027-11-01 }
  - { id: G-03, kind: safety, due: 2027-10-31 }
`,
      [{ message: 'before-phase-out', data: { id: 'G-01', ended: { type: 'date', date: '2027-11-01' } } }],
    )
  })

  it('reports a benefit that is due before a requirement it depends on is met', () => {
    const benefits = 'benefits: [{ id: G-01, due: ~2028-02-01~, requires: [INT-01] }]\n'
    const data = {
      requirement: { type: 'subject', concept: 'requirement', id: 'INT-01' },
      fulfilled: { type: 'date', date: '2028-03-01' },
    } as const
    for (const text of [
      `${sections('fulfilledBy: date, fulfilledOn: 2028-03-01')}${benefits}`,
      `milestones: [{ id: M1, date: 2028-03-01 }]\n${sections('fulfilledBy: milestone, fulfilledOn: M1')}${benefits}`,
    ])
      expectFindings(benefitTooEarly, text, [{ message: 'before-requirement', data }])
  })

  it('is content when the requirement is met on the same day, or has no date', () => {
    const benefits = 'benefits: [{ id: G-01, due: 2028-02-01, requires: [INT-01] }]\n'
    for (const fulfilled of ['fulfilledBy: date, fulfilledOn: 2028-02-01', 'fulfilledBy: go-live'])
      expectFindings(benefitTooEarly, `${sections(fulfilled)}${benefits}`, [])
  })

  it('says nothing where dates are not given, or are left open', () => {
    expectFindings(benefitTooEarly, `benefits: [{ id: G-01, kind: time, due: 2027-01-01 }]\n`, [])
    expectFindings(benefitTooEarly, `${buyers}benefits: [{ id: G-01, due: null }, { id: G-02 }]\n`, [])
  })
})
