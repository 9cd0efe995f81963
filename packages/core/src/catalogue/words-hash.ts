import type { CatalogueRequirement } from '../generated/specification.js'
import { flatText, hashDigits } from '../schema/words-hash.js'
import { valueHash } from '../source/value-hash.js'

export { wordsHash, type WordedRequirement } from '../schema/words-hash.js'

/** What the translations of a requirement say they translate: twelve digits of the SHA-256 of its words in bokmål. */
export function translationHash({ nb = {}, children = [] }: CatalogueRequirement): string {
  const { title, text, plain, ask, rationale, guidance, parameters } = nb
  const words = [title, text, plain, ask, rationale, guidance].map(flatText)
  const values = Object.entries(parameters ?? {})
    .map(([key, { unit, guidance: advice, default: usual }]) => [key, ...[unit, advice, usual].map(flatText)])
    .toSorted(byKey)
  const parts = children.map((child) => [child.id, flatText(child.nb?.text)])
  return valueHash([words, values, parts]).slice(0, hashDigits)
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}
