import { expectFindings } from '../../testing.js'
import { healthExemptionUnexplained } from './health-exemption-unexplained.js'

const long = 'Alarmene må skiftes før dagens mobilnett slås av. '.repeat(5).trim()

const specification = (environment: string, notice = '2027-01-15'): string => `
  procurement:
    dates: { notice: ${notice} }
    ${environment}
  roles: [{ id: leder, title: Leder }]
  `

describe('health-exemption-unexplained', () => {
  it('asks for a longer reason and for who approved', () => {
    expectFindings(
      healthExemptionUnexplained,
      specification(
        '~environment~: { route: exemption, exemption: vital-interests, justification: ~Det gjelder helse.~ }',
      ),
      [
        { message: 'noApprover', severity: 'task' },
        { message: 'short', data: { count: 18, least: 200 }, severity: 'task' },
      ],
    )
  })

  it('is content with both', () => {
    expectFindings(
      healthExemptionUnexplained,
      specification(
        `environment: { route: exemption, exemption: vital-interests, justification: ${long}, approvedBy: leder }`,
      ),
      [],
    )
  })

  it('is for that exemption alone, where the rules have it', () => {
    expectFindings(
      healthExemptionUnexplained,
      specification('environment: { route: exemption, exemption: insignificant, justification: Timer. }'),
      [],
    )
    expectFindings(
      healthExemptionUnexplained,
      specification(
        'environment: { route: exemption, exemption: vital-interests, justification: Helse. }',
        '2026-05-01',
      ),
      [],
    )
  })

  it('waits for what is left open, and leaves a missing reason to environment-not-considered', () => {
    expectFindings(
      healthExemptionUnexplained,
      specification('environment: { route: exemption, exemption: vital-interests, approvedBy: null }'),
      [],
    )
  })
})
