import type { Criterion } from '../../generated/specification.js'

/** A criterion in its place: how many criteria it is part of, one within the other. */
export interface PlacedCriterion {
  readonly criterion: Criterion
  readonly depth: number
  readonly hasParts: boolean
}

/**
 * The criteria, each followed by its parts. One whose parent is not there, or that is part of itself, stands among the
 * main ones: whatever is wrong, every criterion is shown, once.
 */
export function criteriaTree(criteria: readonly Criterion[]): readonly PlacedCriterion[] {
  const ids = new Set(criteria.map(({ id }) => id))
  const placed = new Set<Criterion>()
  const tree: PlacedCriterion[] = []
  const place = (criterion: Criterion, depth: number): void => {
    if (placed.has(criterion)) return
    placed.add(criterion)
    const parts = criteria.filter(({ parent }) => parent === criterion.id)
    tree.push({ criterion, depth, hasParts: parts.some((part) => !placed.has(part)) })
    for (const part of parts) place(part, depth + 1)
  }
  for (const criterion of criteria)
    if (criterion.parent === undefined || !ids.has(criterion.parent)) place(criterion, 0)
  for (const criterion of criteria) place(criterion, 0)
  return tree
}
