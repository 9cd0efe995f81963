import type { CommentState, FileComment } from './read-comments.js'

/** A comment with what was replied to it, in the order of the file. */
export interface CommentThread {
  readonly comment: FileComment
  readonly replies: readonly FileComment[]
  readonly isResolved: boolean
}

/**
 * Puts replies to their comment. A reply to a reply belongs to the thread; one to a comment that is gone, or that leads round
 * in a ring, is a comment of its own: each comment of the file is in one thread, once.
 *
 * @param answered comments that are known to answer another, where no state says so
 */
export const commentThreads = (
  comments: readonly FileComment[],
  states: ReadonlyMap<string, CommentState>,
  answered: ReadonlyMap<FileComment, FileComment> = new Map(),
): readonly CommentThread[] => {
  const byParagraph = new Map<string, FileComment>()
  for (const comment of comments) {
    for (const id of comment.paragraphs) if (id !== '' && !byParagraph.has(id)) byParagraph.set(id, comment)
  }
  const stateOf = ({ paragraphs }: FileComment): CommentState | undefined =>
    states.get(paragraphs.at(-1) ?? '') ?? paragraphs.map((id) => states.get(id)).find((state) => state)
  const parentOf = (comment: FileComment): FileComment | undefined => {
    const parent = stateOf(comment)?.parent
    return parent === undefined ? answered.get(comment) : byParagraph.get(parent)
  }
  const roots = new Map<FileComment, FileComment>()
  const rootOf = (comment: FileComment): FileComment => {
    const path = new Set<FileComment>()
    let root = comment
    for (;;) {
      path.add(root)
      const known = roots.get(root)
      const parent = known ?? parentOf(root)
      if (parent === undefined || parent === root) break
      root = path.has(parent) ? comment : parent
      if (path.has(parent)) break
    }
    for (const each of path) roots.set(each, root)
    return root
  }
  const replies = new Map<FileComment, FileComment[]>()
  for (const comment of comments) {
    const root = rootOf(comment)
    const thread = replies.get(root)
    if (thread === undefined) replies.set(root, root === comment ? [] : [comment])
    else if (root !== comment) thread.push(comment)
  }
  return comments.flatMap((comment) => {
    const found = replies.get(comment)
    if (found === undefined) return []
    return [{ comment, replies: found, isResolved: stateOf(comment)?.isResolved === true }]
  })
}
