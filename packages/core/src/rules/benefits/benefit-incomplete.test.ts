import { expectFindings } from '../../testing.js'
import { benefitIncomplete } from './benefit-incomplete.js'

describe('benefit-incomplete', () => {
  it('reports a list without any benefit', () => {
    expectFindings(benefitIncomplete, `~benefits~: []\n`, [{ message: 'none', severity: 'task' }])
  })

  it('does not ask a small procurement for benefits', () => {
    expectFindings(benefitIncomplete, `profile: small\n`, [])
  })

  it('names all that a benefit lacks, in a small procurement too', () => {
    expectFindings(
      benefitIncomplete,
      `
      profile: small
      status: approved
      roles: [{ id: leder }]
      benefits:
        - { id: G-01, baseline: 410 besøk, target: 170 besøk, due: 2028-06-01, owner: leder }
        - { id: ~G-02~, baseline: 18 avvik, due: 2028-06-01 }
      `,
      [
        {
          message: 'incomplete',
          severity: 'error',
          data: {
            id: 'G-02',
            missing: {
              type: 'all',
              of: [
                { type: 'field', key: 'benefit.target' },
                { type: 'field', key: 'benefit.owner' },
              ],
            },
          },
        },
      ],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(benefitIncomplete, `benefits: null\n`, [])
    expectFindings(
      benefitIncomplete,
      `benefits: [{ id: G-01, baseline: null, target: null, due: null, owner: null }]\n`,
      [],
    )
  })
})
