import { isAnswered, reviewStatus, type ReviewReply, type ReviewThread } from '@kravspek/core'
import { jsonText, type JsonHead } from '../../json-text.js'
import type { Listing } from './list.js'
import type { OpenReview } from './open-review.js'

/** What `kravspek review list --format json` prints. */
export interface JsonThreads extends JsonHead {
  /** The specification and the register, from where the person stands. */
  readonly file: string
  readonly register: string
  /** Of all the comments, whichever are listed. */
  readonly counts: {
    readonly total: number
    readonly open: number
    readonly answered: number
    readonly deferred: number
    readonly notPlaced: number
  }
  /** In the order of the specification, then what stands in no section of it, then what has no place. */
  readonly threads: readonly JsonThread[]
}

/**
 * A comment as the register has it (`schemas/review-thread.schema.json`), and what can be said of it. The names of people that
 * were kept are in the register alone.
 */
export interface JsonThread extends Omit<ReviewThread, 'person' | 'replies'> {
  readonly replies?: readonly Omit<ReviewReply, 'person'>[]
  /** Those who said it have got an answer. */
  readonly isAnswered: boolean
  /** The section that it is about or in. */
  readonly section?: { readonly id: string; readonly title: string }
  /** What it is about is called this. */
  readonly title?: string
}

export function listJson({ groups, spots }: Listing, opened: OpenReview): string {
  const { total, open, answered, deferred, notPlaced } = reviewStatus(opened.specification, opened.review)
  const listed: Omit<JsonThreads, keyof JsonHead> = {
    file: opened.shown,
    register: opened.shownRegister,
    counts: { total, open, answered, deferred, notPlaced },
    threads: groups.flatMap(({ of, threads }) =>
      threads.map((thread) => {
        const title = thread.at === undefined ? undefined : spots.get(thread.at)?.title
        return {
          ...withoutNames(thread),
          isAnswered: isAnswered(thread),
          ...(of.type === 'section' ? { section: { id: of.id, title: of.title } } : {}),
          ...(title === undefined ? {} : { title }),
        }
      }),
    ),
  }
  return jsonText(listed)
}

function withoutNames({
  person: _,
  replies,
  ...thread
}: ReviewThread): Omit<JsonThread, 'isAnswered' | 'section' | 'title'> {
  if (replies === undefined) return thread
  return { ...thread, replies: replies.map(({ person: _person, ...reply }) => reply) }
}
