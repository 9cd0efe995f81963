import type { SentText } from '../answers/asked-earlier.js'
import type { ReadEdition } from './edition-file.js'

/** The texts that suppliers got in editions, by what forms made from them say of themselves. */
export function sentTexts(editions: readonly ReadEdition[]): readonly SentText[] {
  return editions.map(({ version, record, specification }) => ({
    version,
    hash: record.hashes.supplier,
    specification,
  }))
}
