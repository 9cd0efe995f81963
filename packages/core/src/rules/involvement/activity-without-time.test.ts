import { expectFindings } from '../../testing.js'
import { activityWithoutTime } from './activity-without-time.js'

const field = (name: string): { type: 'field'; key: string } => ({ type: 'field', key: `activity.${name}` })

const specification = (activity: string, status = 'draft'): string => `
  status: ${status}
  roles:
    - { id: nattevakt, kind: care-worker }
    - { id: innkjop, kind: procurement }
    - { id: bruker, kind: service-user }
  serviceInvolvement: { activities: [${activity}] }
`

describe('activity-without-time', () => {
  it('reports what is not said, all in one', () => {
    expectFindings(activityWithoutTime, specification('{ id: ~A-01~, roles: [nattevakt] }'), [
      {
        message: 'missing',
        data: {
          activity: { type: 'subject', concept: 'activity', id: 'A-01' },
          fields: { type: 'all', of: [field('participants'), field('hoursEach'), field('cover')] },
        },
        severity: 'task',
      },
    ])
  })

  it('stays a warning when the specification is approved', () => {
    expectFindings(
      activityWithoutTime,
      specification('{ id: ~A-01~, participants: 6, roles: [nattevakt] }', 'approved'),
      [
        {
          message: 'missing',
          data: { fields: { type: 'all', of: [field('hoursEach'), field('cover')] } },
          severity: 'warning',
        },
      ],
    )
  })

  it('asks for no cover where nobody leaves a shift, in the contract period and for a survey', () => {
    for (const activity of [
      '{ id: A-01, participants: 6, hoursEach: 1, roles: [innkjop, bruker] }',
      '{ id: A-01, participants: 6, hoursEach: 1, roles: [nattevakt], phase: contract-period }',
      '{ id: A-01, participants: 6, hoursEach: 1, roles: [nattevakt], form: survey }',
      '{ id: A-01, participants: 6, hoursEach: 1 }',
    ])
      expectFindings(activityWithoutTime, specification(activity), [])
  })

  it('is content with all three, and with no cover when that is what is said', () => {
    expectFindings(
      activityWithoutTime,
      specification('{ id: A-01, participants: 6, hoursEach: 1, cover: none, roles: [nattevakt] }'),
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      activityWithoutTime,
      specification('{ id: A-01, participants: null, hoursEach: null, cover: null, roles: [nattevakt] }'),
      [],
    )
  })
})
