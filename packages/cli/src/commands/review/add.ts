import { addSpoken, type Language } from '@kravspek/core'
import type { ReviewAddArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { kindCalled, placeCalled, reviewerCalled } from './called.js'
import { openReview } from './open-review.js'
import { saveThreads } from './save-threads.js'
import { spokenText } from './spoken-text.js'

/**
 * `kravspek review add`: writes down what was said in a meeting or on the phone.
 *
 * @returns exit code
 */
export function add(args: ReviewAddArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review add', asked, terminal)
  if (opened === undefined) return 1
  const { specification, review, said } = opened
  const reviewer = reviewerCalled(opened, args.onBehalfOf)
  const at = args.at === undefined ? undefined : placeCalled(opened, args.at)
  const kind = args.kind === undefined ? undefined : kindCalled(opened, args.kind)
  const text = spokenText(args.text, opened, terminal) ?? ''
  const { persons } = args
  const spoken = { specification, reviewer, persons, at, kind, text, date: terminal.today }
  const added = addSpoken(review, spoken)
  saveThreads(opened, added.review, said.review.added(added.id, at), terminal)
  return 0
}
