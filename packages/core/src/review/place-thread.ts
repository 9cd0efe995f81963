import type { Review, Specification } from '../generated/specification.js'
import { hasId } from './has-id.js'
import { withThread } from './thread-called.js'

/**
 * Says what a comment is about, as a person judges it.
 *
 * @param at id of something in the specification; a part of the document begins with a colon: `:other`
 * @returns the same register where the specification has nothing with that id
 */
export function placeThread(review: Review, id: string, at: string, specification: Specification): Review {
  const isPart = at.startsWith(':')
  if (!isPart && !hasId(specification, at)) return review
  return withThread(review, id, (thread) => {
    const { at: _at, part: _part, ...rest } = thread
    return { ...rest, ...(isPart ? { part: at } : { at }), certainty: 'person' }
  })
}
