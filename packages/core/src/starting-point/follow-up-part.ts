import type { Given } from './new-specification.js'
import { requirementId } from './sections-part.js'
import { comment, scalar } from './yaml-lines.js'

/** What changes in the work, what it should lead to, and what it takes. */
export function followUpPart({ texts, functions }: Given): readonly string[] {
  const { comments, roles, prefixes, sections } = texts
  const measured = requirementId(sections.benefits.prefix, 1)
  return [
    ...comment(comments.workChanges),
    'workChanges: null',
    '',
    ...comment(comments.phaseOut),
    'phaseOut:',
    ...functions.map(
      (id) =>
        `  - { function: ${id}, replaces: null, from: null, decidedBy: ${roles.leader[0]}, when: null }`,
    ),
    '',
    ...comment(comments.benefits),
    'benefits:',
    ...(['time', 'safety'] as const).map(
      (kind, index) =>
        `  - { id: ${prefixes.benefit}-0${String(index + 1)}, kind: ${kind}, statement: ${scalar(texts.benefits[index === 0 ? 0 : 1])}, baseline: null, target: null, due: null, owner: ${roles.leader[0]}, measuredBy: [${measured}], requires: null }`,
    ),
    '',
    ...comment(comments.resources),
    'resources:',
    `  - { activity: ${scalar(texts.resource)}, role: ${roles.agent[0]}, persons: null, hoursEach: null, period: null, statedShare: null }`,
    '',
    ...comment(comments.milestones),
    'milestones: null',
    ...comment(comments.acceptance),
    'acceptance: { duration: null, owner: null, blocking: null }',
    ...comment(comments.existingContracts),
    'existingContracts: null',
    ...comment(comments.security),
    'securityProfile: { classification: null, loginLevel: null, dataLocation: null }',
    ...comment(comments.scenarios),
    'scenarios: null',
    ...comment(comments.prices),
    'priceItems: null',
  ]
}
