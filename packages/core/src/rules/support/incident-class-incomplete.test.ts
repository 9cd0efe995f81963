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
