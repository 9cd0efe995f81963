import type { Specification } from '../generated/specification.js'
import {
  answersById,
  isOlder,
  lastSubmission,
  type AnswersRegister,
  type FilledField,
  type Submission,
} from './answers-register.js'
import { askedFields } from './asked-fields.js'
import { askedOfSuppliers, type AskedInPlace } from './asked.js'
import { choiceMeaning } from './choice-meaning.js'
import { judgeAnswer, notAsked, type JudgedAnswer } from './judge-answer.js'

/** What the suppliers have answered, side by side. Nothing in it is scored or ranked. */
export interface AnswerComparison {
  /** In the order of the register. */
  readonly suppliers: readonly ComparedSupplier[]
  /** In the order of the specification. */
  readonly questions: readonly ComparedQuestion[]
}

export interface ComparedSupplier {
  readonly name: string
  readonly submission: Submission
  /** How many forms the supplier has sent: the last one counts. */
  readonly submissions: number
  /** It answers another edition than the one that suppliers are to answer. */
  readonly isOlder: boolean
  /** Ids of the lots that it gives a tender for; empty where there are none, or it does not say. */
  readonly lots: readonly string[]
  readonly counts: AnswerCounts
  /** What was answered in fields that the form does not have any more. */
  readonly notAsked: readonly FilledField[]
  /** Ids of minimum requirements that are not met by the supplier's own answer, and of those that are not answered. */
  readonly notMet: readonly string[]
  readonly missingMinimum: readonly string[]
}

/** How many answers there are of each sort. */
export interface AnswerCounts {
  /** What the supplier was to answer. */
  readonly asked: number
  readonly given: number
  readonly partly: number
  readonly missing: number
  readonly deviations: number
  readonly overWords: number
  readonly confidential: number
}

export interface ComparedQuestion {
  readonly asked: AskedInPlace
  /** One for each supplier, in their order. */
  readonly answers: readonly JudgedAnswer[]
}

/**
 * Compares what the suppliers have answered, each by its last form, with what the specification asks as it stands.
 *
 * @param specification any that holds what suppliers may read
 */
export function compareAnswers(specification: Specification, register: AnswersRegister): AnswerComparison {
  const language = specification.language ?? 'nb'
  const filled = register.suppliers.map((supplier) => answersById(lastSubmission(supplier)))
  const lots = filled.map((answers) => offeredLots(specification, answers))
  const questions = askedOfSuppliers(specification)
    .filter((asked) => askedFields(asked).length > 0)
    .map((asked) => ({
      asked,
      answers: filled.map((answers, index) =>
        isOffered(asked, lots[index] ?? []) ? judgeAnswer(asked, answers, language) : notAsked,
      ),
    }))
  const fieldIds = new Set(questions.flatMap(({ asked }) => askedFields(asked).map(({ id }) => id)))
  const priceIds = new Set((specification.priceItems ?? []).map(({ id }) => id))
  const isField = (id: string): boolean =>
    fieldIds.has(id) || /^(?:supplier|lot|deviation|secret):/.test(id) || priceIds.has(pricedItem(id))
  const suppliers = register.suppliers.map((supplier, index): ComparedSupplier => {
    const submission = lastSubmission(supplier)
    const own = questions.flatMap(({ asked, answers }) => {
      const answer = answers[index]
      return answer === undefined || answer.state === 'not-asked' ? [] : [{ asked, answer }]
    })
    const minimum = own.filter(({ asked }) => asked.kind === 'minimum')
    return {
      name: supplier.name,
      submission,
      submissions: supplier.submissions.length,
      isOlder: isOlder(submission, register),
      lots: lots[index] ?? [],
      // What a requirement lets a supplier enclose, and no more, is no question.
      notAsked: submission.answers.filter(({ id }) => !isField(id)),
      counts: countsOf(
        own.flatMap(({ asked, answer }) =>
          askedFields(asked).some(({ isNeeded }) => isNeeded) ? [answer] : [],
        ),
      ),
      notMet: minimum.filter(({ answer }) => answer.isNotMet).map(({ asked }) => asked.id),
      missingMinimum: minimum.filter(({ answer }) => answer.state === 'missing').map(({ asked }) => asked.id),
    }
  })
  return { suppliers, questions }
}

/** The price item that a field is for: `P-01` for `P-01:price:D1`; nothing where it is for none. */
export function pricedItem(fieldId: string): string {
  return /^(.+?):price(?::.*)?$/.exec(fieldId)?.[1] ?? ''
}

/** Which lots a supplier says that it gives a tender for. */
function offeredLots(
  { procurement }: Specification,
  answers: ReadonlyMap<string, string>,
): readonly string[] {
  return (procurement?.lots ?? []).flatMap(({ id }) =>
    choiceMeaning(answers.get(`lot:${id}`) ?? '') === 'yes' ? [id] : [],
  )
}

/** One that has not said which lots it gives a tender for is asked about all of them. */
function isOffered({ lots }: AskedInPlace, offered: readonly string[]): boolean {
  return lots.length === 0 || offered.length === 0 || lots.some((lot) => offered.includes(lot))
}

function countsOf(answers: readonly JudgedAnswer[]): AnswerCounts {
  const count = (is: (answer: JudgedAnswer) => boolean): number => answers.filter(is).length
  return {
    asked: answers.length,
    given: count(({ state }) => state === 'given'),
    partly: count(({ state }) => state === 'partly'),
    missing: count(({ state }) => state === 'missing'),
    deviations: count(({ isDeviation }) => isDeviation),
    overWords: count(({ notes }) => notes.some(({ type }) => type === 'over-words')),
    confidential: count(({ isConfidential }) => isConfidential),
  }
}
