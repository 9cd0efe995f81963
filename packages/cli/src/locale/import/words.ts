import type { Language, OfficeProblem } from '@kravspek/core'
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
  readonly problem: (problem: OfficeProblem, file: string) => string
  readonly next: (file: string) => readonly string[]
  readonly usage: string
}

export const importWords: Readonly<Record<Language, ImportWords>> = { nb, nn, en }
