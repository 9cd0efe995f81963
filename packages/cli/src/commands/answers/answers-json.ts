import {
  allEarlierTexts,
  pricedItem,
  type AnswerComparison,
  type AnswersRegister,
  type ComparedSupplier,
  type Specification,
} from '@kravspek/core'
import { jsonText } from '../../json-text.js'

/** What `kravspek answers list --format json` prints. */
export function answersListJson(
  specification: Specification,
  register: AnswersRegister | undefined,
  suppliers: readonly ComparedSupplier[],
): string {
  return jsonText({ ...headOf(specification, register), suppliers: suppliers.map(summaryOf) })
}

/** What `kravspek answers compare --format json` writes: everything that the comparison shows, and nothing that scores. */
export function comparisonJson(
  specification: Specification,
  register: AnswersRegister,
  comparison: AnswerComparison,
): string {
  const { suppliers, questions } = comparison
  const earlier = allEarlierTexts(specification, comparison)
  const prices = new Set((specification.priceItems ?? []).map(({ id }) => id))
  return jsonText({
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
      earlier: earlier.get(asked.id) ?? [],
      answers: answers.map((answer, index) => ({ supplier: suppliers[index]?.name, ...answer })),
    })),
  })
}

/** What both say of the specification, and of what suppliers were to answer where answers have come in. */
function headOf({ id, version }: Specification, register: AnswersRegister | undefined) {
  return { specification: { id, version }, current: register?.current }
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
