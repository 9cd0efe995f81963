import type { Review, Specification } from '../generated/specification.js'
import { isFrom, type Reviewer } from './reviewer.js'

/** Whether something has come from those who were asked: a file, a comment, a view or an approval. */
export function hasAnswered(
  asked: Reviewer,
  review: Review | undefined,
  specification: Specification,
): boolean {
  const { files = [], threads = [], views = [], approvals = [] } = review ?? {}
  return [...files, ...threads, ...views, ...approvals].some((each) => isFrom(each, asked, specification))
}
