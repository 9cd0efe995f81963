import type { Analysis, ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { reviewerName, titleOf } from './reviewer-name.js'

/** What a comment says beside the text: what was said, the replies, and the answer. */
export function threadComments(
  analysis: Analysis,
  thread: ReviewThread,
  language: Language,
): readonly vscode.Comment[] {
  const words = reviewWords[language]
  const { text, kind, proposal, quote, replies = [], answer, by, answered, disposition } = thread
  const said = [
    ...(quote === undefined || proposal !== undefined ? [] : [words.about(quote)]),
    ...(text === undefined || proposal !== undefined ? [] : [text]),
    ...(proposal === undefined ? [] : proposalTexts(proposal, words)),
  ]
  const outcome = disposition === undefined ? undefined : words.outcomes[disposition]
  return [
    comment(reviewerName(analysis, thread, language), said, thread.said, kind && words.kinds[kind]),
    ...replies.map((reply) =>
      comment(
        reviewerName(analysis, { ...thread, persons: 1, ...reply }, language),
        [reply.text ?? ''],
        reply.said,
      ),
    ),
    ...(answer === undefined && outcome === undefined
      ? []
      : [comment(titleOf(analysis, 'roles', by) ?? words.answer, [answer ?? ''], answered, outcome)]),
  ]
}

/** «K-4f7k2q · Nattevakt, Hjemmetjenesten · åpen» */
export function threadLabel(analysis: Analysis, thread: ReviewThread, language: Language): string {
  const state = reviewWords[language].states[thread.state ?? 'open']
  return [thread.id, reviewerName(analysis, thread, language), state.toLowerCase()].join(' · ')
}

function proposalTexts(
  { action = 'change', before = '', after = '' }: NonNullable<ReviewThread['proposal']>,
  words: (typeof reviewWords)[Language],
): readonly string[] {
  return [
    words.proposes[action],
    ...(before === '' ? [] : [words.before(before)]),
    ...(after === '' ? [] : [words.after(after)]),
  ]
}

function comment(
  author: string,
  texts: readonly string[],
  date: string | undefined,
  label?: string,
): vscode.Comment {
  const body = new vscode.MarkdownString(texts.map(literal).join('\n\n'))
  const moment = date === undefined ? Number.NaN : Date.parse(date)
  return {
    author: { name: author },
    body,
    mode: vscode.CommentMode.Preview,
    ...(label === undefined ? {} : { label }),
    ...(Number.isNaN(moment) ? {} : { timestamp: new Date(moment) }),
  }
}

/**
 * What a stranger wrote, as Markdown that shows it as it was written: nothing in it is markup, a link or a picture. (VS Code's
 * own way makes every space one that no line can be broken at.)
 */
function literal(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll(/[!-/:-@[-`{-~]/g, '\\$&'))
    .join('\n\n')
}
