import type { Review, ReviewThread } from '../generated/specification.js'

/** The comment with an id, by capitals or small letters; `undefined`: there is none. */
export function threadCalled(review: Review | undefined, id: string): ReviewThread | undefined {
  const wanted = id.trim().toLowerCase()
  return (
    review?.threads?.find((thread) => thread.id === id) ??
    review?.threads?.find((thread) => thread.id.toLowerCase() === wanted)
  )
}

/** The register with one of its comments made another; the same register where it has no such comment. */
export function withThread(
  review: Review,
  id: string,
  change: (thread: ReviewThread) => ReviewThread,
): Review {
  const found = threadCalled(review, id)
  if (found === undefined) return review
  const threads = (review.threads ?? []).map((thread) => (thread === found ? change(thread) : thread))
  return { ...review, threads }
}
