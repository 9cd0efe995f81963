import { expectFindings } from '../../testing.js'
import { weightsAgainstModel } from './weights-against-model.js'

describe('weights-against-model', () => {
  it('reports weights where the model has none', () => {
    expectFindings(
      weightsAgainstModel,
      `
      status: approved
      procurement:
        evaluation: { model: ~priced-quality~ }
        criteria: [{ id: pris, title: Pris }, { id: kvalitet, title: Kvalitet, weight: 0.4 }]
      `,
      [
        {
          message: 'unwanted',
          data: { criteria: { type: 'all', of: [{ type: 'names', names: ['Kvalitet'] }] } },
          severity: 'warning',
        },
      ],
    )
  })

  it('reports a weighted evaluation without weights', () => {
    expectFindings(
      weightsAgainstModel,
      'procurement: { evaluation: { model: ~weighted~ }, criteria: [{ id: pris }, { id: kvalitet }] }',
      [{ message: 'none', severity: 'task' }],
    )
  })

  it('is content with one criterion alone, and with weights for lots', () => {
    expectFindings(
      weightsAgainstModel,
      'procurement: { evaluation: { model: weighted }, criteria: [{ id: pris }] }',
      [],
    )
    expectFindings(
      weightsAgainstModel,
      `
      procurement:
        evaluation: { model: weighted }
        lots: [{ id: D1 }]
        criteria: [{ id: pris, lots: [{ lot: D1, weight: 0.5 }] }, { id: kvalitet }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      weightsAgainstModel,
      'procurement: { evaluation: { model: weighted }, criteria: [{ id: a, weight: null }, { id: b }] }',
      [],
    )
    expectFindings(
      weightsAgainstModel,
      'procurement: { evaluation: { model: null }, criteria: [{ id: a, weight: 1 }] }',
      [],
    )
  })
})
