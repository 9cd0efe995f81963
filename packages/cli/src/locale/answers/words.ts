import type { AnswerCounts, AnswerRefusal, AnswersProblem, Language } from '@kravspek/core'
import type { CommandName } from '../../command-names.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said about the answers of suppliers. */
export interface AnswersWords {
  readonly unknownAction: (action: string | undefined, actions: readonly string[]) => string
  readonly missingForm: string
  readonly oneSupplierOneForm: string
  readonly specificationHasErrors: string
  /** The register can't be used. */
  readonly problem: Readonly<Record<AnswersProblem, (file: string) => string>>
  readonly otherRegister: (file: string, specification: string) => string
  readonly tooLarge: (file: string) => string
  readonly noAnswers: (specification: string) => string
  /** A form is not read in. */
  readonly refused: Readonly<Record<AnswerRefusal, (about: RefusedForm) => string>>
  /** What is neither a document nor a table. */
  readonly notAForm: (file: string) => string
  readonly noneImported: string
  readonly imported: Readonly<
    Record<'added' | 'replaced' | 'known', (form: string, supplier: string) => string>
  >
  readonly sourceUnknown: string
  readonly kept: (register: string) => string
  readonly next: (specification: string) => string
  /** What there is of a supplier's answers. */
  readonly edition: (version: string) => string
  readonly olderEdition: (version: string, current: string) => string
  readonly editionNotKept: string
  readonly editionUnknown: string
  readonly counts: (counts: AnswerCounts) => string
  readonly notMet: (ids: readonly string[]) => string
  readonly unclearMinimum: (ids: readonly string[]) => string
  readonly missingMinimum: (ids: readonly string[]) => string
  readonly changedMinimum: (ids: readonly string[]) => string
  /** Those that are no minimum requirements. */
  readonly changed: (ids: readonly string[]) => string
  readonly partly: (ids: readonly string[]) => string
  /** Those that are no minimum requirements. */
  readonly missing: (ids: readonly string[]) => string
  /** Those that are no minimum requirements. */
  readonly deviations: (ids: readonly string[]) => string
  readonly overWords: (ids: readonly string[]) => string
  readonly confidential: (ids: readonly string[]) => string
  readonly notSigned: string
  readonly written: (count: number) => string
  readonly notPlaced: (count: number) => string
  readonly notScored: string
  readonly onlyForEvaluation: string
  readonly usage: Readonly<Record<Extract<CommandName, `answers${string}`>, string>>
}

export interface RefusedForm {
  /** As the person named it. */
  readonly form: string
  /** The specification, the document or the supplier that it names. */
  readonly named: string
  /** The specification, as the person knows it. */
  readonly file: string
}

export const answersWords: Readonly<Record<Language, AnswersWords>> = { nb, nn, en }
