import type { Resource, Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import { hasRead } from '../../schema/has-answered.js'
import { lowerFirst } from '../words.js'
import type { Caps } from './fit.js'
import { shorten } from './shorten.js'
import type { SummaryWords } from './summary-words.js'
import { taskName, type Task } from './time.js'

/** Something that a leader is asked to decide, and what about. */
export interface Decision {
  readonly lead: string
  readonly text: string
}

/**
 * What leaders are asked for: what lacks time, safety, an end or an owner, who has not answered, what is left open. The
 * gravest come first.
 */
export function decisionsView(
  specification: Specification,
  tasks: readonly Task[],
  words: SummaryWords,
  given: Pick<Given, 'lastRound' | 'review' | 'undecided'>,
  caps: Pick<Caps, 'decisions' | 'named'>,
) {
  const { labels } = words
  const kinds: readonly (readonly [lead: string, items: readonly string[]])[] = [
    [
      labels.approveOverrun,
      tasks
        .filter(({ isOver, approved }) => isOver && approved === undefined)
        .map(({ name, neededHours, statedHours }) =>
          words.say(labels.overrunItem, {
            activity: name,
            needed: words.number(neededHours),
            stated: words.number(statedHours),
          }),
        ),
    ],
    ...forSafety(specification, words),
    ...forChange(specification, words),
    [
      labels.fillInTime,
      (specification.resources ?? []).filter(lacksFigures).map((each) => taskName(each, words)),
    ],
    [
      labels.nameAcceptanceOwner,
      specification.acceptance !== undefined && specification.acceptance.owner === undefined ? [''] : [],
    ],
    [labels.remindReviewers, waitingReviewers(specification, words, given)],
    [
      hasComments(given) ? labels.answerComments : labels.answerProposals,
      given.lastRound === undefined || given.lastRound.open === 0
        ? []
        : [words.count(labels.openProposals, given.lastRound.open)],
    ],
    [labels.decideValues, openItems(words, given)],
  ]
  const decisions = kinds
    .filter(([, items]) => items.length > 0)
    .map(([lead, items]): Decision => {
      const text = words.first(items, caps.named)
      return { lead: text === '' ? `${lead}.` : `${lead}:`, text }
    })
  return words.cut(decisions, caps.decisions)
}

function forSafety(specification: Specification, words: SummaryWords) {
  const { labels } = words
  const fallbacks = specification.supportLevels?.fallbacks ?? []
  return [
    [
      labels.decideFallback,
      (specification.functions ?? [])
        .filter(({ id, critical }) => critical === true && !fallbacks.some((each) => each.function === id))
        .map(({ id }) => nameOf(id, words)),
    ],
    [
      labels.exerciseFallback,
      fallbacks
        .filter(({ exercised }) => exercised !== true)
        .map((each) => nameOf(each.function ?? each.trigger, words)),
    ],
  ] as const
}

function forChange({ functions = [], phaseOut = [], benefits = [] }: Specification, words: SummaryWords) {
  const { labels } = words
  return [
    [
      labels.decidePhaseOut,
      functions.filter(({ id }) => !isSettled(id, phaseOut)).map(({ id }) => nameOf(id, words)),
    ],
    [
      labels.completePhaseOut,
      phaseOut
        .filter(
          ({ replaces, from, decidedBy }) =>
            replaces !== undefined && (from === undefined || decidedBy === undefined),
        )
        .map(({ replaces = '' }) => lowerFirst(shorten(replaces, 60))),
    ],
    [
      labels.nameBenefitOwner,
      benefits
        .filter(({ owner, due }) => owner === undefined || due === undefined)
        .map(({ id, statement = id }) => lowerFirst(shorten(statement, 60))),
    ],
  ] as const
}

/** Whether it is said what a function puts an end to, or that it puts an end to nothing. */
export function isSettled(id: string, phaseOut: NonNullable<Specification['phaseOut']>): boolean {
  return phaseOut.some(
    (each) => each.function === id && (each.replaces !== undefined || each.additional === true),
  )
}

/** Those who were asked to read, have not said that they have and have not answered, with their deadline. */
export function waitingReviewers(
  specification: Specification,
  words: SummaryWords,
  { review }: Pick<Given, 'review'>,
): readonly string[] {
  return (specification.serviceInvolvement?.reviewers ?? [])
    .filter((asked) => !hasRead(asked, review, specification))
    .map(({ role, service, deadline }) => {
      const name = shorten(words.name(role ?? service), 60)
      return deadline === undefined
        ? name
        : words.say(words.labels.withDeadline, { name, date: words.date(deadline) })
    })
}

/** Whether what the services have said is registered, comment by comment. */
export function hasComments({ review }: Pick<Given, 'review'>): boolean {
  return (review?.threads ?? []).length > 0
}

function lacksFigures({ persons, hoursEach, period, statedShare }: Resource): boolean {
  return [persons, hoursEach, period, statedShare].includes(undefined)
}

function openItems(words: SummaryWords, { undecided }: Pick<Given, 'undecided'>): readonly string[] {
  return undecided().map(({ subject, field, decideBy }) => {
    const value = `${shorten(subject, 60)}: ${lowerFirst(field)}`
    return decideBy === undefined
      ? value
      : words.say(words.labels.valueBy, { value, date: words.date(decideBy) })
  })
}

function nameOf(id: string | undefined, words: SummaryWords): string {
  return lowerFirst(shorten(words.name(id), 60))
}
