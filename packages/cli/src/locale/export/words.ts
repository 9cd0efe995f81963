import type { Language } from '@kravspek/core'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said about the form for suppliers as a workbook, a table or data. */
export interface ExportWords {
  readonly unknownFormat: (format: string, formats: readonly string[]) => string
  /** What to do with what was written. */
  readonly next: (specification: string) => string
  /** A workbook or a table is not read. */
  readonly refused: Readonly<Record<WorkbookProblem, (file: string) => string>>
  readonly usage: string
}

/** Why a workbook is not read, as far as a person can do something about it. */
export type WorkbookProblem =
  | 'not-a-workbook'
  | 'not-well-formed'
  | 'packed-too-large'
  | 'old-or-encrypted'
  | 'macros'
  | 'external'
  | 'too-many-cells'
  | 'suspicious'

export const exportWords: Readonly<Record<Language, ExportWords>> = { nb, nn, en }
