import { reviewStatus, type Review } from '@kravspek/core'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import type { OpenReview } from './open-review.js'
import { saveReview } from './save-review.js'

/** Writes the comments as they are now, and says what was done and how many still wait for an answer. */
export function saveThreads(opened: OpenReview, next: Review, done: string, terminal: Terminal): void {
  const { review: said } = opened.said
  const isWritten = saveReview(opened, next)
  const { open } = reviewStatus(opened.specification, next)
  const lines = [isWritten ? done : said.nothingChanged, said.left(open)]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
}
