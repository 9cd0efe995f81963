import { isAnswered, reviewStatus, type ReviewThread } from '@kravspek/core'
import { version } from '../../version.js'
import type { Listing } from './list.js'
import type { OpenReview } from './open-review.js'

/**
 * What `kravspek review list --format json` prints: one document, stable within its `version`. Fields may be added to it; none
 * is renamed, removed or given another meaning without a new number.
 */
export interface JsonThreads {
  readonly version: 1
  readonly tool: { readonly name: 'kravspek'; readonly version: string }
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

/** A comment as the register has it (`schemas/review-thread.schema.json`), and what can be said of it. */
export interface JsonThread extends ReviewThread {
  /** Those who said it have got an answer. */
  readonly isAnswered: boolean
  /** The section that it is about or in. */
  readonly section?: { readonly id: string; readonly title: string }
  /** What it is about is called this. */
  readonly title?: string
}

export function listJson({ groups, spots }: Listing, opened: OpenReview): string {
  const { total, open, answered, deferred, notPlaced } = reviewStatus(opened.specification, opened.review)
  const listed: JsonThreads = {
    version: 1,
    tool: { name: 'kravspek', version: version() },
    file: opened.shown,
    register: opened.shownRegister,
    counts: { total, open, answered, deferred, notPlaced },
    threads: groups.flatMap(({ of, threads }) =>
      threads.map((thread) => {
        const title = thread.at === undefined ? undefined : spots.get(thread.at)?.title
        return {
          ...thread,
          isAnswered: isAnswered(thread),
          ...(of.type === 'section' ? { section: { id: of.id, title: of.title } } : {}),
          ...(title === undefined ? {} : { title }),
        }
      }),
    ),
  }
  return `${JSON.stringify(listed, undefined, 2)}\n`
}
