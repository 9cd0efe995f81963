import type { Review } from '../generated/specification.js'
import { isAnswered } from './is-answered.js'

/** The comments of a register, counted by what became of them. */
export interface ReviewCounts {
  readonly accepted: number
  readonly partly: number
  readonly rejected: number
  /** Kept in the idea bank. */
  readonly later: number
  /** Those that have no answer yet. */
  readonly open: number
}

/**
 * Counts the comments by what became of them. Praise that is answered without an outcome is in none of the counts.
 */
export function reviewCounts(review: Review | undefined): ReviewCounts {
  const counts = { accepted: 0, partly: 0, rejected: 0, later: 0, open: 0 }
  for (const thread of review?.threads ?? []) {
    if (!isAnswered(thread)) counts.open += 1
    else if (thread.state === 'deferred') counts.later += 1
    else if (thread.disposition !== undefined) counts[thread.disposition] += 1
  }
  return counts
}
