import { reviewStatus, type ReviewThread } from '@kravspek/core'
import { markdownText } from '../../markdown-text.js'
import type { Listing } from './list.js'
import type { OpenReview } from './open-review.js'
import {
  answerSignature,
  groupTitle,
  outcome,
  ownWords,
  placeName,
  proposalText,
  proposalTitle,
  signature,
  valueTitle,
} from './thread-words.js'

/** The comments as Markdown, for the case file: a heading for each group, a list item for each comment. */
export function listMarkdown(listing: Listing, opened: OpenReview): string {
  const { groups } = listing
  const { review: said } = opened.said
  const blocks = groups.map(({ of, threads }) => {
    const items = threads.map((thread) => itemOf(thread, listing, opened))
    return `## ${markdownText(groupTitle(of, opened))}\n\n${items.join('')}`
  })
  const status = reviewStatus(opened.specification, opened.review)
  return [...blocks, status.total === 0 ? `${said.nothingSaid}\n` : `${said.counts(status)}\n`].join('\n')
}

function itemOf(thread: ReviewThread, { spots }: Listing, opened: OpenReview): string {
  const { said, messages } = opened
  const { review: words } = said
  const { id, kind, replies = [], proposal, answer, changed = [] } = thread
  const { quote, text } = ownWords(thread)
  const place = placeName(thread, spots)
  const head = [
    `**${markdownText(id)}**`,
    ...(place === undefined ? [] : [markdownText(place)]),
    ...(kind === undefined ? [] : [valueTitle('kind', kind, messages)]),
    outcome(thread, messages),
  ]
  const lines = [
    signature(thread, opened),
    ...(quote === undefined ? [] : [words.quote(quote)]),
    ...(text === undefined ? [] : [text]),
    ...(proposal === undefined ? [] : [`${proposalTitle(proposal, opened)}: ${proposalText(proposal)}`]),
    ...replies.map((reply) => `${words.reply} (${signature(reply, opened)}): ${reply.text ?? ''}`),
    ...(answer === undefined ? [] : [`${words.answer}${answerSignature(thread, messages)}: ${answer}`]),
    ...(changed.length === 0 ? [] : [`${words.changed}: ${changed.join(', ')}`]),
  ]
  return `- ${head.join(' · ')}\n${lines.map((line) => `  - ${markdownText(line)}\n`).join('')}`
}
