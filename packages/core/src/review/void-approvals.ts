import type { Review, ReviewApproval, Specification } from '../generated/specification.js'
import { textHash } from './text-hash.js'

/** An approval that holds no longer. */
export interface VoidApproval {
  readonly approval: ReviewApproval
  /** Its place in the register's list. */
  readonly index: number
  /** `changed`: the text is another than the one that was approved, or nothing says which that was. `gone`: it is no longer there. */
  readonly reason: 'changed' | 'gone'
}

/** The approvals that hold no longer, in the order of the register. One that does not say of what is none at all. */
export function voidApprovals(
  review: Review | undefined,
  specification: Specification,
): readonly VoidApproval[] {
  return (review?.approvals ?? []).flatMap((approval, index): readonly VoidApproval[] => {
    if (approval.at === undefined) return []
    const hash = textHash(specification, approval.at)
    if (hash === undefined) return [{ approval, index, reason: 'gone' }]
    return hash === approval.hash ? [] : [{ approval, index, reason: 'changed' }]
  })
}
