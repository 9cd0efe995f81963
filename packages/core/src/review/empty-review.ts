import type { Review, Specification } from '../generated/specification.js'

/** A register in which nothing has been said yet. */
export function emptyReview({ id }: Specification): Review {
  return { kravspek: 1, reviewOf: id }
}
