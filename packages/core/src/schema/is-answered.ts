import type { ReviewThread } from '../generated/specification.js'

/**
 * Why a comment has no answer: nobody has taken it up (`open`), it is said to be answered but the words are missing
 * (`without-text`), or what became of it is (`without-outcome`).
 */
export type Unanswered = 'open' | 'without-text' | 'without-outcome'

/**
 * Why those who said something have no answer yet; `undefined`: they have. An answer is words and what became of it: a no
 * without a reason is none. Praise needs no outcome, and what is kept for later no words.
 */
export function unansweredBecause({
  state,
  disposition,
  answer,
  kind,
}: ReviewThread): Unanswered | undefined {
  if (state !== 'answered' && state !== 'deferred') return 'open'
  if (state === 'deferred' && (disposition === undefined || disposition === 'later')) return undefined
  if (answer === undefined) return 'without-text'
  return disposition === undefined && kind !== 'praise' ? 'without-outcome' : undefined
}

/** Whether those who said something have got an answer, see `unansweredBecause`. */
export function isAnswered(thread: ReviewThread): boolean {
  return unansweredBecause(thread) === undefined
}
