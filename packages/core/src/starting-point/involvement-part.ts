import type { Given, GivenRole } from './given.js'
import { numbered } from './take-ids.js'
import { comment, list, scalar } from './yaml-lines.js'

/** How the services take part in writing the requirements. */
export function involvementPart({ texts, isSmall, services, roles, users }: Given): readonly string[] {
  const { comments, prefixes, feedbackChannel } = texts
  const involved = services.length === 0 ? [{ id: 'null' }] : services
  /** Those of a service; where none says that it is, those who may be. */
  const at = (some: readonly GivenRole[], service: string): readonly string[] => {
    const own = some.filter((role) => role.service === service)
    return (own.length > 0 ? own : some.filter((role) => role.service === undefined)).map(({ id }) => id)
  }
  const staff = [...roles.nurse, ...roles.worker]
  const reviewers = involved.map(({ id }) => {
    const [reader = 'null'] = [...at(isSmall ? users : roles.worker, id), ...at(staff, id)]
    return `    - { role: ${reader}, service: ${id}, ${isSmall ? '' : 'deadline: null, '}reviewed: null }`
  })
  return [
    ...comment(comments.involvement),
    'serviceInvolvement:',
    ...(isSmall
      ? []
      : [
          '  activities:',
          ...involved.map(
            ({ id }, index) =>
              `    - { id: ${numbered(prefixes.activity, index + 1)}, phase: needs, form: workshop, date: null, service: ${id}, roles: ${list(at(staff, id))}, participants: null, hoursEach: 3, cover: substitute, requirements: null }`,
          ),
        ]),
    ...(isSmall && services.length === 0 ? ['  reviewers: null'] : ['  reviewers:', ...reviewers]),
    `  feedback: { channel: ${scalar(feedbackChannel)}, answerWithin: ${isSmall ? 'P14D' : 'null'} }`,
  ]
}
