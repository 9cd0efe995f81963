import type { EditionFacts } from './edition.js'

type Known = Pick<EditionFacts, 'version' | 'kind' | 'number' | 'correction'>

/** The newest of some editions. */
export function latestEdition<T extends Known>(
  editions: readonly T[],
  kind?: EditionFacts['kind'],
): T | undefined {
  return editions
    .filter((each) => kind === undefined || each.kind === kind)
    .toSorted(byNumber)
    .at(-1)
}

/**
 * The edition that changes are told against where nobody says which: the last one that suppliers got, as only they must be
 * told of every change; before that, the last one that the services got.
 */
export function usualEdition<T extends Known>(editions: readonly T[]): T | undefined {
  return latestEdition(editions, 'tender') ?? latestEdition(editions)
}

/**
 * The number of the correction that changes since an edition are; `undefined`: they are none, as what they are told against
 * is not what suppliers got last.
 *
 * @param editions without the one that is made
 */
export function correctionSince(since: Known, editions: readonly Known[]): number | undefined {
  const latest = latestEdition(editions, 'tender')
  return latest?.version === since.version ? (latest.correction ?? 0) + 1 : undefined
}

// Two people may have made the same number on their own machines.
function byNumber(a: Known, b: Known): number {
  return a.number - b.number || (a.version < b.version ? -1 : 1)
}
