import { expectFindings } from '../../testing.js'
import { environmentExemptionNotAvailable } from './environment-exemption-not-available.js'

const specification = (notice: string, exemption: string): string => `
  procurement:
    dates: { notice: ${notice} }
    environment: { route: exemption, exemption: ${exemption}, justification: Det er nødvendig. }
  `

describe('environment-exemption-not-available', () => {
  it('reports an exemption that the rules at the day of notice do not have', () => {
    expectFindings(environmentExemptionNotAvailable, specification('2026-06-30', '~vital-interests~'), [
      {
        message: 'notAvailable',
        data: {
          available: { type: 'values', key: 'procurement.environment.exemption', values: ['insignificant'] },
        },
        severity: 'warning',
      },
    ])
    expectFindings(environmentExemptionNotAvailable, specification('2026-07-01', 'vital-interests'), [])
  })

  it('reports an exemption that is not said', () => {
    expectFindings(
      environmentExemptionNotAvailable,
      'procurement: { ~environment~: { route: exemption, justification: Bare timer. } }',
      [{ message: 'unsaid', severity: 'task' }],
    )
  })

  it('is for exemptions alone, and waits for what is left open', () => {
    expectFindings(environmentExemptionNotAvailable, 'procurement: { environment: { route: weight } }', [])
    expectFindings(
      environmentExemptionNotAvailable,
      'procurement: { environment: { route: exemption, exemption: null } }',
      [],
    )
  })
})
