import type { Review, Specification } from '../generated/specification.js'
import { isFrom, type Reviewer } from './reviewer.js'

/** Whether something has come from those who were asked: a file, a comment, a view or an approval. */
export function hasAnswered(
  asked: Reviewer,
  review: Review | undefined,
  specification: Specification,
): boolean {
  return comeIn(review).some((each) => isFrom(each, asked, specification))
}

/** Everything in a register that has come from someone. */
export function comeIn(review: Review | undefined): readonly Reviewer[] {
  const { files = [], threads = [], views = [], approvals = [] } = review ?? {}
  return [...files, ...threads, ...views, ...approvals]
}

/** Whether those who were asked have read: a date says so, or something has come from them. */
export function hasRead(
  asked: Reviewer & { readonly reviewed?: string | undefined },
  review: Review | undefined,
  specification: Specification,
): boolean {
  return asked.reviewed !== undefined || hasAnswered(asked, review, specification)
}
