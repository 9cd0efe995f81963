import type { Language } from '@kravspek/core'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said when a file of an office is made a specification. */
export interface ImportWords {
  readonly missingFile: string
  readonly oneFile: (count: number) => string
  readonly notSpecificationName: (name: string) => string
  readonly exists: (file: string) => string
  readonly overwrote: (file: string) => string
  readonly nothing: (file: string) => string
  readonly 'too-large': (file: string) => string
  /** The file is not read. */
  readonly refused: Readonly<Record<ImportRefusal, (file: string) => string>>
  readonly next: (file: string) => readonly string[]
  readonly usage: string
}

export type ImportRefusal =
  | 'unknown'
  | 'old-word'
  | 'old-excel'
  | 'old-or-encrypted'
  | 'pdf'
  | 'macros'
  | 'external'
  | 'not-well-formed'
  | 'suspicious'
  | 'too-large'

export const importWords: Readonly<Record<Language, ImportWords>> = { nb, nn, en }
