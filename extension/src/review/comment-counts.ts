import { isAnswered, type Analysis } from '@kravspek/core'

/** How many comments there are on something, and how many of them have no answer. */
export interface CommentCount {
  readonly total: number
  readonly open: number
}

/** The comments on each requirement (with those on its parts) and each section by itself. */
export function commentCounts({ review }: Pick<Analysis, 'review'>): ReadonlyMap<string, CommentCount> {
  const counts = new Map<string, CommentCount>()
  for (const thread of review?.threads ?? []) {
    if (thread.at === undefined) continue
    const [id = ''] = thread.at.split('.')
    const { total, open } = counts.get(id) ?? { total: 0, open: 0 }
    counts.set(id, { total: total + 1, open: open + (isAnswered(thread) ? 0 : 1) })
  }
  return counts
}
