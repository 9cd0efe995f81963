import type { Review, ReviewThread, Specification } from '../generated/specification.js'
import { isAnswered } from '../schema/is-answered.js'
import { comeIn, hasRead } from '../schema/has-answered.js'
import { isFrom, type Reviewer } from '../schema/reviewer.js'
import { hasId } from './has-id.js'
import { voidApprovals, type VoidApproval } from './void-approvals.js'

/** How far a review has come. */
export interface ReviewStatus {
  /** Comments: those that came, those without an answer, those with one, those kept for later. */
  readonly total: number
  readonly open: number
  readonly answered: number
  readonly deferred: number
  /** Comments that nobody has said what are about, or that are about what is no longer there. */
  readonly notPlaced: number
  /** Those who were asked, in the order of the specification. */
  readonly reviewers: readonly ReviewerStatus[]
  /** Those who answered without being asked, in the order they come in the register. */
  readonly others: readonly ReviewerStatus[]
  /** The sections that something was said of, in the order of the specification. */
  readonly sections: readonly SectionStatus[]
  readonly voided: readonly VoidApproval[]
}

export interface ReviewerStatus {
  readonly reviewer: Reviewer
  /** ISO 8601. */
  readonly deadline?: string
  /** The date the specification says that they have read it, ISO 8601. */
  readonly reviewed?: string
  /** The specification says so, or something has come from them. */
  readonly hasAnswered: boolean
  /** How many files have come from them, how many comments, and how many of those have no answer. */
  readonly files: number
  readonly threads: number
  readonly open: number
}

export interface SectionStatus {
  readonly id: string
  readonly title: string
  readonly total: number
  readonly open: number
}

/** How far a review has come: who has answered, and what waits for an answer where. */
export function reviewStatus(specification: Specification, review: Review | undefined): ReviewStatus {
  const threads = review?.threads ?? []
  const asked = (specification.serviceInvolvement?.reviewers ?? []).filter(isReviewer)
  return {
    ...countsOf(threads),
    notPlaced: threads.filter(
      ({ at, part }) => part === undefined && (at === undefined || !hasId(specification, at)),
    ).length,
    reviewers: asked.map(({ role, service, deadline, reviewed }) => {
      const reviewer = reviewerOf({ role, service })
      return {
        reviewer,
        ...(deadline === undefined ? {} : { deadline }),
        ...(reviewed === undefined ? {} : { reviewed }),
        hasAnswered: hasRead({ ...reviewer, reviewed }, review, specification),
        ...countsFrom(reviewer, review, specification),
      }
    }),
    others: othersIn(review)
      .filter((other) => !asked.some((one) => isFrom(other, one, specification)))
      .map((reviewer) => ({
        reviewer,
        hasAnswered: true,
        ...countsFrom(reviewer, review, specification, isSameReviewer),
      })),
    sections: sectionsOf(specification, threads),
    voided: voidApprovals(review, specification),
  }
}

/** Whether it is known who: a plan may name only a role, or only a service. */
function isReviewer({ role, service }: Reviewer): boolean {
  return role !== undefined || service !== undefined
}

function isSameReviewer(one: Reviewer, other: Reviewer): boolean {
  return one.role === other.role && one.service === other.service
}

function countsFrom(
  asked: Reviewer,
  review: Review | undefined,
  specification: Specification,
  isTheirs: (from: Reviewer, asked: Reviewer, specification: Specification) => boolean = isFrom,
) {
  const from = <Item extends Reviewer>(items: readonly Item[] | undefined): readonly Item[] =>
    (items ?? []).filter((item) => isTheirs(item, asked, specification))
  const files = from(review?.files)
  const threads = from(review?.threads)
  return { files: files.length, threads: threads.length, open: countsOf(threads).open }
}

function othersIn(review: Review | undefined): readonly Reviewer[] {
  const found = new Map<string, Reviewer>()
  for (const { role, service } of comeIn(review).filter(isReviewer)) {
    const key = JSON.stringify([role, service])
    if (!found.has(key)) found.set(key, reviewerOf({ role, service }))
  }
  return [...found.values()]
}

function reviewerOf({ role, service }: Reviewer): Reviewer {
  return { ...(role === undefined ? {} : { role }), ...(service === undefined ? {} : { service }) }
}

function countsOf(threads: readonly ReviewThread[]) {
  const answered = threads.filter(isAnswered)
  const deferred = answered.filter(({ state }) => state === 'deferred').length
  return {
    total: threads.length,
    open: threads.length - answered.length,
    answered: answered.length - deferred,
    deferred,
  }
}

function sectionsOf({ sections = [] }: Specification, threads: readonly ReviewThread[]) {
  return sections.flatMap(({ id, title = id, requirements = [], tables = [], figures = [] }) => {
    const ids = new Set([id, ...[...tables, ...figures].map((each) => each.id)])
    for (const requirement of requirements) {
      ids.add(requirement.id)
      for (const child of requirement.children ?? []) ids.add(`${requirement.id}.${child.id}`)
    }
    const here = threads.filter(({ at }) => at !== undefined && ids.has(at))
    const { total, open } = countsOf(here)
    return total === 0 ? [] : [{ id, title, total, open }]
  })
}
