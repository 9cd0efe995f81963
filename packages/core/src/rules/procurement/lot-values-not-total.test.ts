import { expectFindings } from '../../testing.js'
import { lotValuesNotTotal } from './lot-values-not-total.js'

const money = (amount: number, currency = 'NOK'): string =>
  `{ amount: ${String(amount)}, currency: ${currency} }`

describe('lot-values-not-total', () => {
  it('reports lots whose values are another sum than the total', () => {
    expectFindings(
      lotValuesNotTotal,
      `
      procurement:
        estimatedValue: ${money(100)}
        ~lots~: [{ id: D1, value: ${money(70)} }, { id: D2, value: ${money(40)} }]
      `,
      [
        {
          message: 'found',
          data: { sum: { type: 'kroner', kroner: 110 }, total: { type: 'kroner', kroner: 100 } },
          severity: 'warning',
        },
      ],
    )
  })

  it('is content with the same sum', () => {
    expectFindings(
      lotValuesNotTotal,
      `procurement: { estimatedValue: ${money(100)}, lots: [{ id: D1, value: ${money(60)} }, { id: D2, value: ${money(40)} }] }`,
      [],
    )
  })

  it('waits for values that are not said, and for one currency', () => {
    expectFindings(
      lotValuesNotTotal,
      `procurement: { estimatedValue: ${money(100)}, lots: [{ id: D1, value: ${money(60)} }, { id: D2 }] }`,
      [],
    )
    expectFindings(
      lotValuesNotTotal,
      `procurement: { estimatedValue: ${money(100)}, lots: [{ id: D1, value: ${money(60, 'EUR')} }] }`,
      [],
    )
    expectFindings(lotValuesNotTotal, `procurement: { lots: [{ id: D1, value: ${money(60)} }] }`, [])
  })
})
