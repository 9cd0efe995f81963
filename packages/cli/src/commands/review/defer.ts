import { deferThread, type Language } from '@kravspek/core'
import type { ReviewDeferArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { threadsCalled } from './called.js'
import { openReview, registerOf } from './open-review.js'
import { saveThreads } from './save-threads.js'
import { spokenText } from './spoken-text.js'

/**
 * `kravspek review defer`: keeps comments in the idea bank.
 *
 * @returns exit code
 */
export function defer(args: ReviewDeferArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review defer', asked, terminal)
  if (opened === undefined) return 1
  const ids = threadsCalled(opened, args.ids).map(({ id }) => id)
  const text = spokenText(args.text, opened, terminal)
  const next = ids.reduce(
    (review, id) => deferThread(review, id, { text, by: args.by, date: terminal.today }),
    registerOf(opened),
  )
  saveThreads(opened, next, opened.said.review.deferred(ids), terminal)
  return 0
}
