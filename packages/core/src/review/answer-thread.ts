import type { Review, ReviewThread } from '../generated/specification.js'
import { withThread } from './thread-called.js'

/** What a comment is answered with. */
export interface ThreadAnswer {
  /** `undefined`: what is only thanked for has no outcome. */
  readonly disposition?: ReviewThread['disposition']
  readonly text: string
  /** The role that answers. */
  readonly by?: string | undefined
  /** ISO 8601. */
  readonly date: string
  /** Ids of what was changed because of it. */
  readonly changed?: readonly string[] | undefined
}

/**
 * Answers a comment. What is put in the idea bank (`later`) is kept for later, everything else is answered. What was changed
 * because of it is added to what was changed before; an earlier answer is replaced.
 */
export function answerThread(
  review: Review,
  id: string,
  { disposition, text, by, date, changed = [] }: ThreadAnswer,
): Review {
  return withThread(review, id, (thread) => {
    const { disposition: _, by: earlierBy, ...rest } = thread
    const all = [...new Set([...(thread.changed ?? []), ...changed])]
    const answerer = by ?? earlierBy
    return {
      ...rest,
      state: disposition === 'later' ? 'deferred' : 'answered',
      ...(disposition === undefined ? {} : { disposition }),
      answer: text,
      ...(answerer === undefined ? {} : { by: answerer }),
      answered: date,
      ...(all.length === 0 ? {} : { changed: all }),
    }
  })
}
