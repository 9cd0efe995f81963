import type { CatalogueRequirement } from '../generated/specification.js'
import { valueHash } from '../view/view-hash.js'

/** What tells whether a requirement is still as it was taken. */
export interface WordedRequirement {
  readonly title?: string | undefined
  readonly text?: string | undefined
  readonly ask?: string | undefined
  readonly plain?: string | undefined
  readonly rationale?: string | undefined
  readonly kind?: string | undefined
  readonly addressee?: string | undefined
  readonly children?: readonly { readonly id: string; readonly text?: string }[] | undefined
}

/**
 * What `from.hash` says of a requirement: the first twelve digits of the SHA-256 of its words, kind and addressee. The values
 * of its parameters, its id and how it is answered and checked are not in it, nor how the text is broken into lines.
 */
export function wordsHash(requirement: WordedRequirement): string {
  const { title, text, ask, plain, rationale, kind, addressee = 'supplier', children = [] } = requirement
  const parts = children.map((child) => [child.id, flat(child.text)])
  const words = [title, text, ask, plain, rationale].map(flat)
  return `sha256:${valueHash([words, kind ?? null, addressee, parts]).slice(0, digits)}`
}

/** What the translations of a requirement say they translate: twelve digits of the SHA-256 of its words in bokmål. */
export function translationHash({ nb = {}, children = [] }: CatalogueRequirement): string {
  const { title, text, plain, ask, rationale, guidance, parameters } = nb
  const words = [title, text, plain, ask, rationale, guidance].map(flat)
  const values = Object.entries(parameters ?? {})
    .map(([key, { unit, guidance: advice, default: usual }]) => [key, ...[unit, advice, usual].map(flat)])
    .toSorted(byKey)
  const parts = children.map((child) => [child.id, flat(child.nb?.text)])
  return valueHash([words, values, parts]).slice(0, digits)
}

const digits = 12

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}

/** A text however it is broken into lines; `null` where there is none. */
function flat(text: string | undefined): string | null {
  return text === undefined ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
