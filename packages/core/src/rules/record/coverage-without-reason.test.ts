import { expectFindings } from '../../testing.js'
import { coverageWithoutReason } from './coverage-without-reason.js'

describe('coverage-without-reason', () => {
  it('reports a recommendation that is not relevant for no reason given', () => {
    expectFindings(coverageWithoutReason, 'coverage: [{ recommendation: ~10~, notRelevant: true }]', [
      { message: 'missing', data: { recommendation: 10 }, severity: 'task' },
    ])
  })

  it('asks for no reason while the recommendation is to be followed or the reason is left open', () => {
    expectFindings(
      coverageWithoutReason,
      `
      coverage:
        - { recommendation: 9, notRelevant: false }
        - { recommendation: 10, notRelevant: true, reason: null }
      `,
      [],
    )
  })
})
