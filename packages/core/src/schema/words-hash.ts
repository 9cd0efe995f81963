import { valueHash } from '../source/value-hash.js'

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
  const parts = children.map((child) => [child.id, flatText(child.text)])
  const words = [title, text, ask, plain, rationale].map(flatText)
  return `sha256:${valueHash([words, kind ?? null, addressee, parts]).slice(0, hashDigits)}`
}

/** How much of a SHA-256 is kept: enough to tell two texts of one requirement apart. */
export const hashDigits = 12

/** A text however it is broken into lines; `null` where there is none. */
export function flatText(text: string | undefined): string | null {
  return text === undefined ? null : text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** What a section says for all of its requirements, as far as it is in the hash. */
interface SharedWords {
  readonly kind?: string | undefined
  readonly addressee?: string | undefined
}

/** The hash of a requirement as it is written, with the kind and addressee that its section gives it. */
export function ownWordsHash(own: WordedRequirement, defaults: SharedWords = {}): string {
  const { kind = defaults.kind, addressee = defaults.addressee } = own
  return wordsHash({ ...own, kind, addressee })
}

/** Whether the words of a requirement are those that its `from.hash` was made of. Not, where it has none. */
export function isAsTaken(
  own: WordedRequirement & { readonly from?: { readonly hash?: string } | undefined },
  defaults?: SharedWords,
): boolean {
  const hash = own.from?.hash
  return hash !== undefined && isHash(hash) && hash.startsWith(ownWordsHash(own, defaults))
}

/** Whether a text can be a hash of words: `sha256:` and at least twelve digits. */
export function isHash(text: string): boolean {
  return /^sha256:[0-9a-f]{12,64}$/.test(text)
}
