import { expectFindings } from '../../testing.js'
import { minimumWithoutRationale } from './minimum-without-rationale.js'

const specification = (id: string, fields: string, section = 'intro: Drift'): string => `
  needs: [{ id: B-01, statement: Nattevakten må vite det. }]
  sections:
    - id: drift
      title: Drift
      ${section}
      requirements:
        - { id: ${id}, text: Løsningen skal varsle, ${fields} }
`

describe('minimum-without-rationale', () => {
  it('reports a minimum requirement with neither a need nor a reason', () => {
    expectFindings(minimumWithoutRationale, specification('~K-1~', 'kind: minimum'), [
      { message: 'none', severity: 'task' },
    ])
    expectFindings(minimumWithoutRationale, specification('~K-1~', 'kind: minimum, needs: []'), [
      { message: 'none' },
    ])
  })

  it('never takes it for more than a warning', () => {
    expectFindings(
      minimumWithoutRationale,
      `status: approved${specification('~K-1~', 'kind: minimum').replaceAll('\n  ', '\n')}`,
      [{ message: 'none', severity: 'warning' }],
    )
  })

  it('is content with either, of the requirement or the section', () => {
    for (const [fields, section] of [
      ['kind: minimum, needs: [B-01]', undefined],
      ['kind: minimum, rationale: Nattevakten er alene.', undefined],
      ['kind: minimum', 'needs: [B-01]'],
      ['kind: minimum', 'rationale: Nattevakten er alene.'],
      ['kind: minimum', 'defaults: { needs: [B-01] }'],
    ] as const)
      expectFindings(minimumWithoutRationale, specification('K-1', fields, section ?? 'intro: Drift'), [])
  })

  it('leaves other kinds alone, and waits for what is left open', () => {
    expectFindings(minimumWithoutRationale, specification('K-1', 'kind: evaluated'), [])
    expectFindings(minimumWithoutRationale, specification('K-1', 'kind: minimum, rationale: null'), [])
    expectFindings(minimumWithoutRationale, specification('K-1', 'kind: minimum', 'needs: null'), [])
  })
})
