import { formatDate, type Analysis, type ReviewReply, type ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { reviewerName, titleOf, type Sayer } from './reviewer-name.js'

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
    comment(reviewerName(analysis, thread, language), said, thread.said, kind && words.kinds[kind], language),
    ...replies.map((reply) =>
      comment(
        reviewerName(analysis, saidBy(reply, thread), language),
        [reply.text ?? ''],
        reply.said,
        undefined,
        language,
      ),
    ),
    ...(answer === undefined && outcome === undefined
      ? []
      : [
          comment(
            titleOf(analysis, 'roles', by) ?? words.answer,
            [answer ?? ''],
            answered,
            outcome,
            language,
          ),
        ]),
  ]
}

/** Who replied: where it does not say, those who began. */
function saidBy(reply: ReviewReply, thread: ReviewThread): Sayer {
  const { role, service, person } = reply
  const isKnown = [role, service, person].some((each) => each !== undefined)
  return isKnown ? reply : { role: thread.role, service: thread.service, person: thread.person }
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
  label: string | undefined,
  language: Language,
): vscode.Comment {
  const body = new vscode.MarkdownString(texts.map(literal).join('\n\n'))
  const moment = date?.includes('T') === true ? Date.parse(date) : Number.NaN
  // Of a day VS Code would say how many hours ago it began.
  const day = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, language) : undefined
  const labels = [label, day].filter((each) => each !== undefined)
  return {
    author: { name: author },
    body,
    mode: vscode.CommentMode.Preview,
    ...(labels.length === 0 ? {} : { label: labels.join(' · ') }),
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
