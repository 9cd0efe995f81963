import {
  pricedItem,
  type AnswerComparison,
  type AnswersRegister,
  type ComparedSupplier,
  type Specification,
} from '@kravspek/core'
import { version } from '../../version.js'

/** What both say of the specification, and of what suppliers were to answer. */
interface JsonAnswers {
  /** Fields may be added; none is renamed, removed or given another meaning without a new number. */
  readonly version: 1
  readonly tool: { readonly name: 'kravspek'; readonly version: string }
  readonly specification: { readonly id: string; readonly version?: string | undefined }
  /** What suppliers are to answer; left out where no answers have come in. */
  readonly current?: AnswersRegister['current'] | undefined
}

/** What `kravspek answers list --format json` prints. */
export function answersListJson(
  specification: Specification,
  register: AnswersRegister | undefined,
  suppliers: readonly ComparedSupplier[],
): string {
  return textOf({ ...headOf(specification, register), suppliers: suppliers.map(summaryOf) })
}

/** What `kravspek answers compare --format json` writes: everything that the comparison shows, and nothing that scores. */
export function comparisonJson(
  specification: Specification,
  register: AnswersRegister,
  { suppliers, questions }: AnswerComparison,
): string {
  const prices = new Set((specification.priceItems ?? []).map(({ id }) => id))
  return textOf({
    ...headOf(specification, register),
    suppliers: suppliers.map((supplier) => ({
      ...summaryOf(supplier),
      prices: supplier.submission.answers.filter(({ id }) => prices.has(pricedItem(id))),
      deviations: supplier.submission.answers.filter(({ id }) => id.startsWith('deviation:')),
      secrets: supplier.submission.answers.filter(({ id }) => id.startsWith('secret:')),
      written: supplier.submission.written,
      notPlaced: supplier.submission.notPlaced,
    })),
    questions: questions.map(({ asked, answers }) => ({
      id: asked.id,
      section: asked.section,
      kind: asked.kind,
      answers: answers.map((answer, index) => ({ supplier: suppliers[index]?.name, ...answer })),
    })),
  })
}

function headOf({ id, version: own }: Specification, register: AnswersRegister | undefined): JsonAnswers {
  return {
    version: 1,
    tool: { name: 'kravspek', version: version() },
    specification: { id, version: own },
    current: register?.current,
  }
}

function summaryOf({ name, submission, ...rest }: ComparedSupplier) {
  const { edition, isSigned, date, written, notPlaced } = submission
  return {
    name,
    imported: date,
    edition,
    isSigned,
    ...rest,
    writtenOutside: written.length,
    unrecognisedFields: notPlaced.length,
  }
}

function textOf(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
