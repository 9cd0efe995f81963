import type { Given } from './new-specification.js'
import { requirementId } from './sections-part.js'
import { comment, list, scalar } from './yaml-lines.js'

const classes = ['A', 'B', 'C'] as const

/** How the services take part, learn and get help. */
export function servicePart({ texts, language, services, functions }: Given): readonly string[] {
  const { comments, roles, prefixes, sections, incidentClasses } = texts
  const training = sections.training.prefix
  const involved = services.length === 0 ? [{ id: 'null' }] : services
  const learners = [
    [roles.nurse[0], 'basic'],
    [roles.worker[0], 'basic'],
    [roles.leader[0], 'basic'],
    [roles.agent[0], 'basic'],
    [roles.agent[0], 'advanced'],
  ] as const
  return [
    ...comment(comments.involvement),
    'serviceInvolvement:',
    '  activities:',
    ...involved.map(
      ({ id }, index) =>
        `    - { id: ${prefixes.activity}-${String(index + 1).padStart(2, '0')}, phase: needs, form: null, date: null, service: ${id}, roles: ${list([roles.nurse[0], roles.worker[0]])}, participants: null, hoursEach: null, cover: null, outcome: null, requirements: null }`,
    ),
    '  reviewers:',
    ...involved.flatMap(({ id }) =>
      [roles.worker[0], roles.leader[0]].map(
        (role) => `    - { role: ${role}, service: ${id}, deadline: null }`,
      ),
    ),
    '  feedback: { channel: null, answerWithin: null }',
    '',
    ...comment(comments.training),
    'trainingNeeds:',
    ...(services.length === 0
      ? ['  mapping: null']
      : [
          '  mapping:',
          ...services.map(
            ({ id }) =>
              `    - { service: ${id}, date: null, method: null, respondents: null, levels: null, preferences: null }`,
          ),
        ]),
    '  programmes:',
    ...learners.map(([role, level], index) => {
      const id = `${prefixes.programme}-0${String(index + 1)}`
      const what = `role: ${role}, aspects: null, level: ${level}, forms: null`
      const time = 'hoursEach: null, hoursSetAside: null, inWorkingHours: true, cover: null'
      const taught = list([requirementId(training, 1), requirementId(training, 2)])
      return `    - { id: ${id}, ${what}, ${time}, provider: supplier, before: go-live, requirements: ${taught} }`
    }),
    `  onboarding: { within: null, requirements: [${requirementId(training, 3)}] }`,
    `  overview: { requirements: [${requirementId(training, 4)}] }`,
    '',
    ...comment(comments.support),
    'supportLevels:',
    '  tiers:',
    `    - { tier: 1, provider: customer, role: ${roles.agent[0]}, from: null, to: null, days: null, channels: null, language: ${language === 'nn' ? 'nn' : 'nb'}, response: null, requirements: [${requirementId(sections.support.prefix, 3)}] }`,
    `    - { tier: 2, provider: supplier, from: null, to: null, days: null, channels: null, language: ${language === 'nn' ? 'nn' : 'nb'}, response: null, requirements: [${requirementId(sections.support.prefix, 1)}] }`,
    '  incidentClasses:',
    ...classes.map((id) => {
      const [title, definition] = incidentClasses[id]
      return `    - { id: ${id}, title: ${scalar(title)}, definition: ${scalar(definition)}, response: null, resolution: null }`
    }),
    '  serviceLevels: null',
    '  fallbacks:',
    `    - { function: ${functions[0]}, trigger: null, routine: null, role: null, exercised: null, requirements: ${list([requirementId(training, 2), requirementId(sections.reliability.prefix, 2)])} }`,
  ]
}
