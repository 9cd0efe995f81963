import type { Review, ReviewThread } from '../generated/specification.js'
import { mergeWords } from './merge-words.js'

/**
 * The ids of the comments whose proposals have been taken in, still stand, and change the same words as another: nobody but
 * those who accepted them has changed the text.
 *
 * @param current the field that the other is about, as it is now
 */
export function takenInBefore(
  { threads = [] }: Review,
  thread: ReviewThread,
  current: string,
): readonly string[] {
  return threads
    .filter(
      (other) =>
        other !== thread &&
        other.at === thread.at &&
        isTakenIn(other) &&
        stands(other, thread.proposal?.field, current) &&
        collide(thread, other),
    )
    .map(({ id }) => id)
}

function stands({ proposal }: ReviewThread, field: string | undefined, current: string): boolean {
  const { before, after } = proposal ?? {}
  if (proposal?.field === undefined || proposal.field !== field) return true
  if (before === undefined || after === undefined) return false
  return field.startsWith('parameters.') ? after === current : mergeWords(before, after, current) === current
}

function isTakenIn({ proposal, state, disposition, at, changed = [] }: ReviewThread): boolean {
  const isFollowed = disposition === 'accepted' || disposition === 'partly'
  return proposal !== undefined && state === 'answered' && isFollowed && changed.some((id) => id === at)
}

/** Whether two proposals can't both stand: in their field, or in the paragraph as it was shown. */
function collide(thread: ReviewThread, other: ReviewThread): boolean {
  const { field, before, after } = thread.proposal ?? {}
  if (field === undefined || field !== other.proposal?.field)
    return thread.quote === other.quote && areApart(thread.quote, thread.text, other.text)
  return field.startsWith('parameters.')
    ? after !== other.proposal.after
    : areApart(before, after, other.proposal.after)
}

function areApart(before: string | undefined, one: string | undefined, other: string | undefined): boolean {
  if (before === undefined || one === undefined || other === undefined) return false
  return mergeWords(before, one, other) === undefined
}
