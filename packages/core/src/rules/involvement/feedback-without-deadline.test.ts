import { expectFindings } from '../../testing.js'
import { feedbackWithoutDeadline } from './feedback-without-deadline.js'

describe('feedback-without-deadline', () => {
  it('reports that nothing is said of proposals, also in a small procurement', () => {
    expectFindings(
      feedbackWithoutDeadline,
      `
      profile: small
      title: ~Trygghetsalarmer~
      `,
      [{ message: 'none', severity: 'task' }],
    )
    expectFindings(
      feedbackWithoutDeadline,
      `
      status: issued
      ~serviceInvolvement~: { activities: [] }
      `,
      [{ message: 'none', severity: 'error' }],
    )
  })

  it('reports what is missing', () => {
    expectFindings(feedbackWithoutDeadline, 'serviceInvolvement: { ~feedback~: { channel: Skjema } }', [
      {
        message: 'incomplete',
        data: {
          fields: {
            type: 'all',
            of: [{ type: 'field', key: 'service-involvement.feedback.answerWithin' }],
          },
        },
      },
    ])
  })

  it('is content with a channel and a deadline', () => {
    expectFindings(
      feedbackWithoutDeadline,
      'serviceInvolvement: { feedback: { channel: Skjema, answerWithin: P7D } }',
      [],
    )
  })

  it('waits for what is left open', () => {
    for (const involvement of [
      'null',
      '{ feedback: null }',
      '{ feedback: { channel: Skjema, answerWithin: null } }',
    ])
      expectFindings(feedbackWithoutDeadline, `serviceInvolvement: ${involvement}`, [])
  })
})
