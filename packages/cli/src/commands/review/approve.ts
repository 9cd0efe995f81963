import { approve, type Language, type Review } from '@kravspek/core'
import type { ReviewApproveArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { approvableCalled, reviewerCalled } from './called.js'
import { openReview } from './open-review.js'
import { reviewerName } from './reviewer-name.js'
import { saveReview } from './save-review.js'

/**
 * `kravspek review approve`: writes down that someone stands behind requirements and sections as their texts are now.
 *
 * @returns exit code
 */
export function approveTexts(
  args: ReviewApproveArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const opened = openReview(args.file, 'review approve', asked, terminal)
  if (opened === undefined) return 1
  const { specification, review, said } = opened
  const reviewer = reviewerCalled(opened, args.by)
  const ids = args.ids.map((id) => approvableCalled(opened, id))
  const next = ids.reduce<Review | undefined>(
    (register, at) => approve(register, specification, { at, reviewer, date: terminal.today }),
    review,
  )
  const isWritten = next !== undefined && saveReview(opened, next)
  const who = reviewerName(reviewer, opened)
  const line = isWritten ? said.review.approved(ids, who) : said.review.nothingChanged
  terminal.out(`${visibleText(line)}\n`)
  return 0
}
