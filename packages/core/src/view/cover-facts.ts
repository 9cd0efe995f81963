import type { Specification } from '../generated/specification.js'
import { factsOf, type Fact } from './grid.js'
import type { Words } from './words.js'

/**
 * What the cover of a document says: who buys, the reference, version and date, and then what this document has to say more;
 * its status where nothing else is given.
 */
export function coverFacts(
  specification: Specification,
  words: Words,
  more?: readonly [label: string, text: string],
): readonly Fact[] {
  const { labels } = words
  const { buyers = [], procurement, version, date, status } = specification
  return factsOf([
    [
      buyers.length === 1 ? labels.buyer : labels.buyers,
      words.list(buyers.map(({ id, name }) => name ?? id)),
    ],
    [labels.reference, procurement?.reference],
    [labels.version, version],
    [labels.date, words.date(date)],
    more ?? [labels.status, words.value('specification.status', status)],
  ])
}
