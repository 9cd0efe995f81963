import type { Review } from '../generated/specification.js'
import type { LastRound } from '../view/document-view.js'
import { countOutcomes } from '../view/thread-outcome.js'

/**
 * Counts the comments of a register by what became of them. Praise that is answered without an outcome is in none of the
 * counts.
 */
export function reviewCounts(review: Review | undefined): LastRound {
  const { answered: _, ...counts } = countOutcomes(review?.threads ?? [])
  return counts
}
