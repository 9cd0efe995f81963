import { expectFindings } from '../../testing.js'
import { minimumWithPoints } from './minimum-with-points.js'

const specification = (fields: string, defaults = '{}'): string => `
  procurement: { criteria: [{ id: kvalitet }] }
  sections:
    - id: drift
      title: Drift
      defaults: ${defaults}
      requirements:
        - { id: K-1, text: Løsningen skal varsle, ${fields} }
`

describe('minimum-with-points', () => {
  it('reports a minimum requirement with points or a criterion, once', () => {
    expectFindings(minimumWithPoints, specification('kind: minimum, points: ~10~'), [
      {
        message: 'minimum',
        data: { fields: { type: 'all', of: [{ type: 'field', key: 'requirement.points' }] } },
        severity: 'error',
      },
    ])
    expectFindings(minimumWithPoints, specification('kind: minimum, criterion: ~kvalitet~, points: 10'), [
      { message: 'minimum' },
    ])
  })

  it('reports a contract term with points', () => {
    expectFindings(minimumWithPoints, specification('kind: contract-term, points: ~10~'), [
      { message: 'term', severity: 'error' },
    ])
  })

  it('allows points beyond the minimum level, and points of what is evaluated', () => {
    expectFindings(
      minimumWithPoints,
      specification('kind: minimum, evaluatedBeyond: { criterion: kvalitet, points: 5 }'),
      [],
    )
    expectFindings(minimumWithPoints, specification('kind: evaluated, criterion: kvalitet, points: 5'), [])
  })

  it('does not take what the section says for all as meant for it', () => {
    expectFindings(
      minimumWithPoints,
      specification('kind: minimum', '{ criterion: kvalitet, points: 5 }'),
      [],
    )
  })

  it('leaves what binds the customer to another rule, and points that are left open alone', () => {
    expectFindings(
      minimumWithPoints,
      specification('kind: contract-term, addressee: customer, points: 5'),
      [],
    )
    expectFindings(minimumWithPoints, specification('kind: minimum, points: null'), [])
  })
})
