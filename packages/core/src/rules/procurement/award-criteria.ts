import type { Criterion, Lot } from '../../generated/specification.js'

/** A criterion and its place in `procurement.criteria`. */
export interface PlacedCriterion {
  readonly criterion: Criterion
  readonly index: number
}

/** Criteria that are weighed against each other: the main ones, or those under one parent. */
export interface CriterionGroup {
  /** `undefined`: the main criteria. */
  readonly parent: PlacedCriterion | undefined
  readonly members: readonly PlacedCriterion[]
}

/**
 * The main criteria, then those under each parent, in the order of the file. Left out are groups without members, and one
 * whose parent is named as its own parent.
 */
export function criterionGroups(criteria: readonly Criterion[]): readonly CriterionGroup[] {
  const placed = criteria.map((criterion, index): PlacedCriterion => ({ criterion, index }))
  const membersOf = (parent: string | undefined): readonly PlacedCriterion[] =>
    placed.filter(({ criterion }) => criterion.parent === parent)
  return [undefined, ...placed]
    .map((parent) => ({ parent, members: membersOf(parent?.criterion.id) }))
    .filter(({ parent, members }) => members.length > 0 && !members.some((each) => each === parent))
}

/** Those that are no part of another criterion. */
export function mainCriteria(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ parent }) => parent === undefined)
}

/** A weight from 0 to 1; `least` and `most` are the same where it is not a range. */
export interface Weight {
  readonly least: number
  readonly most: number
}

/** Weight of a criterion in a lot: the plain one where no lot is named. `undefined`: not said. */
export function weightIn({ weight, lots }: Criterion, lot: Lot | undefined): Weight | undefined {
  const inLot = lots?.find((each) => each.lot === lot?.id)?.weight
  const stated = inLot ?? weight
  if (stated === undefined) return undefined
  if (typeof stated === 'number') return { least: stated, most: stated }
  const { min, max } = stated
  return min === undefined || max === undefined ? undefined : { least: min, most: max }
}

/** Whether a criterion has a weight anywhere. */
export function isWeighted({ weight, lots = [] }: Criterion): boolean {
  return weight !== undefined || lots.some((each) => each.weight !== undefined)
}

/** Whether a weight of the criterion, or what it is a part of, is left open on purpose. */
export function hasOpenWeight(
  criterion: Criterion,
  isOpen: (holder: object, field: string) => boolean,
): boolean {
  const { weight, lots = [] } = criterion
  return (
    ['weight', 'lots', 'parent'].some((field) => isOpen(criterion, field)) ||
    (typeof weight === 'object' && (isOpen(weight, 'min') || isOpen(weight, 'max'))) ||
    lots.some((each) => isOpen(each, 'weight'))
  )
}

/** The lots to weigh one by one; `undefined` alone where the criteria weigh the same in all. */
export function lotsToWeigh(
  criteria: readonly Criterion[],
  lots: readonly Lot[] = [],
): readonly (Lot | undefined)[] {
  const differs = criteria.some((criterion) => criterion.lots?.some(({ weight }) => weight !== undefined))
  return differs && lots.length > 0 ? lots : [undefined]
}

/** A sum of weights without the dust of binary fractions. */
export function sumOfWeights(weights: readonly number[]): number {
  return Number(weights.reduce((sum, weight) => sum + weight, 0).toFixed(6))
}

/** What readers know a criterion by. */
export function criterionName({ title, id }: Criterion): string {
  return title ?? id
}
