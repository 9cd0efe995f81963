import type { ReviewThread, Specification } from '../../generated/specification.js'
import { commentLabels } from '../../locale/documents/comments.js'
import { replyLabels, type ReplyLabels } from '../../locale/documents/reply.js'
import { reviewLabels } from '../../locale/documents/review.js'
import { isSaidBy } from '../../schema/reviewer.js'
import type { DocumentView, Given } from '../document-view.js'
import { factsOf } from '../grid.js'
import { contactOf, contactText } from '../review/brief.js'
import { concernOf } from '../review/concern.js'
import { audienceText } from '../review/review-view.js'
import { countOutcomes, outcomes, outcomeText } from '../thread-outcome.js'
import { inOrderOfDocument } from '../thread-order.js'
import { threadPlaces } from '../thread-place.js'
import { lowerFirst, type Words } from '../words.js'
import { commentView } from './comment-view.js'

/**
 * What those who have commented are told: every one of their comments, what became of it, the answer, and what was changed.
 * Where it is for one role or service, theirs alone.
 *
 * @param specification what reviewers may read
 */
export function replyView(specification: Specification, words: Words, given: Given) {
  const labels = replyLabels[words.language]
  const common = reviewLabels[words.language]
  const concern = concernOf(specification, given, words)
  const threads = inOrderOfDocument(
    (given.review?.threads ?? []).filter((thread) => isSaidBy(thread, given, specification)),
    specification,
  )
  const firstOf = new Map(threads.toReversed().map((thread) => [thread.id, thread]))
  const contact = contactText(contactOf(specification, concern))
  const channel = specification.serviceInvolvement?.feedback?.channel
  const place = threadPlaces(specification, words)
  const counts = countOutcomes(threads)
  const open = commentLabels[words.language].open
  const view = {
    labels,
    language: words.language,
    title: specification.title ?? specification.id,
    subject: labels.subject,
    audience: audienceText(concern, words, common),
    doNotShare: common.doNotShare,
    intro: introText(threads, concern.isEveryone, words, labels),
    countsTitle: concern.isEveryone ? labels.brieflyAll : labels.briefly,
    counts: factsOf(
      outcomes.map((outcome) => [
        outcomeText(outcome, words, open),
        counts[outcome] === 0 ? '' : words.number(counts[outcome]),
      ]),
    ),
    commentsTitle: concern.isEveryone ? labels.commentsAll : labels.comments,
    comments: threads.map((thread, index) =>
      commentView(thread, index, specification, words, {
        place,
        // Whoever reads knows who said it only where the document is for them alone.
        isFromAll: given.role === undefined,
        isOthers: !isSaidBy({ ...thread, replies: [] }, given, specification),
        isCopy: firstOf.get(thread.id) !== thread,
      }),
    ),
    contact: contact === '' ? '' : words.say(labels.contact, { contact: lowerFirst(contact) }),
    channel:
      channel === undefined
        ? ''
        : words.say(labels.channel, { channel: lowerFirst(channel) }).replace(/\.\.$/, '.'),
  }
  return view satisfies DocumentView
}

/** How many comments there are, how many were followed, what they have changed, and how many wait. */
function introText(
  threads: readonly ReviewThread[],
  isFromAll: boolean,
  words: Words,
  labels: ReplyLabels,
): string {
  if (threads.length === 0) return isFromAll ? labels.noneFromAll : labels.none
  const { accepted, partly, open } = countOutcomes(threads)
  const changed = [...new Set(threads.flatMap((thread) => thread.changed ?? []))]
  return [
    words.count(isFromAll ? labels.receivedFromAll : labels.received, threads.length),
    accepted + partly === 0 ? '' : words.count(labels.followed, accepted + partly),
    changed.length === 0 ? '' : words.say(labels.changedRequirements, { ids: words.list(changed) }),
    open === 0 ? '' : words.count(labels.waiting, open),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
