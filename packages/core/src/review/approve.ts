import type { Review, ReviewApproval, Specification } from '../generated/specification.js'
import { emptyReview } from './empty-review.js'
import type { Reviewer } from '../schema/reviewer.js'
import { textHash } from './text-hash.js'

/** Who stands behind what. */
export interface NewApproval {
  /** Id of a requirement, a part of one, or a section. */
  readonly at: string
  readonly reviewer: Reviewer
  /** ISO 8601. */
  readonly date: string
}

/**
 * Writes down that someone stands behind a requirement or a section as it is now. An approval that the same role gave of
 * the same before is renewed.
 *
 * @param review `undefined`: nothing has been said before
 * @returns the register as it was, or an empty one, where the specification has no such requirement or section
 */
export function approve(
  review: Review | undefined,
  specification: Specification,
  { at, reviewer: { role, service }, date }: NewApproval,
): Review {
  const register = review ?? emptyReview(specification)
  const hash = textHash(specification, at)
  if (hash === undefined) return register
  const approval: ReviewApproval = {
    at,
    ...(role === undefined ? {} : { role }),
    ...(service === undefined ? {} : { service }),
    date,
    hash,
  }
  const isSame = (each: ReviewApproval): boolean =>
    each.at === at && each.role === role && each.service === service
  const approvals = register.approvals ?? []
  const isKnown = approvals.some(isSame)
  return {
    ...register,
    approvals: isKnown ? approvals.map((each) => (isSame(each) ? approval : each)) : [...approvals, approval],
  }
}
