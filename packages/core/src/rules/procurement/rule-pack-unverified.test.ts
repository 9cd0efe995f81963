import { expectFindings } from '../../testing.js'
import { rulePackUnverified } from './rule-pack-unverified.js'

const acknowledged = (fields: string): string => `
  status: approved
  procurement: { dates: { notice: 2027-01-15 }, rulePackAcknowledged: { ${fields} } }
  roles: [{ id: innkjop }]
  `

describe('rule-pack-unverified', () => {
  it('says that nobody has read the pack: a hint in a draft, a warning when approved', () => {
    expectFindings(rulePackUnverified, '~procurement~: { dates: { notice: 2026-05-04 } }', [
      { message: 'foa-2024', severity: 'hint' },
    ])
    expectFindings(rulePackUnverified, 'status: approved\n~procurement~: { dates: { notice: 2027-01-15 } }', [
      { message: 'loa-2026-07', severity: 'warning' },
    ])
  })

  it('wants to know both who acknowledged it and when', () => {
    expectFindings(
      rulePackUnverified,
      acknowledged('by: innkjop').replace('rulePackAcknowledged', '~rulePackAcknowledged~'),
      [{ message: 'loa-2026-07' }],
    )
    expectFindings(rulePackUnverified, acknowledged('by: innkjop, date: 2026-11-18'), [])
  })

  it('is content with a pack that the municipality has verified', () => {
    expectFindings(rulePackUnverified, 'procurement: { dates: { notice: 2027-01-15 } }', [], {
      verifiedPacks: [{ pack: 'loa-2026-07', by: 'Juridisk rådgiver', date: '2026-09-01' }],
    })
  })

  it('waits for what is left open, and for a procurement', () => {
    expectFindings(rulePackUnverified, 'procurement: { rulePackAcknowledged: null }', [])
    expectFindings(rulePackUnverified, 'language: nb', [])
  })
})
