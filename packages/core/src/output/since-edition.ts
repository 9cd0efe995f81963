import type { Analysis } from '../analyse.js'
import type { BuildOptions } from '../build.js'
import type { ReadEdition } from '../edition/edition-file.js'
import { correctionSince, usualEdition } from '../edition/next-edition.js'
import { specificationValue } from '../edition/specification-value.js'

/**
 * The edition that the changes of a specification are told against, and the number of the correction they are;
 * `undefined`: there is none.
 *
 * @param editions all that were sent out
 * @param asked the edition that somebody asked for; otherwise it is the usual one
 */
export function sinceEdition(
  analysis: Analysis,
  editions: readonly ReadEdition[],
  asked?: ReadEdition,
): Required<Pick<BuildOptions, 'since' | 'correction'>> | undefined {
  // The specification as it is may have been sent out already: its changes are since the edition before.
  const own = editions.find((edition) => isOf(edition, analysis))
  const others = editions
    .filter((edition) => edition !== own)
    .map((edition) => ({ ...edition.record, edition }))
  const since = asked ?? usualEdition(others)?.edition
  if (since === undefined) return undefined
  const correction =
    own?.record.since === since.version ? own.record.correction : correctionSince(since.record, others)
  return { since, correction }
}

function isOf({ record }: ReadEdition, analysis: Analysis): boolean {
  if (analysis.specification?.version !== record.version) return false
  const status = record.specification['status']
  return JSON.stringify({ ...specificationValue(analysis), status }) === JSON.stringify(record.specification)
}
