import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { supportTierIncomplete } from './support-tier-incomplete.js'

const fields = (...names: readonly string[]) =>
  ({
    type: 'all',
    of: names.map((name) => ({ type: 'field', key: `support-tier.${name}` }) as const),
  }) as const

describe('support-tier-incomplete', () => {
  it('reports a specification without support tiers, also a small one', () => {
    const findings = ruleFindings(supportTierIncomplete, specificationText('profile: small\n'))
    assert.deepEqual(
      findings.map(({ message, severity }) => [message, severity]),
      [['support-tier-incomplete/none', 'task']],
    )
  })

  it('reports support levels without tiers where they stand', () => {
    expectFindings(
      supportTierIncomplete,
      `
      status: approved
      ~supportLevels~: { incidentClasses: [{ id: A }] }
      `,
      [{ message: 'none', severity: 'error' }],
    )
  })

  it('reports the empty cells of a tier at its number', () => {
    expectFindings(
      supportTierIncomplete,
      `
      status: review
      supportLevels:
        tiers:
          - { tier: ~1~ }
          - { tier: ~2~, provider: customer, from: "07:30", to: "15:30", days: weekdays, channels: [] }
          - { tier: ~3~, provider: supplier, from: "00:00", to: "24:00", days: every-day, channels: [phone] }
      `,
      [
        {
          message: 'incomplete',
          data: { tier: 1, fields: fields('provider', 'from', 'to', 'days', 'channels') },
          severity: 'warning',
        },
        { message: 'incomplete', data: { tier: 2, fields: fields('role', 'channels') } },
        { message: 'incomplete', data: { tier: 3, fields: fields('language', 'response') } },
      ],
    )
  })

  it('asks both for the role and for the language when both parties help', () => {
    expectFindings(
      supportTierIncomplete,
      `
      supportLevels:
        tiers: [{ tier: ~1~, provider: joint, from: "07:30", to: "15:30", days: weekdays, channels: [phone], response: PT5M }]
      `,
      [{ message: 'incomplete', data: { fields: fields('role', 'language') } }],
    )
  })

  it('is content with the response times of incident classes', () => {
    expectFindings(
      supportTierIncomplete,
      `
      roles: [{ id: agent }]
      supportLevels:
        tiers:
          - { tier: 1, provider: customer, role: agent, from: "07:30", to: "15:30", days: weekdays, channels: [in-person] }
          - { tier: 2, provider: supplier, from: "00:00", to: "24:00", days: every-day, channels: [phone], language: nb }
        incidentClasses: [{ id: A, response: PT15M }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(supportTierIncomplete, 'supportLevels: null', [])
    expectFindings(supportTierIncomplete, 'supportLevels: { tiers: null }', [])
    expectFindings(
      supportTierIncomplete,
      `
      supportLevels:
        tiers:
          - { tier: 1, provider: null, from: "07:30", to: "15:30", days: weekdays, channels: [phone] }
          - { tier: 2, provider: supplier, from: null, to: null, days: weekdays, channels: [phone], language: nb }
        incidentClasses: null
      `,
      [],
    )
  })
})
