import type { Review, ReviewFile, ReviewThread, ReviewView } from '../generated/specification.js'
import type { SaidView } from './said.js'
import { withoutGaps } from '../source/without-gaps.js'

/** The register with a file, its fields in the order of the schema. */
export function withFile(
  review: Review,
  {
    file,
    threads,
    views,
  }: {
    readonly file: ReviewFile
    readonly threads: readonly ReviewThread[]
    readonly views: readonly ReviewView[]
  },
): Review {
  const { kravspek, reviewOf, approvals, files = [] } = review
  const allViews = [...(review.views ?? []), ...views]
  return withoutGaps<Review>({
    kravspek,
    reviewOf,
    files: [...files, file],
    threads: threads.length === 0 ? review.threads : [...threads],
    views: allViews.length === 0 ? review.views : allViews,
    approvals,
  })
}

/** The views that the register does not have: of the same people, of the same text. */
export function viewsToAdd(
  views: readonly SaidView[],
  held: readonly ReviewView[],
  file: string,
): readonly ReviewView[] {
  const keyOf = ({ at, view, role, service, hash }: SaidView | ReviewView): string =>
    JSON.stringify([at, view, role, service, hash])
  const keys = new Set(held.map(keyOf))
  return views.flatMap((view) => {
    const key = keyOf(view)
    if (keys.has(key)) return []
    keys.add(key)
    const { at, view: what, role, service, hash } = view
    return [withoutGaps<ReviewView>({ at, view: what, role, service, file, hash })]
  })
}
