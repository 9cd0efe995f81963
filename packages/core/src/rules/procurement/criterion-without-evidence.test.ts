import { expectFindings } from '../../testing.js'
import { criterionWithoutEvidence } from './criterion-without-evidence.js'

describe('criterion-without-evidence', () => {
  it('reports a criterion that does not say what to submit', () => {
    expectFindings(
      criterionWithoutEvidence,
      `
      status: review
      procurement:
        criteria:
          - { id: ~pris~, subject: price }
          - { id: kvalitet, evidence: Svar på kravene }
      `,
      [{ message: 'missing', data: { criterion: 'pris' }, severity: 'warning' }],
    )
  })

  it('asks for it where the points are given: in the parts, unless the whole says it for them', () => {
    expectFindings(
      criterionWithoutEvidence,
      `
      procurement:
        criteria:
          - { id: kvalitet, title: Kvalitet }
          - { id: ~drift~, parent: kvalitet, title: Drift }
          - { id: opplaering, parent: kvalitet, evidence: Opplæringsplan }
          - { id: miljo, evidence: Svar på kravene }
          - { id: transport, parent: miljo }
      `,
      [{ message: 'missing', data: { criterion: 'Drift' }, severity: 'task' }],
    )
  })

  it('takes the price annex as what suppliers submit for the price', () => {
    expectFindings(
      criterionWithoutEvidence,
      `
      procurement: { criteria: [{ id: pris, subject: price }] }
      priceItems: [{ id: P-01, title: Leie }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      criterionWithoutEvidence,
      'procurement: { criteria: [{ id: a, evidence: null }, { id: b, parent: null }] }',
      [],
    )
  })
})
