import type { Activity, Buyer, Specification } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayDuration, everydayHours } from '../../locale/everyday.js'
import { literal } from '../as-rich-text.js'
import type { Given, LastRound } from '../document-view.js'
import { factsOf, type Fact } from '../grid.js'
import { lowerFirst, upperFirst, type Words } from '../words.js'
import { addDuration } from './add-duration.js'
import { withoutStop } from './changes.js'
import type { Concern } from './concern.js'

/** Who asks, by when, what can change, and what becomes of the answer: what a reader must know before reading. Rich text. */
export function briefFacts(
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
  given: Pick<Given, 'lastRound'>,
  duration: string,
): readonly Fact[] {
  return factsOf([
    [labels.asker, askerText(specification, concern, words), true],
    [labels.duration, duration, true],
    [labels.timeSetAside, timeSetAside(specification, concern, words, labels), true],
    [labels.deadline, deadlineText(concern, words, labels), true],
    [labels.answer, answerText(specification, concern, words, labels), true],
    [labels.lastRound, lastRoundText(given.lastRound, words, labels)],
    [labels.canChange, canChange(specification, words, labels)],
    [labels.locked, lockedText(specification, words, labels), true],
    [labels.readAlready, readAlready(concern, words), true],
    [labels.aboutAnswer, labels.aboutAnswerText],
  ])
}

/** Whom the answer goes to: the buyer of the service asked, or the one that leads. */
export function contactOf(
  { buyers = [], services = [] }: Specification,
  concern: Concern,
): Buyer | undefined {
  const service = concern.service ?? services.find(({ id }) => id === concern.roles[0]?.service)
  const own = concern.isEveryone ? undefined : buyers.find(({ id }) => id === service?.buyer)
  return own ?? buyers.find(({ role }) => role === 'lead') ?? buyers[0]
}

/** The role, address and telephone of a buyer: what stands after «Send det til». */
export function contactText(buyer: Buyer | undefined): string {
  const { role, email, phone } = buyer?.contact ?? {}
  return [role, email, phone?.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ')
}

/** The day by which everyone asked is to have answered, where they all have the same. */
function commonDeadline({ deadlines }: Concern): string | undefined {
  const dates = new Set(deadlines.map(({ date }) => date))
  return dates.size === 1 ? deadlines[0]?.date : undefined
}

/** «Innen 20. november 2026, også når svaret er nei.» */
export function answerText(
  { serviceInvolvement }: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): string {
  const within = serviceInvolvement?.feedback?.answerWithin
  if (within === undefined) return ''
  const deadline = commonDeadline(concern)
  const date = deadline === undefined ? undefined : addDuration(deadline, within)
  return date === undefined
    ? words.say(labels.answerWithin, { within: everydayDuration(within, words.language) })
    : words.say(labels.answerBy, { date: words.date(date) })
}

/** The day, or each day with those it is for. Rich text. */
export function deadlineText(concern: Concern, words: Words, labels: ReviewLabels): string {
  const common = commonDeadline(concern)
  if (common !== undefined) return words.date(common)
  const dates = [...new Set(concern.deadlines.map(({ date }) => date))].toSorted()
  return dates
    .map((date) => {
      const roles = concern.deadlines.flatMap((each) =>
        each.date === date && each.role !== undefined ? [each.role] : [],
      )
      return literal(
        words.say(labels.deadlineFor, { date: words.date(date), roles: words.roles([...new Set(roles)]) }),
      )
    })
    .join('\n\n')
}

function askerText(specification: Specification, concern: Concern, words: Words): string {
  const buyer = contactOf(specification, concern)
  if (buyer === undefined) return ''
  return literal(
    [words.name(buyer.id), contactText(buyer)]
      .filter(Boolean)
      .join(': ')
      .replace(/: (.)/, (_, first: string) => `: ${lowerFirst(first)}`),
  )
}

function timeSetAside(
  { serviceInvolvement }: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): string {
  return (serviceInvolvement?.activities ?? [])
    .filter(({ form, hoursEach }) => form === 'review' && hoursEach !== undefined)
    .filter((activity) => isFor(activity, concern))
    .map(({ roles, hoursEach = 0, cover }) => {
      const hours = upperFirst(everydayHours(hoursEach, words.language))
      const line =
        roles === undefined || roles.length === 0 || concern.roles.length === 1
          ? words.say(labels.timeForAll, { hours })
          : words.say(labels.timeEach, { hours, roles: lowerFirst(words.roles(roles)) })
      return literal([line, cover === undefined ? '' : labels.reviewCover[cover]].filter(Boolean).join(' '))
    })
    .join('\n\n')
}

function isFor({ roles, service }: Activity, concern: Concern): boolean {
  if (concern.service !== undefined && service !== undefined && service !== concern.service.id) return false
  return concern.includes(roles)
}

function lastRoundText(round: LastRound | undefined, words: Words, labels: ReviewLabels): string {
  if (round === undefined) return ''
  const parts = (['accepted', 'partly', 'rejected', 'later', 'open'] as const).filter(
    (name) => round[name] > 0,
  )
  const total = parts.reduce((sum, name) => sum + round[name], 0)
  if (total === 0) return labels.lastRoundNone
  return words.say(labels.lastRoundText, {
    total: words.count(labels.proposals, total),
    parts: words.list(parts.map((name) => words.say(labels[name], { count: words.number(round[name]) }))),
  })
}

function canChange({ status, procurement }: Specification, words: Words, labels: ReviewLabels): string {
  if (status === 'issued') return labels.cannotChange
  const notice = procurement?.dates?.notice
  return [
    status === 'approved'
      ? labels.canChangeApproved
      : status === 'review'
        ? labels.canChangeReview
        : labels.canChangeDraft,
    notice === undefined ? '' : words.say(labels.canChangeUntil, { date: words.date(notice) }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What has been left out on purpose, and the day that suppliers answer by. Rich text. */
function lockedText({ background, procurement }: Specification, words: Words, labels: ReviewLabels): string {
  const notNow = (background?.notNow ?? []).map((item) => withoutStop(lowerFirst(item)))
  const tender = procurement?.dates?.tender
  return [
    notNow.length === 0 ? '' : literal(words.say(labels.lockedNotNow, { items: words.list(notNow) })),
    tender === undefined ? '' : words.say(labels.lockedTender, { date: words.date(tender) }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Those who have handed in what they had to say, with the day. */
function readAlready(concern: Concern, words: Words): string {
  const byDate = new Map<string, string[]>()
  for (const { role, reviewed } of concern.reviewers) {
    if (role === undefined || reviewed === undefined) continue
    byDate.set(reviewed, [...(byDate.get(reviewed) ?? []), role])
  }
  return [...byDate]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, roles]) =>
      literal(words.say('{roles} ({date})', { roles: words.roles(roles), date: words.date(date) })),
    )
    .join('\n\n')
}
