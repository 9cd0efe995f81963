import type { Analysis } from '../analyse.js'
import type { Finding } from '../finding/finding.js'
import { walk } from '../schema/walk.js'
import type { WorkItem } from './work-list.js'

/**
 * What is best done next. What others in the specification refer to comes first: who the roles, services and needs are
 * decides what is asked of requirements, training and support. Then what has a date, the earliest first, since someone has
 * promised it. The rest in the order of the file, which is the order of the documents. (Errors come before all of it:
 * nothing can be judged while there are any.)
 */
export function nextOf(items: readonly WorkItem[], analysis: Analysis): WorkItem | undefined {
  const isReferred = referredIds(analysis)
  const rank = ({ finding, decideBy }: WorkItem): number => {
    const { subject } = finding.data
    const isAwaited =
      typeof subject === 'object' &&
      subject.type === 'subject' &&
      awaited.has(subject.concept) &&
      subject.id !== undefined &&
      isReferred.has(subject.id)
    return isAwaited ? 0 : decideBy === undefined ? 2 : 1
  }
  const inFile = byFile(analysis)
  return items.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.decideBy ?? '9').localeCompare(b.decideBy ?? '9') ||
      inFile(a.finding, b.finding),
  )[0]
}

/** Things that the rest of a specification is built on. */
const awaited: ReadonlySet<string> = new Set([
  'buyer',
  'service',
  'role',
  'function',
  'need',
  'lot',
  'criterion',
  'milestone',
])

function referredIds({ value }: Analysis): ReadonlySet<string> {
  const ids = new Set<string>()
  walk(value, 'specification', {
    scalar: (each, { refers }) => {
      if (refers !== undefined && typeof each === 'string') ids.add(each)
    },
  })
  return ids
}

/** The order of the files, the specification's own first, and of the places in them. */
export function byFile({ sources }: Analysis): (a: Finding, b: Finding) => number {
  const files = [...sources.keys()]
  return ({ location: a }, { location: b }) =>
    files.indexOf(a.source) - files.indexOf(b.source) || a.range[0] - b.range[0]
}
