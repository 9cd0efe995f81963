import { firstOf } from './given-of.js'
import type { Given } from './given.js'
import { numbered } from './take-ids.js'
import { comment, list, scalar } from './yaml-lines.js'

/** What changes in the work, what it should lead to, and what it takes. */
export function changePart(given: Given): readonly string[] {
  const { texts, isSmall, roles, fixed } = given
  const { comments } = texts
  const leader = firstOf(roles.leader).id
  return [
    ...(isSmall ? [] : workChangeLines(given)),
    ...phaseOutLines(given, leader),
    ...benefitLines(given, leader),
    ...(isSmall
      ? []
      : [
          ...comment(comments.resources),
          'resources:',
          ...roles.agent.map(
            ({ id }) =>
              `  - { activity: ${scalar(texts.resource)}, role: ${id}, persons: null, hoursEach: null, period: P3M, statedShare: null }`,
          ),
          '',
          ...comment(comments.milestones),
          'milestones:',
          `  - { id: ${fixed.start}, title: ${scalar(texts.start[1])}, date: null }`,
          '',
        ]),
    ...comment(comments.acceptance),
    `acceptance: { duration: ${isSmall ? 'P4W' : 'null'}, owner: ${leader}, blocking: ${scalar(texts.blocking)} }`,
    ...(isSmall
      ? []
      : [
          ...comment(comments.security),
          'securityProfile: { classification: confidential, loginLevel: high, dataLocation: eea }',
        ]),
    ...comment(comments.prices),
    'priceItems: null',
  ]
}

function workChangeLines({ texts, recipe, language, roles }: Given): readonly string[] {
  const lines = (recipe.workChanges ?? []).map((each, index) => {
    const id = numbered(texts.prefixes.change, index + 1)
    const { before = '', after = '' } = each[language] ?? {}
    const concerned = list(roles[each.role ?? 'worker'].map(({ id }) => id))
    return `  - { id: ${id}, before: ${scalar(before)}, after: ${scalar(after)}, roles: ${concerned}, from: null }`
  })
  return lines.length === 0 ? [] : [...comment(texts.comments.workChanges), 'workChanges:', ...lines, '']
}

function phaseOutLines({ texts, recipe, language, functions }: Given, leader: string): readonly string[] {
  const lines = functions.map(({ id, recipe: { id: inRecipe } }) => {
    const words = recipe.phaseOut?.find((each) => each.function === inRecipe)?.[language]
    const replaces = words?.replaces === undefined ? 'null' : scalar(words.replaces)
    const when = words?.when === undefined ? 'null' : scalar(words.when)
    return `  - { function: ${id}, replaces: ${replaces}, from: null, decidedBy: ${leader}, when: ${when} }`
  })
  return lines.length === 0 ? [] : [...comment(texts.comments.phaseOut), 'phaseOut:', ...lines, '']
}

function benefitLines({ texts, language, benefits, idsOf }: Given, leader: string): readonly string[] {
  const measured = benefits.flatMap((each) => each[language]?.measured ?? []).join('; ')
  const lines = benefits.map(({ kind, measuredBy, requires, ...words }, index) => {
    const id = numbered(texts.prefixes.benefit, index + 1)
    const statement = scalar(words[language]?.statement ?? '')
    return `  - { id: ${id}, kind: ${kind ?? 'null'}, statement: ${statement}, baseline: null, target: null, due: null, owner: ${leader}, measuredBy: ${list(idsOf(measuredBy))}, requires: ${list(idsOf(requires))} }`
  })
  return lines.length === 0
    ? []
    : [...comment(texts.comments.benefits.replace('{measured}', measured)), 'benefits:', ...lines, '']
}
