import type { Analysis } from '../analyse.js'
import type { Finding } from '../finding/finding.js'
import { walk } from '../schema/walk.js'
import type { WorkItem } from './work-list.js'

/**
 * The order in which things are best seen to. Errors come first: nothing can be judged while there are any. Then what
 * decides whether there is anything to procure, by which rules and for whom. Then what others in the specification refer
 * to: who the roles, services and needs are decides what is asked of requirements, training and support. Then what has a
 * date, the earliest first, since someone has promised it. The rest in the order of the file, which is the order of the
 * documents.
 */
export function workOrder(analysis: Analysis): (a: Finding, b: Finding) => number {
  const isReferred = referredIds(analysis)
  const inFile = byFile(analysis)
  const rank = ({ severity, data }: Finding): number => {
    if (severity === 'error') return -1
    const { subject, field } = data
    const settled = typeof field === 'object' && field.type === 'field' ? settledFirst.indexOf(field.key) : -1
    if (settled !== -1) return settled
    const isAwaited =
      typeof subject === 'object' &&
      subject.type === 'subject' &&
      awaited.has(subject.concept) &&
      subject.id !== undefined &&
      isReferred.has(subject.id)
    return settledFirst.length + (isAwaited ? 0 : typeof data.decideBy === 'string' ? 1 : 2)
  }
  const date = ({ data }: Finding): string => (typeof data.decideBy === 'string' ? data.decideBy : '9')
  return (a, b) => rank(a) - rank(b) || date(a).localeCompare(date(b)) || inFile(a, b)
}

/** What is best done next. */
export function nextOf(items: readonly WorkItem[], analysis: Analysis): WorkItem | undefined {
  const inOrder = workOrder(analysis)
  return items.toSorted((a, b) => inOrder(a.finding, b.finding))[0]
}

/** Fields that a starting point asks to have settled first; the questions in the recipes name them. */
const settledFirst: readonly string[] = [
  'waiver.reason',
  'procurement.procedure',
  'procurement.part',
  'procurement.medicalDevice',
  'background.summary',
  'background.notNow',
  'specification.services',
  'specification.technologies',
  'procurement.lotsJustification',
  'procurement.estimatedValue',
]

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
