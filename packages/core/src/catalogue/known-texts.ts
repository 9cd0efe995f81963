import type { Language } from '../document/nodes.js'

/** Texts that new specifications have from the start, which are known in every language. */
export interface KnownTexts {
  /** What a text of the one language says in the other; `undefined`: it is not one of them. */
  readonly text: (text: string) => string | undefined
  /** The same of a comment: what stands behind `# `, line by line. */
  readonly comment: (lines: readonly string[]) => KnownComment | undefined
}

export interface KnownComment {
  /** How many of the lines it is. */
  readonly length: number
  readonly lines: readonly string[]
}

export type KnownTextsBetween = (from: Language, to: Language) => KnownTexts
