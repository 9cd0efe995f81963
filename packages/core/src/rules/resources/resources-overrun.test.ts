import { expectFindings } from '../../testing.js'
import { resourcesOverrun } from './resources-overrun.js'

const specification = (figures: string, status = 'draft'): string => `
  status: ${status}
  roles: [{ id: leder, title: Virksomhetsleder }]
  resources: [{ activity: Veiledning, ${figures} }]
`

const share = (of: number) => ({ type: 'share', share: of }) as const
const year = { hoursPerPost: 1000 }

describe('resources-overrun', () => {
  it('warns of more than a fifth too little, with both figures', () => {
    expectFindings(
      resourcesOverrun,
      specification('persons: 2, hoursEach: 65, period: P1Y, statedShare: ~0.1~', 'issued'),
      [
        {
          message: 'over',
          data: {
            activity: 'Veiledning',
            needed: 130,
            stated: 100,
            neededPosts: share(0.13),
            statedPosts: share(0.1),
          },
          severity: 'warning',
        },
      ],
      year,
    )
  })

  it('leaves a fifth too little alone, and what a leader has approved up to twice as much', () => {
    for (const figures of [
      'persons: 3, hoursEach: 40, period: P1Y, statedShare: 0.1',
      'persons: 1, hoursEach: 200, period: P1Y, statedShare: 0.1, signedOff: { role: leder, date: 2026-11-16 }',
    ])
      expectFindings(resourcesOverrun, specification(figures), [], year)
  })

  it('reports more than twice as much as an error, also in a draft', () => {
    expectFindings(
      resourcesOverrun,
      specification(
        'persons: 4, hoursEach: 150, period: P3M, statedShare: ~0.2~, signedOff: { role: leder }',
      ),
      [
        {
          message: 'unapproved',
          data: { needed: 600, stated: 85, neededPosts: share(1.42), statedPosts: share(0.2) },
          severity: 'error',
        },
      ],
    )
  })

  it('reports work that no time is set aside for', () => {
    expectFindings(
      resourcesOverrun,
      specification('persons: 1, hoursEach: 10, period: P1M, statedShare: ~0~'),
      [{ message: 'unapproved', data: { needed: 10, stated: 0 }, severity: 'error' }],
    )
  })

  it('still warns of more than twice as much when a leader has approved it', () => {
    expectFindings(
      resourcesOverrun,
      specification(
        'persons: 1, hoursEach: 201, period: P1Y, statedShare: ~0.1~, signedOff: { role: leder, date: 2026-11-16 }',
        'approved',
      ),
      [{ message: 'approved', data: { role: 'Virksomhetsleder' }, severity: 'warning' }],
      year,
    )
  })

  it('warns only, as long as the approval is left open', () => {
    for (const open of ['null', '{ role: leder, date: null }'])
      expectFindings(
        resourcesOverrun,
        specification(`persons: 1, hoursEach: 201, period: P1Y, statedShare: ~0.1~, signedOff: ${open}`),
        [{ message: 'over', severity: 'warning' }],
        year,
      )
  })

  it('waits until all figures are there', () => {
    for (const figures of [
      'persons: 4, hoursEach: 150, period: P3M, statedShare: null',
      'persons: 4, hoursEach: 150, statedShare: 0.2',
    ])
      expectFindings(resourcesOverrun, specification(figures), [])
  })
})
