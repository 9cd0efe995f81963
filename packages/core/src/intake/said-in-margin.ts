import type { Language } from '../document/nodes.js'
import type { ReviewReply, Specification } from '../generated/specification.js'
import { commentLabels } from '../locale/documents/comments.js'
import { proposalOf } from '../review/proposal.js'
import type { Returned, ReturnedChange, ReturnedComment, Saying } from '../review/returned.js'
import { cleanName, cleanText, dayOf, secondOf } from './clean-text.js'
import { placeOf, type Place } from './place-of.js'
import { kindOf } from './kind-of.js'
import type { Said, SaidThread } from './said.js'
import type { Gappy } from '../source/without-gaps.js'

/** What is known of a file that something is said in. */
export interface SaidBy {
  readonly role?: string | undefined
  readonly service?: string | undefined
  readonly persons: number | undefined
  readonly keepNames: boolean
  readonly isKnown: (id: string) => boolean
}

/** Shown where nothing was written, such as for a comment that is a picture: something was said, and must be looked at in the file. */
const nothingWritten = '…'

/** Longest quote, in UTF-16 code units: whoever marks a whole chapter means the chapter. */
const longestQuote = 2_000

/** The comments of a file. That someone has ticked one off in the file is no answer to whoever made it. */
export function saidInComments({ comments }: Pick<Returned, 'comments'>, by: SaidBy): readonly Said[] {
  return comments.map((comment) => {
    const text = cleanText(comment.text) || nothingWritten
    return said(comment, { how: 'comment', text, quote: quoteOf(comment.quote), kind: kindOf(text) }, by)
  })
}

/** What a document that was changed is. */
export interface ChangedDocument {
  /** What it shows the text of; `undefined`: it is about something else, and what was changed in it is said. */
  readonly specification: Specification | undefined
  readonly language: Language
}

/** The changes that were made in the text of a file: each is a proposal, or is said. */
export function saidInChanges(
  changes: readonly ReturnedChange[],
  by: SaidBy,
  { specification, language }: ChangedDocument,
): readonly Said[] {
  return changes.map((change) => {
    const before = cleanText(change.before)
    const after = cleanText(change.after)
    const remark = { how: 'change', quote: quoteOf(before) } as const
    if (specification === undefined) {
      // What was struck out are the words of whoever sent the document: nobody said them to us.
      const text = after || (before === '' ? nothingWritten : commentLabels[language].struckOut)
      return said(change, { ...remark, text, kind: kindOf(after) }, by)
    }
    const text = after || before || nothingWritten
    return said(change, { ...remark, text, kind: 'change', proposal: proposalOf(change, specification) }, by)
  })
}

type Remark = Pick<ReturnedComment, 'place' | 'author' | 'date'> &
  Partial<Pick<ReturnedComment & ReturnedChange, 'replies'>>

function said(
  { place, author, date, replies = [] }: Remark,
  thread: Pick<SaidThread, 'how' | 'text'> & Partial<SaidThread>,
  by: SaidBy,
): Said {
  return {
    thread: { ...threadBy(placeOf(place, by.isKnown), by), ...namedAndDated(author, date, by), ...thread },
    replies: replies.filter(({ text }) => cleanText(text) !== '').map((reply) => replyOf(reply, by)),
    moment: secondOf(date),
    author: author.trim(),
  }
}

/** What is the same of all that stands at one place of a file. */
export function threadBy(place: Place, { role, service, persons }: SaidBy): Partial<SaidThread> {
  return { ...place, role, service, persons }
}

function replyOf({ text, author, date }: Saying, by: SaidBy): Gappy<ReviewReply> {
  const { role, service } = by
  return { text: cleanText(text), role, service, ...namedAndDated(author, date, by) }
}

function namedAndDated(
  author: string,
  date: string | undefined,
  { keepNames }: SaidBy,
): { readonly person?: string | undefined; readonly said?: string | undefined } {
  return { person: keepNames ? cleanName(author) : undefined, said: dayOf(date) }
}

function quoteOf(words: string): string | undefined {
  const quote = cleanText(words)
  if (quote === '') return undefined
  return quote.length <= longestQuote ? quote : cleanText(`${quote.slice(0, longestQuote)} …`)
}
