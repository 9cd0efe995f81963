import type { Language } from '@kravspek/core'
import type { LintCode } from '@kravspek/docx'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said of one kind of problem in a Word file. */
export interface LintSentence {
  /** What is wrong, one sentence. */
  readonly title: string
  /**
   * Which one, with `{name}` for the data of the problem. The first whose data are all there is used; where there is
   * none, the place says enough.
   */
  readonly details?: readonly string[]
  /** What it leads to, and for whom. */
  readonly why: string
  /** What to do. */
  readonly remedy: string
}

export type LintSentences = Readonly<Record<LintCode, LintSentence>>

export const lintSentences: Readonly<Record<Language, LintSentences>> = { nb, nn, en }
