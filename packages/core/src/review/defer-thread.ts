import type { Review } from '../generated/specification.js'
import { withThread } from './thread-called.js'

/** What is said of a comment that is kept for later. */
export interface Deferral {
  /** What those who said it are told; what they were told before where it is left out. */
  readonly text?: string | undefined
  /** The role that answers. */
  readonly by?: string | undefined
  /** ISO 8601. */
  readonly date: string
}

/** Keeps a comment in the idea bank. */
export function deferThread(review: Review, id: string, { text, by, date }: Deferral): Review {
  return withThread(review, id, (thread) => ({
    ...thread,
    state: 'deferred',
    disposition: 'later',
    ...(text === undefined ? {} : { answer: text }),
    ...(by === undefined ? {} : { by }),
    answered: date,
  }))
}
