import { expectFindings } from '../../testing.js'
import { tooManyCriteria } from './too-many-criteria.js'

describe('too-many-criteria', () => {
  it('reports more main criteria than the rule pack holds for enough', () => {
    expectFindings(
      tooManyCriteria,
      'procurement: { ~criteria~: [{ id: a }, { id: b }, { id: c }, { id: d }, { id: e }] }',
      [{ message: 'found', data: { count: 5, most: 4 }, severity: 'warning' }],
    )
  })

  it('does not count sub-criteria', () => {
    expectFindings(
      tooManyCriteria,
      'procurement: { criteria: [{ id: a }, { id: b }, { id: c }, { id: d }, { id: e, parent: d }] }',
      [],
    )
  })
})
