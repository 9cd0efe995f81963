import type { ReviewThread } from '../generated/specification.js'
import { isAnswered } from '../schema/is-answered.js'
import type { LastRound } from './document-view.js'
import type { Words } from './words.js'

/** What became of a comment. `open`: it has no answer yet; `answered`: it has one, and asked for nothing, as praise does. */
export type Outcome = keyof LastRound | 'answered'

/** In the order that they are told in. */
export const outcomes: readonly Outcome[] = ['accepted', 'partly', 'rejected', 'later', 'answered', 'open']

export function outcomeOf(thread: ReviewThread): Outcome {
  if (!isAnswered(thread)) return 'open'
  return thread.state === 'deferred' ? 'later' : (thread.disposition ?? 'answered')
}

/** The outcome in words, after a mark that tells it without colour: «● Tatt til følge». */
export function outcomeText(outcome: Outcome, words: Words, open: string): string {
  return `${marks[outcome]}\u00a0${outcomeTitle(outcome, words, open)}`
}

/** @param open what is said of a comment without an answer */
export function outcomeTitle(outcome: Outcome, words: Words, open: string): string {
  if (outcome === 'open') return open
  return outcome === 'answered'
    ? words.value('review-thread.state', outcome)
    : words.value('review-thread.disposition', outcome)
}

const marks: Readonly<Record<Outcome, string>> = {
  accepted: '●',
  partly: '◐',
  rejected: '○',
  later: '→',
  answered: '●',
  open: '…',
}

/** How many comments have each outcome. */
export function countOutcomes(threads: readonly ReviewThread[]): Readonly<Record<Outcome, number>> {
  const counts = { accepted: 0, partly: 0, rejected: 0, later: 0, answered: 0, open: 0 }
  for (const thread of threads) counts[outcomeOf(thread)] += 1
  return counts
}
