import type { Review } from '../generated/specification.js'
import { withThread } from './thread-called.js'

/** Takes the answer of a comment back. What was changed because of it is still changed, and is kept. */
export function reopenThread(review: Review, id: string): Review {
  return withThread(review, id, (thread) => {
    const { disposition: _outcome, answer: _answer, by: _by, answered: _answered, ...rest } = thread
    return { ...rest, state: 'open' }
  })
}
