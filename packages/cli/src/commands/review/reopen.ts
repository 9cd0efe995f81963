import { reopenThread, type Language } from '@kravspek/core'
import type { ReviewReopenArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { threadsCalled } from './called.js'
import { openReview, registerOf } from './open-review.js'
import { saveThreads } from './save-threads.js'

/**
 * `kravspek review reopen`: takes answers away.
 *
 * @returns exit code
 */
export function reopen(args: ReviewReopenArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review reopen', asked, terminal)
  if (opened === undefined) return 1
  const ids = threadsCalled(opened, args.ids).map(({ id }) => id)
  const next = ids.reduce(reopenThread, registerOf(opened))
  saveThreads(opened, next, opened.said.review.reopened(ids), terminal)
  return 0
}
