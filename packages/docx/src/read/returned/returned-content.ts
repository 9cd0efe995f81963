import type { CommentThread } from './comment-threads.js'
import type { Story } from './story.js'

/** What is read of a file before anyone knows what was sent out. */
export interface ReturnedContent {
  /** The body. */
  readonly story: Story
  /** Footnotes, headers and what else has text of its own. */
  readonly others: readonly Story[]
  readonly threads: readonly CommentThread[]
}
