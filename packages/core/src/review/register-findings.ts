import { finding, type Finding, type Severity } from '../finding/finding.js'
import type { Review, ReviewThread, Specification } from '../generated/specification.js'
import { walk } from '../schema/walk.js'
import type { ContainerPlaces } from '../source/positions.js'
import { unansweredBecause } from '../schema/is-answered.js'
import { locateIn } from './locate-in.js'

/** What is judged: a register, and the specification that it lies beside. */
export interface JudgedRegister {
  readonly review: Review
  readonly reviewFile: string
  readonly specification: Specification
  /** Everything in the specification that has an id. */
  readonly ids: Pick<ReadonlySet<string>, 'has'>
  /** Whether every file of the specification was read: what is missing may stand in one that was not. */
  readonly isComplete: boolean
  readonly placesOf: (container: object) => ContainerPlaces | undefined
}

/**
 * What is to be said of a register besides what its schema says. Never an error: nothing that was said of a specification
 * is to stop it from being read. What is only untidy is a hint in a draft.
 */
export function registerFindings(register: JudgedRegister): readonly Finding[] {
  const { review, specification } = register
  const isDraft = specification.status === undefined || specification.status === 'draft'
  const untidy: Severity = isDraft ? 'hint' : 'warning'
  const found: Finding[] = []
  const tell = (
    code: string,
    severity: Severity,
    container: object,
    field: string | number,
    data: Finding['data'],
  ): void => {
    if (found.length >= mostFindings) return
    found.push(finding({ code, severity, location: locateIn(register, container, field), data }))
  }

  const { id } = specification
  if (review.reviewOf !== undefined && review.reviewOf !== id)
    tell('review-of-another', 'warning', review, 'reviewOf', { of: review.reviewOf, id })
  for (const [code, items] of [
    ['review-duplicate-id', review.threads ?? []],
    ['review-duplicate-file', review.files ?? []],
  ] as const)
    for (const item of repeated(items)) tell(code, 'warning', item, 'id', { id: item.id })
  for (const thread of review.threads ?? []) {
    const problem = answerProblem(thread)
    if (problem !== undefined)
      tell(`review-answer-${problem}`, untidy, thread, problem === 'left-open' ? 'state' : 'id', {
        id: thread.id,
      })
    if (register.isComplete) tellGone(thread, register.ids, tell)
  }
  if (register.isComplete) tellUnknown(review, specification, tell)
  return found
}

/** Nobody reads more. */
const mostFindings = 200

type Tell = (
  code: string,
  severity: Severity,
  container: object,
  field: string | number,
  data: Finding['data'],
) => void

/** What an answer lacks. A comment that nobody has taken up is in order: it is told when the specification is to be sent. */
function answerProblem(thread: ReviewThread): 'without-text' | 'without-outcome' | 'left-open' | undefined {
  const reason = unansweredBecause(thread)
  if (reason !== 'open') return reason
  return thread.answer !== undefined || thread.disposition !== undefined ? 'left-open' : undefined
}

/** What was said of something that is gone is told until it is answered. */
function tellGone(thread: ReviewThread, ids: JudgedRegister['ids'], tell: Tell): void {
  const { id, at, changed = [] } = thread
  if (at !== undefined && !ids.has(at) && unansweredBecause(thread) !== undefined)
    tell('review-gone', 'hint', thread, 'at', { id, at })
  for (const [index, each] of changed.entries())
    if (!ids.has(each)) tell('review-changed-gone', 'hint', changed, index, { id, at: each })
}

/** Roles, services and files that are not there: the schema can't see it. */
function tellUnknown(review: Review, specification: Specification, tell: Tell): void {
  const idsOfKind: Readonly<Record<string, ReadonlySet<string>>> = {
    role: new Set(specification.roles?.map(({ id }) => id)),
    service: new Set(specification.services?.map(({ id }) => id)),
    'review-file': new Set(review.files?.map(({ id }) => id)),
  }
  walk(review, 'review', {
    scalar: (value, { refers = '' }, name, container) => {
      const ids = idsOfKind[refers]
      if (ids === undefined || typeof value !== 'string' || ids.has(value)) return
      tell('review-unknown-reference', 'hint', container, name, {
        id: value,
        kind: { type: 'kind', kind: refers },
      })
    },
  })
}

function repeated<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>()
  return items.filter(({ id }) => seen.has(id) || !seen.add(id))
}
