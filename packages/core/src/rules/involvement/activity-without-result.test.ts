import { expectFindings } from '../../testing.js'
import { activityWithoutResult } from './activity-without-result.js'

describe('activity-without-result', () => {
  it('reports an activity that was held and led to nothing', () => {
    expectFindings(
      activityWithoutResult,
      `
      date: 2026-11-20
      serviceInvolvement:
        activities:
          - { id: ~A-01~, date: 2026-05-19 }
          - { id: ~A-02~, date: 2026-11-20, requirements: [] }
          - { id: A-03, date: 2026-11-21 }
          - { id: A-04 }
      `,
      [
        {
          message: 'none',
          data: {
            activity: { type: 'subject', concept: 'activity', id: 'A-01' },
            date: { type: 'date', date: '2026-05-19' },
          },
          severity: 'task',
        },
        { message: 'none' },
      ],
    )
  })

  it('reports it as an error when the specification is approved', () => {
    expectFindings(
      activityWithoutResult,
      `
      status: approved
      date: 2026-11-20
      serviceInvolvement: { activities: [{ id: ~A-01~, date: 2026-05-19 }] }
      `,
      [{ message: 'none', severity: 'error' }],
    )
  })

  it('goes by the notice where the specification has no date, and is silent without either', () => {
    expectFindings(
      activityWithoutResult,
      `
      procurement: { dates: { notice: 2027-01-15 } }
      serviceInvolvement: { activities: [{ id: ~A-01~, date: 2027-01-14 }, { id: A-02, date: 2027-01-15 }] }
      `,
      [{ message: 'none' }],
    )
    expectFindings(
      activityWithoutResult,
      'serviceInvolvement: { activities: [{ id: A-01, date: 2020-01-14 }] }',
      [],
    )
  })

  it('is content with an outcome, a requirement or a need', () => {
    expectFindings(
      activityWithoutResult,
      `
      date: 2026-11-20
      needs: [{ id: B-01, activity: A-03 }]
      serviceInvolvement:
        activities:
          - { id: A-01, date: 2026-05-19, outcome: Gruppen fant tre feil i rutinen. }
          - { id: A-02, date: 2026-05-20, requirements: [K-1] }
          - { id: A-03, date: 2026-05-21 }
      sections: [{ id: drift, title: Drift, requirements: [{ id: K-1, kind: minimum, text: Løsningen skal varsle. }] }]
      `,
      [],
    )
  })

  it('waits for what is left open', () => {
    expectFindings(
      activityWithoutResult,
      `
      date: 2026-11-20
      serviceInvolvement: { activities: [{ id: A-01, date: 2026-05-19, outcome: null }] }
      `,
      [],
    )
  })
})
