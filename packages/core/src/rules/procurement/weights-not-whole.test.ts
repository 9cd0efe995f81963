import { expectFindings } from '../../testing.js'
import { weightsNotWhole } from './weights-not-whole.js'

const share = (value: number): { readonly type: 'share'; readonly share: number } => ({
  type: 'share',
  share: value,
})

describe('weights-not-whole', () => {
  it('reports main criteria that are not 100 % together, as an error before they are sent', () => {
    expectFindings(
      weightsNotWhole,
      `
      procurement:
        ~criteria~:
          - { id: pris, title: Pris, weight: 0.3 }
          - { id: kvalitet, weight: 0.8 }
      `,
      [
        {
          message: 'sum',
          data: {
            sum: share(1.1),
            criteria: {
              type: 'all',
              of: [
                { type: 'names', names: ['Pris'] },
                { type: 'names', names: ['kvalitet'] },
              ],
            },
          },
          severity: 'warning',
        },
      ],
    )
  })

  it('is an error in what is approved, whoever has read the rule pack', () => {
    expectFindings(
      weightsNotWhole,
      'status: approved\nprocurement: { ~criteria~: [{ id: a, weight: 0.4 }, { id: b, weight: 0.5 }] }',
      [{ message: 'sum', severity: 'error' }],
    )
  })

  it('reckons as people do: 0.1 + 0.2 + 0.7 is 1', () => {
    expectFindings(
      weightsNotWhole,
      'procurement: { criteria: [{ id: a, weight: 0.1 }, { id: b, weight: 0.2 }, { id: c, weight: 0.7 }] }',
      [],
    )
  })

  it('reports sub-criteria at their parent', () => {
    expectFindings(
      weightsNotWhole,
      `
      procurement:
        criteria:
          - { id: pris, weight: 0.5 }
          - { id: ~kvalitet~, weight: 0.5 }
          - { id: drift, parent: kvalitet, weight: 0.5 }
          - { id: opplaering, parent: kvalitet, weight: 0.4 }
      `,
      [{ message: 'sum', data: { sum: share(0.9) } }],
    )
  })

  it('knows sub-criteria that are written as shares of the whole', () => {
    expectFindings(
      weightsNotWhole,
      `
      procurement:
        criteria:
          - { id: pris, weight: 0.6 }
          - { id: ~kvalitet~, title: Kvalitet, weight: 0.4 }
          - { id: drift, parent: kvalitet, weight: 0.3 }
          - { id: opplaering, parent: kvalitet, weight: 0.1 }
      `,
      [{ message: 'shareOfAll', data: { sum: share(0.4), parent: 'Kvalitet' } }],
    )
  })

  it('lets ranges be what can become 100 %', () => {
    const criteria = (min: number): string => `
      procurement:
        ${min > 0.5 ? '~criteria~' : 'criteria'}:
          - { id: a, weight: { min: ${String(min)}, max: 0.8 } }
          - { id: b, weight: { min: ${String(min)}, max: 0.7 } }
      `
    expectFindings(weightsNotWhole, criteria(0.3), [])
    expectFindings(weightsNotWhole, criteria(0.6), [
      { message: 'range', data: { least: share(1.2), most: share(1.5) } },
    ])
  })

  it('reports a range whose lowest weight is the higher', () => {
    expectFindings(
      weightsNotWhole,
      'procurement: { criteria: [{ id: a, ~weight~: { min: 0.6, max: 0.4 } }, { id: b, weight: 0.4 }] }',
      [{ message: 'reversed', data: { min: share(0.6), max: share(0.4) } }],
    )
  })

  it('judges each lot by its own weights, and by the plain one where it has none', () => {
    expectFindings(
      weightsNotWhole,
      `
      procurement:
        lots: [{ id: D1, title: Dispenser }, { id: D2 }]
        ~criteria~:
          - { id: pris, weight: 0.3, lots: [{ lot: D1, weight: 0.4 }] }
          - { id: kvalitet, weight: 0.7 }
      `,
      [{ message: 'sumInLot', data: { lot: 'Dispenser', sum: share(1.1) } }],
    )
  })

  it('reports a criterion without weight among some that have one', () => {
    expectFindings(
      weightsNotWhole,
      'procurement: { criteria: [{ id: a, weight: 0.6 }, { id: b, weight: 0.4 }, { id: ~c~, title: Miljø }] }',
      [{ message: 'without', data: { criterion: 'Miljø' } }],
    )
  })

  it('leaves weights to weights-against-model where the model has none', () => {
    expectFindings(
      weightsNotWhole,
      'procurement: { evaluation: { model: ranked }, criteria: [{ id: a, weight: 0.6 }, { id: b }] }',
      [],
    )
  })

  it('has nothing to add up under a criterion that is named as its own parent', () => {
    expectFindings(weightsNotWhole, 'procurement: { criteria: [{ id: a, parent: a, weight: 0.4 }] }', [])
  })

  it('waits for what is left open', () => {
    expectFindings(
      weightsNotWhole,
      'procurement: { criteria: [{ id: a, weight: 0.6 }, { id: b, weight: null }] }',
      [],
    )
    expectFindings(
      weightsNotWhole,
      'procurement: { criteria: [{ id: a, weight: 0.9 }, { id: b, weight: { min: 0.3, max: null } }] }',
      [],
    )
  })
})
