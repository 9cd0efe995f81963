import type { Analysis, Location } from '@kravspek/core'
import { placeAt } from '@kravspek/core/editor'

/** Id of the comment that a place of the register is in. */
export function threadAt(analysis: Analysis, { source, range }: Location): string | undefined {
  if (source !== analysis.reviewFile) return undefined
  const [list, index] = placeAt(analysis, source, range[0])?.path ?? []
  if (list !== 'threads' || typeof index !== 'number') return undefined
  return analysis.review?.threads?.[index]?.id
}
