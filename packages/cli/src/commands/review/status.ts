import {
  formatDate,
  reviewStatus,
  type Language,
  type ReviewerStatus,
  type ReviewStatus,
} from '@kravspek/core'
import { jsonText, type JsonHead } from '../../json-text.js'
import { paint } from '../../paint.js'
import type { ReviewStatusArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { openReview, type OpenReview } from './open-review.js'
import { reviewerName } from './reviewer-name.js'

/** What `kravspek review status --format json` prints. */
export interface JsonStatus extends ReviewStatus, JsonHead {
  readonly file: string
  readonly register: string
  /** How many things are left; 0: none. */
  readonly left: number
}

/**
 * `kravspek review status`: who has answered and who has not, what waits for an answer, and which approvals no longer hold.
 *
 * @returns exit code: 1 where something is left
 */
export function status(args: ReviewStatusArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review status', asked, terminal)
  if (opened === undefined) return 1
  const now = reviewStatus(opened.specification, opened.review)
  const left = countLeft(now)
  const { shown: file, shownRegister: register } = opened
  if (args.format === 'json') {
    const report: Omit<JsonStatus, keyof JsonHead> = { file, register, left, ...now }
    terminal.out(jsonText(report))
  } else terminal.out(textOf(now, left, opened, terminal))
  return left === 0 ? 0 : 1
}

/** Comments without an answer, people who have not answered, and approvals that hold no longer. */
function countLeft({ open, reviewers, voided }: ReviewStatus): number {
  const silent = reviewers.filter(({ hasAnswered }) => !hasAnswered).length
  return open + silent + voided.length
}

function textOf(now: ReviewStatus, left: number, opened: OpenReview, terminal: Terminal): string {
  const { review: said } = opened.said
  const blocks: (readonly string[])[] = []
  const lineOf = (each: ReviewerStatus): string => reviewerLine(each, opened, terminal)
  if (now.reviewers.length > 0) blocks.push([said.statusReviewers, ...now.reviewers.map(lineOf)])
  if (now.others.length > 0) blocks.push([said.statusOthers, ...now.others.map(lineOf)])
  if (now.total > 0) blocks.push([said.statusSections, ...sectionLines(now, opened)])
  if (now.voided.length > 0) blocks.push([said.statusVoided, ...voidedLines(now, opened)])
  blocks.push([
    ...(now.total === 0 ? [said.nothingSaid] : [said.counts(now)]),
    ...(now.notPlaced > 0 ? [said.notPlacedCount(now.notPlaced)] : []),
    left === 0 ? said.allClear : said.remains(left),
  ])
  const text = blocks.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n')
  // Dates are copied into mails.
  return text.replaceAll('\u00A0', ' ')
}

function reviewerLine(
  { reviewer, deadline, reviewed, hasAnswered, threads, open }: ReviewerStatus,
  opened: OpenReview,
  terminal: Terminal,
): string {
  const { said, messages } = opened
  const { review: words } = said
  const state = hasAnswered ? words.hasAnswered : words.hasNotAnswered
  const date = (written: string): string => formatDate(written, messages)
  const more = [
    ...(reviewed === undefined ? [] : [words.reviewed(date(reviewed))]),
    ...(hasAnswered ? [words.saidCount(threads, open)] : []),
    ...(deadline === undefined || hasAnswered
      ? []
      : [words.deadline(date(deadline), deadline < terminal.today)]),
  ]
  const sign = hasAnswered ? paint('green', '✓', terminal) : paint('red', '✗', terminal)
  return `  ${sign} ${reviewerName(reviewer, opened)}: ${visibleText([state, ...more].join(', '))}`
}

function sectionLines({ sections, total, open }: ReviewStatus, { said }: OpenReview): readonly string[] {
  const { review: words } = said
  const inSections = sections.reduce((sum, section) => sum + section.total, 0)
  const openInSections = sections.reduce((sum, section) => sum + section.open, 0)
  const lines = sections.map(
    (section) => `  ${visibleText(`${section.title}: ${words.saidCount(section.total, section.open)}`)}`,
  )
  return total === inSections
    ? lines
    : [...lines, `  ${words.inGeneral}: ${words.saidCount(total - inSections, open - openInSections)}`]
}

function voidedLines({ voided }: ReviewStatus, opened: OpenReview): readonly string[] {
  const { said, messages } = opened
  return voided.map(({ approval }) => {
    const { at = '', date } = approval
    const day = date === undefined ? undefined : formatDate(date, messages)
    return `  ${visibleText(said.review.voidedBy(at, reviewerName(approval, opened), day))}`
  })
}
