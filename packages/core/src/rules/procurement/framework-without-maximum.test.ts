import { expectFindings } from '../../testing.js'
import { frameworkWithoutMaximum } from './framework-without-maximum.js'

const money = (amount: number): string => `{ amount: ${String(amount)}, currency: NOK }`

describe('framework-without-maximum', () => {
  it('reports a framework agreement without a maximum', () => {
    expectFindings(
      frameworkWithoutMaximum,
      'status: review\nprocurement: { ~framework~: { suppliers: 1 } }',
      [{ message: 'missing', severity: 'warning' }],
    )
  })

  it('reports a maximum below the estimate', () => {
    expectFindings(
      frameworkWithoutMaximum,
      `
      procurement:
        estimatedValue: ${money(200)}
        framework: { maximum: { amount: ~100~, currency: NOK } }
      `,
      [
        {
          message: 'low',
          data: { maximum: { type: 'kroner', kroner: 100 }, estimate: { type: 'kroner', kroner: 200 } },
        },
      ],
    )
  })

  it('is content with a maximum of at least the estimate, and without a framework agreement', () => {
    expectFindings(
      frameworkWithoutMaximum,
      `procurement: { estimatedValue: ${money(200)}, framework: { maximum: ${money(200)} } }`,
      [],
    )
    expectFindings(frameworkWithoutMaximum, 'procurement: { part: III }', [])
  })

  it('waits for what is left open', () => {
    expectFindings(frameworkWithoutMaximum, 'procurement: { framework: { maximum: null } }', [])
  })
})
