import { isAnswered, reviewStatus, type ReviewThread } from '@kravspek/core'
import { paint } from '../../paint.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import type { Listing } from './list.js'
import type { OpenReview } from './open-review.js'
import {
  answerSignature,
  groupTitle,
  isPlacedByWords,
  outcome,
  ownWords,
  placeName,
  proposalText,
  proposalTitle,
  signature,
  valueTitle,
} from './thread-words.js'
import { wrappedLines } from '../../wrapped-lines.js'

/** The comments as a person reads them, and what to do next. */
export function listText(listing: Listing, opened: OpenReview, terminal: Terminal): string {
  const { review: said } = opened.said
  const { groups } = listing
  const blocks = groups.flatMap(({ of, threads }) => [
    `${paint('bold', visibleText(groupTitle(of, opened)), terminal)}\n`,
    ...threads.map((thread) =>
      threadLines(thread, listing, opened, terminal)
        .map((line) => `${line}\n`)
        .join(''),
    ),
  ])
  if (groups.length === 0) blocks.push(`${nothingText(listing, opened)}\n`)
  const status = reviewStatus(opened.specification, opened.review)
  const unanswered = groups.flatMap(({ threads }) => threads).filter((thread) => !isAnswered(thread))
  const [open] = unanswered
  // Only what is proposed for a known field can be taken in as it is.
  const proposed = unanswered.find(({ at, proposal }) => at !== undefined && proposal?.field !== undefined)
  if (status.total > 0) {
    const lines = [
      said.counts(status),
      ...(status.notPlaced > 0 ? [said.notPlacedCount(status.notPlaced)] : []),
      ...(open === undefined ? [] : [said.answerThem(opened.shown, open.id)]),
      ...(proposed === undefined ? [] : [said.acceptThem(opened.shown, proposed.id)]),
    ]
    blocks.push(lines.map((line) => `${visibleText(line)}\n`).join(''))
  }
  return blocks.join('\n')
}

function nothingText({ onlyOpen, isCut }: Listing, { review, shown, said: words }: OpenReview): string {
  const { review: said } = words
  if (review === undefined) return visibleText(said.noRegister(shown))
  if (isCut) return said.nothingMatches
  return onlyOpen ? said.nothingOpen : said.nothingSaid
}

function threadLines(
  thread: ReviewThread,
  { spots }: Listing,
  opened: OpenReview,
  terminal: Terminal,
): readonly string[] {
  const { said, messages } = opened
  const { review: words } = said
  const { columns } = terminal
  const { id, kind, replies = [], proposal, changed = [] } = thread
  const { quote, text } = ownWords(thread)
  const place = placeName(thread, spots)
  const kindTitle = kind === undefined ? [] : [valueTitle('kind', kind, messages)]
  const state = paint(isAnswered(thread) ? 'green' : 'yellow', outcome(thread, messages), terminal)
  const head = [
    paint('bold', visibleText(id), terminal),
    ...(place === undefined ? [] : [visibleText(place)]),
    ...kindTitle,
    state,
  ]
  const lines = [head.join(' · '), ...wrappedLines(signature(thread, opened), columns, 2)]
  const labelled = (label: string, value: string): readonly string[] =>
    wrappedLines(`${label}: ${value}`, columns, 2)
  if (isPlacedByWords(thread) && !isAnswered(thread))
    lines.push(...wrappedLines(words.isPlacedByWords, columns, 2))
  if (quote !== undefined) lines.push(...wrappedLines(words.quote(quote), columns, 2))
  if (text !== undefined) lines.push(...wrappedLines(text, columns, 4))
  if (proposal !== undefined) {
    lines.push(...wrappedLines(`${proposalTitle(proposal, opened)}:`, columns, 2))
    lines.push(...wrappedLines(proposalText(proposal), columns, 4))
  }
  for (const reply of replies) {
    lines.push(...labelled(words.reply, signature(reply, opened)))
    lines.push(...wrappedLines(reply.text ?? '', columns, 4))
  }
  lines.push(...answerLines(thread, opened, columns))
  if (changed.length > 0) lines.push(...labelled(words.changed, changed.join(', ')))
  return lines
}

function answerLines(
  thread: ReviewThread,
  { said, messages }: OpenReview,
  columns: number,
): readonly string[] {
  const { state, answer } = thread
  const { review: words } = said
  if (state === undefined || (state === 'open' && answer === undefined)) return []
  const head = `${words.answer}${answerSignature(thread, messages)}:`
  if (answer === undefined)
    return isAnswered(thread) ? [] : wrappedLines(`${head} ${words.noAnswer}`, columns, 2)
  return [...wrappedLines(head, columns, 2), ...wrappedLines(answer, columns, 4)]
}
