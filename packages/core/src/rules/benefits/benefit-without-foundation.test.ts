import { expectFindings } from '../../testing.js'
import { benefitWithoutFoundation } from './benefit-without-foundation.js'

const sections = `sections:
  - { id: a, title: A, recommendations: [2], requirements: [{ id: INT-01, kind: minimum, text: T }, { id: INT-02, kind: minimum, text: T }] }
  - { id: b, title: B, requirements: [{ id: OPP-01, kind: minimum, text: T }, { id: OPP-09, kind: minimum, text: T }, { id: FUN-01, kind: minimum, text: T }, { id: OPP-05, kind: minimum, text: T, recommendations: [6] }] }
`
const integrated = 'technologies: [{ id: journal, use: integrated, requirements: [INT-01] }]\n'
const trained =
  'trainingNeeds: { programmes: [{ id: T-01, requirements: [OPP-01] }], onboarding: { requirements: [OPP-09] } }\n'

describe('benefit-without-foundation', () => {
  it('reports a benefit that depends on neither integration nor training', () => {
    expectFindings(
      benefitWithoutFoundation,
      `${sections}${integrated}${trained}benefits: [{ id: ~G-01~ }, { id: G-02, ~requires~: [FUN-01] }]\n`,
      [
        {
          message: 'neither',
          data: { id: 'G-01', integration: 'INT-01', training: 'OPP-01' },
          severity: 'task',
        },
        { message: 'neither', data: { id: 'G-02' } },
      ],
    )
  })

  it('reports the one that lacks, never as more than a warning', () => {
    expectFindings(
      benefitWithoutFoundation,
      `${sections}${integrated}${trained}status: approved
benefits: [{ id: G-01, ~requires~: [OPP-09] }, { id: G-02, ~requires~: [INT-01] }]
`,
      [
        { message: 'integration', data: { id: 'G-01', integration: 'INT-01' }, severity: 'warning' },
        { message: 'training', data: { id: 'G-02', training: 'OPP-01' }, severity: 'warning' },
      ],
    )
  })

  it('is content with both, and with others that follow up recommendations 2 and 6', () => {
    expectFindings(
      benefitWithoutFoundation,
      `${sections}${integrated}${trained}benefits: [{ id: G-01, requires: [OPP-05, INT-02] }]\n`,
      [],
    )
  })

  it('asks for integration only where a technology is integrated', () => {
    expectFindings(
      benefitWithoutFoundation,
      `${sections}${trained}technologies: [{ id: dor, use: kept, requirements: [INT-01] }]\nbenefits: [{ id: G-01, requires: [OPP-01] }]\n`,
      [],
    )
  })

  it('is silent until there are requirements to depend on', () => {
    expectFindings(benefitWithoutFoundation, `${sections}benefits: [{ id: G-01 }]\n`, [])
  })

  it('waits for what is left open', () => {
    expectFindings(
      benefitWithoutFoundation,
      `${sections}${integrated}${trained}benefits: [{ id: G-01, requires: null }]\n`,
      [],
    )
  })
})
