import type { Criterion, Lot } from '../../generated/specification.js'
import { lotsToWeigh, mainCriteria, sumOfWeights, weightIn } from './award-criteria.js'

/** What climate and environment weigh at least, 0 to 1, and in which lot; `lot` is `undefined` where it is the same in all. */
export interface EnvironmentWeight {
  readonly lot: Lot | undefined
  readonly share: number
}

/**
 * The weight of climate and environment in each lot: main criteria on them, and those under other criteria by their share.
 * Of a range the lowest weight counts. Lots where a weight that matters is not said are left out.
 */
export function environmentWeights(
  criteria: readonly Criterion[],
  lots: readonly Lot[] | undefined,
): readonly EnvironmentWeight[] {
  return lotsToWeigh(criteria, lots).flatMap((lot) => {
    const share = sharesOf(mainCriteria(criteria), criteria, lot)
    return share === undefined ? [] : [{ lot, share }]
  })
}

/** Whether a criterion is about climate and environment. */
export function isOnEnvironment({ subject }: Criterion): boolean {
  return subject === 'environment'
}

function sharesOf(
  siblings: readonly Criterion[],
  criteria: readonly Criterion[],
  lot: Lot | undefined,
): number | undefined {
  const shares: number[] = []
  for (const criterion of siblings) {
    const children = criteria.filter(({ parent }) => parent === criterion.id)
    const within = isOnEnvironment(criterion) ? 1 : sharesOf(children, criteria, lot)
    if (within === 0) continue
    const weight = weightIn(criterion, lot)
    if (within === undefined || weight === undefined) return undefined
    shares.push(weight.least * within)
  }
  return sumOfWeights(shares)
}
