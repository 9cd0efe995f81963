import type { Role, Specification, TrainingProgramme } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayDuration, everydayHours, everydayShare } from '../../locale/everyday.js'
import { durationInHours } from '../../rules/duration.js'
import { neededTime } from '../../rules/resources/needed-time.js'
import { isStaff } from '../../rules/solution-users.js'
import { literal } from '../as-rich-text.js'
import { factsOf, type Fact } from '../grid.js'
import { hours } from '../tender/support.js'
import { lowerFirst, upperFirst, type Words } from '../words.js'
import { withoutStop } from './changes.js'
import type { Concern } from './concern.js'
import { nightLines } from './nights.js'

/** What lands on a role: its task, its hours, its training, whom it helps, its nights. */
export interface RoleBurden {
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
}

/** The chapter on what lands on each role, in the order of the roles; a role on which nothing lands is not in it. */
export function burdenView(
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
  hoursPerPost: number,
): readonly RoleBurden[] {
  return concern.roles
    .filter((role) => isStaff(role, { isOpen: () => false }))
    .map((role) => ({
      id: role.id,
      title: role.title ?? role.id,
      facts: factsOf([
        [labels.mandate, role.mandate, true],
        [labels.time, paragraphs(timeLines(role, specification, words, labels, hoursPerPost)), true],
        [labels.training, paragraphs(trainingLines(role, specification, words, labels)), true],
        [labels.answering, paragraphs(answeringLines(role, specification, words, labels)), true],
        [labels.nights, paragraphs(nightLines(role, specification, words, labels)), true],
        [labels.emergency, paragraphs(emergencyLines(role, specification, words, labels)), true],
      ]),
    }))
    .filter(({ facts }) => facts.length > 0)
}

function paragraphs(lines: readonly string[]): string {
  return lines.join('\n\n')
}

function timeLines(
  role: Role,
  { resources = [] }: Specification,
  words: Words,
  labels: ReviewLabels,
  hoursPerPost: number,
): readonly string[] {
  const lines = resources
    .filter((resource) => resource.role === role.id)
    .flatMap((resource) => {
      const { activity, persons = 1, hoursEach, period } = resource
      if (activity === undefined || hoursEach === undefined || period === undefined) return []
      const weeks = (durationInHours(period) ?? 0) / (7 * 24)
      // Half hours, as people plan them; less than that is not said by the week.
      const weekly = weeks > 1 ? Math.round((2 * hoursEach) / weeks) / 2 : 0
      const line = words.say(persons === 1 ? labels.resourceOne : labels.resourceMany, {
        activity,
        hours: words.count(labels.hoursInFigures, hoursEach),
        persons: words.number(persons),
        period: everydayDuration(period, words.language),
        weekly:
          weekly === 0 ? '' : words.say(labels.weekly, { hours: everydayHours(weekly, words.language) }),
      })
      const time = neededTime(resource, hoursPerPost)
      if (time === undefined) return [literal(line)]
      const stated = Math.round(time.statedHours)
      const needed = Math.round(time.neededHours)
      const inHours = (count: number): string => words.count(labels.hoursInFigures, count)
      const balance = words.say(stated < needed ? labels.tooLittleTime : labels.enoughTime, {
        stated: inHours(stated),
        needed: inHours(needed),
        lacking: inHours(needed - stated),
      })
      return [literal(`${line} ${balance}`)]
    })
  return [...lines, ...positionLines(role, words, labels)]
}

function positionLines(
  { positionShare, headcount }: Role,
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  if (positionShare === undefined) return []
  const posts =
    positionShare > 1
      ? words.say(labels.posts, { count: words.number(positionShare) })
      : words.say(labels.partOfPost, { share: words.share(positionShare) })
  const each = positionShare / (headcount ?? 0)
  if (headcount === undefined || each > 1) return [words.say(labels.positionUnknown, { posts })]
  return [
    words.say(headcount === 1 ? labels.positionOne : labels.positionMany, {
      posts,
      persons: words.number(headcount),
      share: everydayShare(each, words.language),
    }),
  ]
}

function trainingLines(
  role: Role,
  { trainingNeeds }: Specification,
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  return (trainingNeeds?.programmes ?? [])
    .filter((programme) => programme.role === role.id && programme.hoursEach !== undefined)
    .map((programme) => literal(trainingLine(programme, words, labels)))
}

function trainingLine(programme: TrainingProgramme, words: Words, labels: ReviewLabels): string {
  const { hoursEach = 0, rounds = 1, forms, inWorkingHours, cover, before } = programme
  const line = words.say(labels.trainingLine, {
    hours: upperFirst(everydayHours(hoursEach, words.language)),
    rounds: words.count(labels.times, rounds),
    what: [
      lowerFirst(words.values('training-programme.forms', forms)),
      inWorkingHours === undefined ? '' : inWorkingHours ? words.labels.inWorkingHours : labels.outsideHours,
    ]
      .filter(Boolean)
      .join(', '),
  })
  // With neither forms nor hours of the day, nothing follows the colon.
  return [
    line.replace(/: \.$/, '.'),
    cover === undefined ? '' : labels.cover[cover],
    before === undefined ? '' : labels.before[before],
  ]
    .filter(Boolean)
    .join(' ')
}

function answeringLines(
  role: Role,
  { supportLevels }: Specification,
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  return (
    (supportLevels?.tiers ?? [])
      // The supplier's own people are no concern of the services.
      .filter((tier) => tier.role === role.id && tier.provider !== 'supplier')
      .flatMap((tier) => {
        const when = hours(tier, words)
        if (when === '') return []
        const channels = lowerFirst(words.values('support-tier.channels', tier.channels))
        const line = words.say(labels.answeringLine, {
          when,
          how: channels === '' ? '' : words.say(labels.by, { channels }),
          within:
            tier.response === undefined
              ? ''
              : words.say(labels.within, { within: everydayDuration(tier.response, words.language) }),
        })
        return [literal(line)]
      })
  )
}

function emergencyLines(
  role: Role,
  { supportLevels }: Specification,
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  return (supportLevels?.fallbacks ?? [])
    .filter((fallback) => fallback.role === role.id)
    .flatMap(({ trigger, routine }) => {
      if (routine === undefined) return []
      return trigger === undefined
        ? [routine]
        : [`**${literal(words.say(labels.emergencyLine, { trigger: withoutStop(trigger) }))}**`, routine]
    })
}
