import type { ReviewThread, Specification } from '../../generated/specification.js'
import { commentLabels } from '../../locale/documents/comments.js'
import { literal, references } from '../as-rich-text.js'
import type { Given } from '../document-view.js'
import { gridOf } from '../grid.js'
import { countOutcomes, outcomeOf, outcomes, outcomeText, outcomeTitle } from '../thread-outcome.js'
import { inOrderOfDocument } from '../thread-order.js'
import { threadPlaces, type ThreadPlace } from '../thread-place.js'
import { reviewerText } from '../thread-reviewer.js'
import { asTyped, isToldBy, proposalText } from '../thread-said.js'
import type { Words } from '../words.js'
import type { InvolvementWords } from './involvement-words.js'

/** What the services have said: how many comments each reviewer has made and what became of them, and then every comment. */
export function registerView(
  specification: Specification,
  ordinary: Words,
  words: InvolvementWords,
  { review }: Pick<Given, 'review'>,
) {
  const threads = inOrderOfDocument(review?.threads ?? [], specification)
  return {
    reviewers: reviewersGrid(threads, specification, ordinary, words),
    comments: commentsGrid(threads, specification, ordinary, words),
  }
}

function reviewersGrid(
  threads: readonly ReviewThread[],
  specification: Specification,
  ordinary: Words,
  { labels }: InvolvementWords,
) {
  if (threads.length === 0) return undefined
  const byReviewer = new Map<string, ReviewThread[]>()
  for (const thread of threads) {
    const name = reviewerText(thread, specification, ordinary)
    const known = byReviewer.get(name)
    if (known === undefined) byReviewer.set(name, [thread])
    else known.push(thread)
  }
  const total = [labels.inTotal, threads] as const
  const rows = [...byReviewer, ...(byReviewer.size > 1 ? [total] : [])].map(([name, own]) => ({
    name,
    all: own.length,
    counts: countOutcomes(own),
  }))
  const used = outcomes.filter((outcome) => rows.some(({ counts }) => counts[outcome] > 0))
  const { open } = commentLabels[ordinary.language]
  return gridOf(labels.commentCounts, rows, [
    { heading: labels.who, width: 32, cell: ({ name }) => name },
    ...used.map((outcome) => ({
      heading: outcomeTitle(outcome, ordinary, open),
      width: 56 / used.length,
      cell: ({ counts }: (typeof rows)[number]) => ordinary.number(counts[outcome]),
    })),
    { heading: labels.inTotal, width: 12, cell: ({ all }) => ordinary.number(all) },
  ])
}

function commentsGrid(
  threads: readonly ReviewThread[],
  specification: Specification,
  ordinary: Words,
  { labels }: InvolvementWords,
) {
  const place = threadPlaces(specification, ordinary)
  const { open } = commentLabels[ordinary.language]
  return gridOf(labels.comments, threads, [
    { heading: labels.place, width: 16, cell: (thread) => placeText(place(thread)), isRich: true },
    {
      heading: labels.who,
      width: 20,
      cell: (thread) => reviewerText(thread, specification, ordinary),
    },
    {
      heading: labels.said,
      width: 26,
      cell: (thread) => saidText(thread, place(thread), ordinary),
      isRich: true,
    },
    { heading: labels.outcome, width: 13, cell: (thread) => outcomeText(outcomeOf(thread), ordinary, open) },
    { heading: labels.answer, width: 25, cell: ({ answer }) => answer },
  ])
}

function placeText({ id, title, requirement }: ThreadPlace): string {
  if (requirement === undefined) return asTyped([id, title].filter((part) => part !== '').join(': '))
  return [references([id]), literal(title)].filter((part) => part !== '').join(': ')
}

/** What was said and proposed, with what others said to it. Rich text. */
function saidText(thread: ReviewThread, { requirement }: ThreadPlace, words: Words): string {
  const { text = '', quote = '', proposal, replies = [] } = thread
  const proposed = proposal === undefined ? [] : proposalText(proposal, requirement, words)
  const said = isToldBy(thread, text, requirement, words) ? [] : [asTyped(text)]
  const all = [...said, ...proposed, ...replies.map((reply) => asTyped(reply.text ?? ''))].filter(
    (part) => part.trim() !== '',
  )
  return (all.length === 0 ? [asTyped(quote)] : all).join('\n\n')
}
