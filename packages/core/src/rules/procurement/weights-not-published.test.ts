import { expectFindings } from '../../testing.js'
import { weightsNotPublished } from './weights-not-published.js'

const withPoints = (publish: string): string => `
  procurement: ${publish}
  sections:
    - id: drift
      title: Drift
      requirements: [{ id: K-1, kind: evaluated, points: 10, text: Løsningen bør virke uten nett. }]
`

describe('weights-not-published', () => {
  it('reports weights that are hidden, at what hides them', () => {
    expectFindings(
      weightsNotPublished,
      'procurement: { criteria: [{ id: pris, weight: 1 }], publish: { weights: ~false~ } }',
      [{ message: 'weights', severity: 'warning' }],
    )
    expectFindings(weightsNotPublished, '~procurement~: { criteria: [{ id: pris, weight: 1 }] }', [
      { message: 'weights' },
    ])
  })

  it('reports points that are hidden', () => {
    expectFindings(weightsNotPublished, withPoints('{ ~publish~: { weights: true } }'), [
      { message: 'points' },
    ])
    expectFindings(weightsNotPublished, withPoints('{ publish: { points: true } }'), [])
  })

  it('is content when there is nothing to show, or the model has no weights', () => {
    expectFindings(weightsNotPublished, 'procurement: { criteria: [{ id: pris }] }', [])
    expectFindings(
      weightsNotPublished,
      'procurement: { evaluation: { model: ranked }, criteria: [{ id: pris, weight: 1 }] }',
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      weightsNotPublished,
      'procurement: { criteria: [{ id: pris, weight: 1 }], publish: { weights: null } }',
      [],
    )
    expectFindings(
      weightsNotPublished,
      'procurement: { criteria: [{ id: pris, weight: 1 }], publish: null }',
      [],
    )
  })
})
