import type { Specification } from '../generated/specification.js'
import {
  answersById,
  isOlder,
  lastSubmission,
  type AnswersRegister,
  type FilledField,
  type Submission,
} from './answers-register.js'
import { askedEarlierIn, type AskedEarlier, type SentText } from './asked-earlier.js'
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
  /**
   * What each supplier was asked in the text that it answered, in their order, by the id of what is asked now; `undefined` for
   * one that was asked the same, or is not asked, or whose text is not kept. What all were asked the same is not there.
   */
  readonly earlier: ReadonlyMap<string, readonly (AskedEarlier | undefined)[]>
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
  readonly ids: AnswerIds
  /** What was answered in fields that the form does not have any more. */
  readonly notAsked: readonly FilledField[]
  /**
   * Ids of minimum requirements that are not met by the supplier's own answer, of those whose answer does not show it, of those
   * that are not answered, and of those that are not as they were in the text that the supplier answered.
   */
  readonly notMet: readonly string[]
  readonly unclearMinimum: readonly string[]
  readonly missingMinimum: readonly string[]
  readonly changedMinimum: readonly string[]
  /** Ids of all that is not asked as it was in the text that the supplier answered. */
  readonly changed: readonly string[]
  /** It answers another edition that is not kept: what has changed since then, nobody knows. */
  readonly isTextUnknown: boolean
}

/** Ids of what has an answer of each sort that is to be looked at, in the order of the specification. */
export type AnswerIds = Readonly<Record<Exclude<keyof AnswerCounts, 'asked' | 'given'>, readonly string[]>>

/** Whether a supplier has minimum requirements that are to be looked at before everything else, or nobody can tell. */
export function hasMinimumToLookAt(supplier: ComparedSupplier): boolean {
  const { notMet, unclearMinimum, missingMinimum, changedMinimum, isTextUnknown } = supplier
  return (
    isTextUnknown || [notMet, unclearMinimum, missingMinimum, changedMinimum].some((ids) => ids.length > 0)
  )
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
 * @param sent the texts that suppliers got, those that are kept
 */
export function compareAnswers(
  specification: Specification,
  register: AnswersRegister,
  sent: readonly SentText[] = [],
): AnswerComparison {
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
  const texts = register.suppliers.map((supplier) => answeredText(lastSubmission(supplier), sent))
  const earlier = earlierQuestions(specification, texts, lots)
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
    const idsOf = (some: typeof own, is: (answer: JudgedAnswer) => boolean): readonly string[] =>
      some.filter(({ answer }) => is(answer)).map(({ asked }) => asked.id)
    // What a requirement lets a supplier enclose, and no more, is no question.
    const needed = own.filter(({ asked }) => askedFields(asked).some(({ isNeeded }) => isNeeded))
    const ids: AnswerIds = {
      partly: idsOf(needed, ({ state }) => state === 'partly'),
      missing: idsOf(needed, ({ state }) => state === 'missing'),
      deviations: idsOf(needed, ({ isDeviation }) => isDeviation),
      overWords: idsOf(needed, ({ notes }) => notes.some(({ type }) => type === 'over-words')),
      confidential: idsOf(needed, ({ isConfidential }) => isConfidential),
    }
    const changed = [...earlier].flatMap(([id, each]) => (each[index] === undefined ? [] : [id]))
    const minimumIds = new Set(minimum.map(({ asked }) => asked.id))
    return {
      name: supplier.name,
      submission,
      submissions: supplier.submissions.length,
      isOlder: isOlder(submission, register),
      lots: lots[index] ?? [],
      notAsked: submission.answers.filter(({ id }) => !isField(id)),
      counts: countsOf(needed.length, needed.filter(({ answer }) => answer.state === 'given').length, ids),
      ids,
      notMet: idsOf(minimum, ({ isNotMet }) => isNotMet),
      unclearMinimum: idsOf(minimum, ({ isUnclear }) => isUnclear),
      missingMinimum: idsOf(minimum, ({ state }) => state === 'missing'),
      changedMinimum: changed.filter((id) => minimumIds.has(id)),
      changed,
      isTextUnknown: isOlder(submission, register) && texts[index] === undefined,
    }
  })
  return { suppliers, questions, earlier }
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

function countsOf(asked: number, given: number, ids: AnswerIds): AnswerCounts {
  return {
    asked,
    given,
    partly: ids.partly.length,
    missing: ids.missing.length,
    deviations: ids.deviations.length,
    overWords: ids.overWords.length,
    confidential: ids.confidential.length,
  }
}

/** The text that a form answers; `undefined`: it is not kept, or the form does not say. */
function answeredText({ edition }: Submission, sent: readonly SentText[]): SentText | undefined {
  return sent.find(({ hash }) => hash === edition?.hash)
}

function earlierQuestions(
  specification: Specification,
  texts: readonly (SentText | undefined)[],
  lots: readonly (readonly string[])[],
): AnswerComparison['earlier'] {
  const finders = new Map(
    [...new Set(texts)].flatMap((text) =>
      text === undefined ? [] : [[text, askedEarlierIn(text, specification)] as const],
    ),
  )
  if (finders.size === 0) return new Map()
  return new Map(
    askedOfSuppliers(specification).flatMap((asked) => {
      const each = texts.map((text, index) =>
        text === undefined || !isOffered(asked, lots[index] ?? []) ? undefined : finders.get(text)?.(asked),
      )
      return each.every((one) => one === undefined) ? [] : [[asked.id, each] as const]
    }),
  )
}
