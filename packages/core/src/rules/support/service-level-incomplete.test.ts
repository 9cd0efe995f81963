import { expectFindings } from '../../testing.js'
import { serviceLevelIncomplete } from './service-level-incomplete.js'

const fields = (...names: readonly string[]) =>
  ({
    type: 'all',
    of: names.map((name) => ({ type: 'field', key: `service-level.${name}` }) as const),
  }) as const

describe('service-level-incomplete', () => {
  it('reports what is needed to measure a level', () => {
    expectFindings(
      serviceLevelIncomplete,
      `
      status: review
      supportLevels:
        serviceLevels:
          - { id: ~SL-01~, title: Tilgjengelighet, target: 99.9, unit: percent }
          - { id: ~SL-02~, period: month, measuredAt: supplier }
      `,
      [
        {
          message: 'missing',
          data: { level: 'Tilgjengelighet', fields: fields('period', 'measuredAt') },
          severity: 'warning',
        },
        { message: 'missing', data: { level: 'SL-02', fields: fields('target', 'unit') } },
      ],
    )
  })

  it('takes zero for a target', () => {
    expectFindings(
      serviceLevelIncomplete,
      `
      supportLevels:
        serviceLevels: [{ id: SL-01, target: 0, unit: count, period: year, measuredAt: customer }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      serviceLevelIncomplete,
      `
      supportLevels:
        serviceLevels: [{ id: SL-01, target: null, unit: percent, period: null, measuredAt: customer }]
      `,
      [],
    )
  })
})
