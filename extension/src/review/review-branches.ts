import {
  formatDate,
  isAnswered,
  type Analysis,
  type ReviewerStatus,
  type ReviewStatus,
  type ReviewThread,
} from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { Branch } from '../views/branch.js'
import { distinct } from '../views/distinct.js'
import { approvalBranch } from './approval-branch.js'
import { oneLine } from './choose-thread.js'
import { threadGroups, type ReviewGroupBy } from './review-groups.js'
import { reviewerName } from './reviewer-name.js'
import { threadKind } from './thread-kind.js'
import { isPlaced } from './thread-places.js'

export interface ReviewTreeOptions {
  readonly groupBy: ReviewGroupBy
  readonly onlyOpen: boolean
}

/** Command of a row: shows comments at what they are about. It is in no menu. */
export const showThreadsCommand = 'kravspek.review.show'

const waiting = new vscode.ThemeIcon('circle-large-outline')
const done = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))

/** The comments as rows, grouped, after who has answered and who has not, and who has approved what. */
export function reviewBranches(
  analysis: Analysis,
  status: ReviewStatus | undefined,
  { groupBy, onlyOpen }: ReviewTreeOptions,
  language: Language,
): readonly Branch[] {
  const idOf = distinct()
  const threads = (analysis.review?.threads ?? []).filter((each) => !onlyOpen || !isAnswered(each))
  const groups = threadGroups(analysis, threads, groupBy, language)
  return [
    ...(status === undefined ? [] : reviewersBranch(analysis, status, language)),
    ...(status === undefined ? [] : approvalBranch(analysis, status, language)),
    ...groups.map(({ key, title, threads: inGroup }): Branch => {
      const open = inGroup.filter((each) => !isAnswered(each)).length
      return {
        id: `${groupBy}/${key}`,
        label: title,
        description: reviewWords[language].openOf(open, inGroup.length),
        isExpanded: open > 0,
        kind: 'group',
        ...(open === 0 ? { icon: done } : {}),
        children: inGroup.map((thread) =>
          threadBranch(analysis, thread, idOf(`${groupBy}/${key}/${thread.id}`), language),
        ),
      }
    }),
  ]
}

function threadBranch(analysis: Analysis, thread: ReviewThread, id: string, language: Language): Branch {
  const words = reviewWords[language]
  const { at, state = 'open', disposition } = thread
  const who = reviewerName(analysis, thread, language)
  const said = saidIn(thread)
  const outcome = disposition === undefined ? words.states[state] : words.outcomes[disposition]
  const label = oneLine(said)
  return {
    id,
    label: label === '' ? thread.id : label,
    description: [at, who].filter((each) => each !== undefined).join(' · '),
    tooltip: [thread.id, who, said, outcome].join('\n'),
    icon: iconOf(thread),
    kind: threadKind(thread, isPlaced(analysis, thread)),
    subject: thread.id,
    command: { command: showThreadsCommand, title: words.show, arguments: [thread.id] },
  }
}

/** What is most telling of a comment: of a proposal, what the text would be. */
function saidIn({ text, quote, proposal }: ReviewThread): string {
  const texts = proposal === undefined ? [text, quote] : [proposal.after, proposal.before, text]
  return texts.find((each) => each !== undefined && each !== '') ?? ''
}

function iconOf(thread: ReviewThread): vscode.ThemeIcon {
  if (thread.state === 'deferred') return new vscode.ThemeIcon('lightbulb')
  if (isAnswered(thread)) return done
  return new vscode.ThemeIcon(
    thread.proposal === undefined ? 'comment-unresolved' : 'git-pull-request-go-to-changes',
  )
}

/** Who has been asked, and who of them has answered: those who have not come first. */
function reviewersBranch(
  analysis: Analysis,
  { reviewers, others }: ReviewStatus,
  language: Language,
): readonly Branch[] {
  if (reviewers.length + others.length === 0) return []
  const words = reviewWords[language]
  const answered = reviewers.filter(({ hasAnswered }) => hasAnswered)
  const missing = reviewers.filter(({ hasAnswered }) => !hasAnswered)
  const idOf = distinct()
  const row = (each: ReviewerStatus): Branch => ({
    id: idOf(`reviewers/${each.reviewer.role ?? ''}@${each.reviewer.service ?? ''}`),
    label: reviewerName(analysis, each.reviewer, language),
    description: standing(each, language),
    icon: each.hasAnswered ? done : waiting,
    kind: each.threads > 0 && each.reviewer.role !== undefined ? 'reviewer' : 'reviewer-silent',
    subject: `${each.reviewer.role ?? ''}@${each.reviewer.service ?? ''}`,
  })
  return [
    {
      id: 'reviewers',
      label: words.whoHasAnswered,
      description: reviewers.length === 0 ? '' : words.answeredOf(answered.length, reviewers.length),
      isExpanded: missing.length > 0,
      ...(missing.length === 0 ? { icon: done } : {}),
      children: [...missing, ...answered, ...others].map(row),
    },
  ]
}

function standing({ hasAnswered, threads, open, deadline }: ReviewerStatus, language: Language): string {
  const words = reviewWords[language]
  if (!hasAnswered)
    return deadline === undefined ? words.notAnswered : words.notAnsweredBy(formatDate(deadline, language))
  return threads === 0 ? words.answeredWithout : words.openOf(open, threads)
}
