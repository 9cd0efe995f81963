import { expectFindings } from '../../testing.js'
import { waiverIncomplete } from './waiver-incomplete.js'

const specification = (waiver: string): string => `
  status: approved
  roles: [{ id: innkjop, title: Innkjøpsrådgiver, kind: procurement }]
  sections:
    - id: varsling
      title: Varsling
      requirements: [{ id: VAR-01, kind: minimum, text: Løsningen skal varsle med lyd og/eller lys. }]
  waivers: [{ ${waiver} }]
`

describe('waiver-incomplete', () => {
  it('says what is missing', () => {
    expectFindings(waiverIncomplete, specification('rule: ~and-or~, at: VAR-01, by: innkjop'), [
      {
        message: 'missing',
        data: {
          rule: 'and-or',
          fields: {
            type: 'all',
            of: [
              { type: 'field', key: 'waiver.reason' },
              { type: 'field', key: 'waiver.date' },
            ],
          },
        },
        severity: 'error',
      },
    ])
  })

  it('waits for what is left open', () => {
    expectFindings(
      waiverIncomplete,
      specification('rule: and-or, at: VAR-01, reason: null, by: innkjop, date: 2027-01-10'),
      [],
    )
  })
})
