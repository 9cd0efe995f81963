import type { Specification } from '../../generated/specification.js'
import { hasAnswered, hasRead } from '../../schema/has-answered.js'
import { coverFacts } from '../cover-facts.js'
import { isHeld } from '../../rules/involvement/activity-results.js'
import { references } from '../as-rich-text.js'
import type { Given } from '../document-view.js'
import { gridOf } from '../grid.js'
import { countOutcomes } from '../thread-outcome.js'
import type { Words } from '../words.js'
import { activitiesView, hoursOf } from './activities.js'
import { involvementWords, type InvolvementWords } from './involvement-words.js'
import { proposalsView } from './proposals.js'
import { registerView } from './register.js'
import { needsView, sectionsView, unknownView } from './requirements.js'
import { isFromNobody, traceOf, type TracedRequirement } from './trace.js'

/**
 * How the requirements came about: activity by activity, from need to requirement and back, who has read them, and what
 * came from nobody in the services.
 *
 * @param specification what reviewers may read
 */
export function involvementView(specification: Specification, ordinary: Words, given: Given) {
  const words = involvementWords(ordinary)
  const { labels, common } = words
  const traced = traceOf(specification)
  return {
    labels: { ...common, ...labels },
    language: words.language,
    title: specification.title ?? specification.id,
    subject: labels.subject,
    cover: coverFacts(specification, ordinary),
    brief: briefOf(specification, traced, words, given),
    activities: activitiesView(specification, words),
    needs: needsView(specification, traced, words),
    sections: sectionsView(traced, words),
    unknown: unknownView(traced, words),
    reviewers: reviewersView(specification, words, given),
    proposals: proposalsView(specification, words, given),
    register: registerView(specification, ordinary, words, given),
  }
}

/** The report in a few sentences, with its totals. */
function briefOf(
  specification: Specification,
  traced: readonly TracedRequirement[],
  words: InvolvementWords,
  { review }: Pick<Given, 'review'>,
): readonly string[] {
  const { labels } = words
  const threads = review?.threads ?? []
  const { open } = countOutcomes(threads)
  const { activities = [], reviewers = [] } = specification.serviceInvolvement ?? {}
  const held = activities.filter((activity) => isHeld(activity, { specification }))
  const sum = (numbers: readonly (number | undefined)[]): number =>
    Number(numbers.reduce<number>((total, number) => total + (number ?? 0), 0).toFixed(6))
  const planned = activities.length - held.length
  const needs = (specification.needs ?? []).length
  const own = traced.filter((each) => each.needs.length > 0 && !each.isBySection).length
  const bySection = traced.filter(({ isBySection }) => isBySection).length
  const unknown = traced.filter(isFromNobody).length
  const read = reviewers.filter((asked) => hasRead(asked, review, specification)).length
  return [
    held.length === 0
      ? labels.noneHeld
      : words.say(words.count(labels.held, held.length), {
          people: words.count(labels.people, sum(held.map(({ participants }) => participants))),
          hours: words.count(labels.hours, sum(held.map(hoursOf))),
        }),
    planned === 0 ? '' : words.count(labels.planned, planned),
    needs === 0 ? '' : words.count(labels.needsCount, needs),
    own === 0 ? '' : words.count(labels.traced, own),
    bySection === 0 ? '' : words.count(labels.tracedBySection, bySection),
    traced.length === 0 ? '' : unknown === 0 ? labels.allTraced : words.count(labels.untraced, unknown),
    reviewers.length === 0
      ? ''
      : words.say(labels.read, { done: words.number(read), all: words.number(reviewers.length) }),
    threads.length === 0 ? '' : words.count(labels.commentsCount, threads.length),
    open === 0 ? '' : words.count(labels.commentsOpen, open),
  ].filter((sentence) => sentence !== '')
}

/** Who was asked to read what, and who has. */
function reviewersView(
  specification: Specification,
  words: InvolvementWords,
  { review }: Pick<Given, 'review'>,
) {
  const { serviceInvolvement, sections = [] } = specification
  const { labels, common } = words
  const isShown = new Set(
    sections.filter(({ requirements = [] }) => requirements.length > 0).map(({ id }) => id),
  )
  return gridOf(labels.reading, serviceInvolvement?.reviewers, [
    { heading: common.role, width: 25, cell: ({ role }) => words.name(role) },
    { heading: common.service, width: 25, cell: ({ service }) => words.name(service) },
    {
      heading: labels.sections,
      width: 13,
      cell: ({ sections: ids }) => references((ids ?? []).filter((id) => isShown.has(id))),
      isRich: true,
    },
    { heading: labels.deadline, width: 19, cell: ({ deadline }) => words.date(deadline) },
    {
      heading: labels.readOn,
      width: 19,
      cell: (asked) => {
        if (asked.reviewed !== undefined) return words.date(asked.reviewed)
        return hasAnswered(asked, review, specification) ? labels.hasAnswered : labels.notRead
      },
    },
  ])
}
