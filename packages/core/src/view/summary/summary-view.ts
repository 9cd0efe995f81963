import type { Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import type { Words } from '../words.js'
import { benefitsView } from './benefits.js'
import { changeView } from './change.js'
import { decisionsView } from './decisions.js'
import { fitted, type Caps } from './fit.js'
import { heightOf, roomOnPage } from './height.js'
import { shorten } from './shorten.js'
import { statusView } from './status.js'
import { summaryWords, type SummaryWords } from './summary-words.js'
import { tasksOf, timeView } from './time.js'

/**
 * One page for leaders: what they are asked to decide, whether the time set aside is enough, what is gained, what ends,
 * and how far the work has come. Lists are cut and say how many more there are, so that the page stays one.
 *
 * @param specification what leaders may read
 */
export function summaryView(specification: Specification, ordinary: Words, given: Given) {
  const words = summaryWords(ordinary)
  const { labels } = words
  const tasks = tasksOf(specification, given.hoursPerPost, words)
  const stated = { ...given, coverage: given.coverage() }
  const isSettled = specification.status === 'approved' || specification.status === 'issued'
  const pageOf = (caps: Caps) => ({
    title: shorten(specification.title ?? specification.id, 110),
    line: lineOf(specification, ordinary, words),
    decisions: decisionsView(specification, tasks, words, given, caps),
    time: timeView(tasks, words, caps),
    benefits: benefitsView(specification, words, caps.benefits),
    change: changeView(specification, words, caps),
    status: statusView(specification, words, stated, caps),
  })
  return {
    labels,
    language: words.language,
    subject: labels.subject,
    ...fitted(pageOf, heightOf, roomOnPage[isSettled ? 'settled' : 'draft']),
    meta: { density: 'compact' as const },
  }
}

/** What a leader looks for before reading: what this is, whose, of when, and whether it is settled. */
function lineOf(
  { procurement, version, date, status, ...specification }: Specification,
  { labels }: Words,
  words: SummaryWords,
): string {
  return [
    words.labels.subject,
    buyersText(specification, words),
    procurement?.reference === undefined ? '' : shorten(procurement.reference, 30),
    version === undefined ? '' : `${labels.version.toLowerCase()} ${shorten(version, 20)}`,
    words.date(date),
    words.value('specification.status', status).toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** The names of two buyers fit on the line; of more it is told who leads. */
function buyersText({ buyers = [] }: Pick<Specification, 'buyers'>, words: SummaryWords): string {
  const lead = buyers.find(({ role }) => role === 'lead') ?? buyers[0]
  if (buyers.length < 3 || lead === undefined)
    return shorten(words.list(buyers.map(({ id, name }) => name ?? id)), 70)
  const rest = words.count(words.labels.more, buyers.length - 1)
  return `${shorten(lead.name ?? lead.id, 50)} ${rest}`
}
