import { placeThread, type Language } from '@kravspek/core'
import type { ReviewPlaceArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { placeCalled, threadsCalled } from './called.js'
import { openReview, registerOf } from './open-review.js'
import { saveThreads } from './save-threads.js'

/**
 * `kravspek review place`: says what comments are about.
 *
 * @returns exit code
 */
export function place(args: ReviewPlaceArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review place', asked, terminal)
  if (opened === undefined) return 1
  const ids = threadsCalled(opened, args.ids).map(({ id }) => id)
  const at = placeCalled(opened, args.at)
  const next = ids.reduce(
    (review, id) => placeThread(review, id, at, opened.specification),
    registerOf(opened),
  )
  saveThreads(opened, next, opened.said.review.placedAt(ids, at), terminal)
  return 0
}
