import assert from 'node:assert/strict'
import type { RuleContext } from '../context.js'
import { expectFindings } from '../../testing.js'
import { incidentClassIncomplete } from './incident-class-incomplete.js'

const fields = (...names: readonly string[]) =>
  ({
    type: 'all',
    of: names.map((name) => ({ type: 'field', key: `incident-class.${name}` }) as const),
  }) as const

describe('incident-class-incomplete', () => {
  it('reports what a class does not say', () => {
    expectFindings(
      incidentClassIncomplete,
      `
      status: approved
      supportLevels:
        incidentClasses:
          - { id: ~A~ }
          - { id: ~B~, definition: Merarbeid, response: PT1H }
      `,
      [
        {
          message: 'missing',
          data: { class: 'A', fields: fields('definition', 'response', 'resolution') },
          severity: 'error',
        },
        { message: 'missing', data: { class: 'B', fields: fields('resolution') } },
      ],
    )
  })

  it('warns of a resolution before the response', () => {
    expectFindings(
      incidentClassIncomplete,
      `
      supportLevels:
        incidentClasses: [{ id: A, definition: Fare for liv, response: P1D, resolution: ~PT4H~ }]
      `,
      [
        {
          message: 'resolvedBeforeResponse',
          data: {
            response: { type: 'duration', duration: 'P1D' },
            resolution: { type: 'duration', duration: 'PT4H' },
          },
          severity: 'warning',
        },
      ],
    )
  })

  it('warns of a class that is slower than one after it, once', () => {
    expectFindings(
      incidentClassIncomplete,
      `
      supportLevels:
        incidentClasses:
          - { id: A, definition: Fare for liv, response: ~PT2H~, resolution: P2D }
          - { id: B, definition: Merarbeid, response: PT60M, resolution: PT24H }
          - { id: C, definition: Annet, response: PT90M, resolution: P1D }
      `,
      [
        {
          message: 'slower',
          data: { later: 'B', fields: fields('response', 'resolution') },
          severity: 'warning',
        },
      ],
    )
  })

  it('names the first class after it that is faster, among thousands', () => {
    const times = Array.from({ length: 10_000 }, () => 'PT5H')
    const classes = ['PT1H', 'PT3H', ...times, 'PT2H', 'PT1H'].map((time, index) => ({
      id: `K${String(index)}`,
      definition: 'Fare for liv',
      response: time,
      resolution: 'P1D',
    }))
    const found: (readonly [unknown, unknown])[] = []
    const check = incidentClassIncomplete.check as (
      context: Pick<RuleContext, 'missing'> & { readonly specification: object },
      report: (message: string, path: unknown, data: Readonly<Record<string, unknown>>) => void,
    ) => void
    const specification = { supportLevels: { incidentClasses: classes } }
    check({ specification, missing: () => [] }, (_, __, data) => {
      found.push([data['class'], data['later']])
    })
    assert.equal(found.length, times.length + 2)
    assert.deepEqual(found.slice(0, 2), [
      ['K1', 'K10002'],
      ['K2', 'K10002'],
    ])
    assert.deepEqual(found.at(-1), ['K10002', 'K10003'])
  })

  it('is content with equal times, whatever units say them', () => {
    expectFindings(
      incidentClassIncomplete,
      `
      supportLevels:
        incidentClasses:
          - { id: A, definition: Fare for liv, response: PT60M, resolution: P1D }
          - { id: B, definition: Merarbeid, response: PT1H, resolution: PT24H }
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      incidentClassIncomplete,
      `
      supportLevels:
        incidentClasses:
          - { id: A, definition: null, response: PT1H, resolution: null }
          - { id: B, definition: Merarbeid, response: PT1H, resolution: PT24H }
      `,
      [],
    )
    expectFindings(incidentClassIncomplete, 'supportLevels: { incidentClasses: null }', [])
  })
})
