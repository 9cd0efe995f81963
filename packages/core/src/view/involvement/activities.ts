import type { Activity, Specification } from '../../generated/specification.js'
import { formatEvery } from '../../locale/format-value.js'
import { isHeld } from '../../rules/involvement/activity-results.js'
import { references } from '../as-rich-text.js'
import { factsOf, gridOf } from '../grid.js'
import { lowerFirst, upperFirst } from '../words.js'
import type { InvolvementWords } from './involvement-words.js'

/** Activity by activity: a table of all, then what each was and what came of it. */
export function activitiesView(specification: Specification, words: InvolvementWords) {
  const { labels, common } = words
  const activities = specification.serviceInvolvement?.activities ?? []
  const state = (activity: Activity): string =>
    activity.date === undefined ? '' : isHeld(activity, { specification }) ? labels.isHeld : labels.isPlanned
  return {
    overview: gridOf(
      labels.overview,
      activities,
      [
        { heading: common.id, width: 9, cell: ({ id }) => id },
        { heading: common.activity, width: 19, cell: ({ form }) => words.value('activity.form', form) },
        { heading: common.when, width: 19, cell: ({ date }) => words.date(date) },
        { heading: common.service, width: 21, cell: ({ service }) => words.name(service) },
        { heading: common.participants, width: 12, cell: ({ participants }) => words.number(participants) },
        { heading: labels.hoursTotal, width: 8, cell: (activity) => words.number(hoursOf(activity)) },
        { heading: labels.state, width: 14, cell: state },
      ],
      { rowId: ({ id }) => id },
    ),
    all: activities.map((activity) => ({
      id: `:activity-${activity.id}`,
      title: titleOf(activity, words),
      outcome: activity.outcome,
      facts: factsOf([
        [common.phase, joined([words.value('activity.phase', activity.phase), lowerFirst(state(activity))])],
        [
          labels.who,
          upperFirst(joined([words.name(activity.service), lowerFirst(words.roles(activity.roles))], ': ')),
        ],
        [labels.time, timeText(activity, words)],
        [
          labels.needsFromHere,
          references(
            (specification.needs ?? []).filter((need) => need.activity === activity.id).map(({ id }) => id),
          ),
          true,
        ],
        [labels.requirementsFromHere, references(activity.requirements), true],
      ]),
    })),
  }
}

/** Hours of everyone together; of what is repeated, those of one time. */
export function hoursOf({ participants, hoursEach }: Activity): number | undefined {
  return participants === undefined || hoursEach === undefined
    ? undefined
    : // Without the dust of binary fractions: 41 × 0.25 and the like.
      Number((participants * hoursEach).toFixed(6))
}

function titleOf({ id, form, date }: Activity, words: InvolvementWords): string {
  const { labels } = words
  const values = { id, form: lowerFirst(words.value('activity.form', form)), date: words.date(date) }
  return words.say(date === undefined ? labels.activityTitle : labels.activityTitleOn, values).trim()
}

/** «11 deltakere, 3 timer hver, 33 timer til sammen, vaktdekning: vikar» */
function timeText(activity: Activity, words: InvolvementWords): string {
  const { labels, common } = words
  const { participants, hoursEach, every, cover } = activity
  const hours = hoursOf(activity)
  const total = hours === undefined ? '' : words.count(labels.hours, hours)
  return joined([
    participants === undefined ? '' : words.count(labels.people, participants),
    hoursEach === undefined ? '' : words.count(common.hoursEach, hoursEach),
    total === '' ? '' : words.say(every === undefined ? labels.inAll : labels.eachTime, { hours: total }),
    every === undefined ? '' : formatEvery(every, words.language),
    cover === undefined
      ? ''
      : words.say(labels.covered, { cover: lowerFirst(words.value('activity.cover', cover)) }),
  ])
}

function joined(parts: readonly string[], by = ', '): string {
  return parts.filter((part) => part !== '').join(by)
}
