import type { Resource, Specification } from '../../generated/specification.js'
import { neededTime } from '../../rules/resources/needed-time.js'
import { approverOf, isOverrun } from '../../rules/resources/resources-overrun.js'
import { lowerFirst } from '../words.js'
import type { Caps } from './fit.js'
import { shorten } from './shorten.js'
import type { SummaryWords } from './summary-words.js'

/** A task of the introduction that has been reckoned through. Hours are whole. */
export interface Task {
  /** What is done and by whom; no two are the same. */
  readonly name: string
  readonly neededHours: number
  readonly statedHours: number
  /** How much more is needed than is set aside: 0.2 is a fifth more. */
  readonly overrun: number
  /** Needs so much more than it has been given that somebody must decide what to do. */
  readonly isOver: boolean
  /** Title of the role that has approved the difference, and the date, ready to be shown. */
  readonly approved: { readonly role: string; readonly date: string } | undefined
}

export interface Bar {
  readonly label: string
  readonly series: string
  readonly value: number
}

/**
 * What the introduction takes of staff time against what is set aside for it. Of the tasks those are drawn that lack most time; what lacks time without approval is for leaders to decide, and is told
 * there.
 */
export function timeView(tasks: readonly Task[], words: SummaryWords, caps: Pick<Caps, 'tasks' | 'named'>) {
  const { labels } = words
  const drawn = [...tasks].sort((a, b) => b.overrun - a.overrun).slice(0, caps.tasks)
  const shown = tasks.filter((task) => drawn.includes(task))
  const hours = (of: 'neededHours' | 'statedHours'): string =>
    words.number(tasks.reduce((sum, task) => sum + task[of], 0))
  const approved = tasks.flatMap((task) => approvedText(task, words))
  return {
    total:
      tasks.length === 0
        ? labels.noTime
        : words.say(labels.total, { needed: hours('neededHours'), stated: hours('statedHours') }),
    approved:
      approved.length === 0
        ? undefined
        : words.say(labels.approved, { items: words.first(approved, caps.named) }),
    note:
      shown.length === tasks.length
        ? undefined
        : words.say(labels.shownMost, {
            shown: words.number(shown.length),
            all: words.number(tasks.length),
          }),
    bars: shown.flatMap(({ name, neededHours, statedHours }): readonly Bar[] => [
      { label: name, series: labels.needed, value: neededHours },
      { label: name, series: labels.stated, value: statedHours },
    ]),
    alt: words.say(labels.chartAlt, {
      items: shown
        .map(({ name, neededHours, statedHours }) =>
          words.say(labels.chartItem, {
            activity: name,
            needed: words.number(neededHours),
            stated: words.number(statedHours),
          }),
        )
        .join('; '),
    }),
  }
}

/** Those of the resources that say enough, in the order of the file. */
export function tasksOf(
  { resources = [] }: Specification,
  hoursPerPost: number,
  words: SummaryWords,
): readonly Task[] {
  const names = new Set<string>()
  return resources.flatMap((resource): readonly Task[] => {
    const time = neededTime(resource, hoursPerPost)
    if (time === undefined) return []
    const approver = approverOf(resource)
    return [
      {
        name: newName(taskName(resource, words), names),
        neededHours: Math.round(time.neededHours),
        statedHours: Math.round(time.statedHours),
        overrun: time.overrun,
        isOver: isOverrun(time),
        approved:
          approver === undefined
            ? undefined
            : { role: words.name(approver), date: words.date(resource.signedOff?.date) },
      },
    ]
  })
}

export function taskName({ activity, role }: Resource, words: SummaryWords): string {
  const by = lowerFirst(words.name(role))
  if (activity === undefined) return words.name(role)
  return shorten(activity, 60) + (by === '' ? '' : ` (${shorten(by, 40)})`)
}

/** Bars of the same name would be taken for one. */
function newName(name: string, taken: Set<string>): string {
  let unique = name
  for (let number = 2; taken.has(unique); number += 1) unique = `${name} ${String(number)}`
  taken.add(unique)
  return unique
}

function approvedText({ name, overrun, isOver, approved }: Task, words: SummaryWords): readonly string[] {
  if (!isOver || approved === undefined) return []
  const { labels } = words
  const values = { activity: name, role: lowerFirst(approved.role), date: approved.date }
  return [
    Number.isFinite(overrun)
      ? words.say(labels.approvedOver, { ...values, share: words.share(Math.round(overrun * 100) / 100) })
      : words.say(labels.approvedNothing, values),
  ]
}
