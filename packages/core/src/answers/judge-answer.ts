import type { Language } from '../document/nodes.js'
import { answerForm, type Asked } from './asked.js'
import { askedFields, type AnswerPart, type AskedField } from './asked-fields.js'
import { choiceMeaning, type ChoiceMeaning } from './choice-meaning.js'
import { countWords } from './count-words.js'
import { readNumber } from './read-number.js'

/** What can be said of an answer without judging what it is worth. Nothing of it is a score. */
export interface JudgedAnswer {
  /** `given`: all that is needed is there. `partly`: some of it. `not-asked`: the supplier does not offer these lots. */
  readonly state: 'given' | 'partly' | 'missing' | 'not-asked'
  /** The fields that were filled in, in the order of the form. */
  readonly filled: readonly (FilledPart & { readonly id: string })[]
  readonly notes: readonly AnswerNote[]
  /** The supplier's own word for it: not met, met in part, or with a deviation. */
  readonly isDeviation: boolean
  /** A minimum requirement that is not met, by the supplier's own answer. */
  readonly isNotMet: boolean
  /**
   * A minimum requirement that is answered, but not so that it can be read whether it is met: what was chosen is none of the
   * choices, what is no number stands where one was asked for, the number is outside the limits, or only a text is there.
   */
  readonly isUnclear: boolean
  readonly isConfidential: boolean
}

export interface FilledPart {
  readonly part: AnswerPart
  /** What was to be enclosed, where the field is for that. */
  readonly title: string
  readonly text: string
}

export type AnswerNote =
  /** A field that is needed is empty. */
  | { readonly type: 'lacks'; readonly part: AnswerPart; readonly title: string }
  | { readonly type: 'over-words'; readonly words: number; readonly limit: number }
  /** There is a limit of pages; how many pages an answer takes, the form does not tell. */
  | { readonly type: 'pages-not-counted'; readonly limit: number }
  | { readonly type: 'not-a-number'; readonly part: AnswerPart; readonly text: string }
  | {
      readonly type: 'below' | 'above'
      readonly value: number
      readonly limit: number
      readonly unit: string
    }
  | { readonly type: 'not-a-choice'; readonly text: string }

/**
 * What one supplier's answer to one requirement, part of one, or scenario is.
 *
 * @param answers what was filled in, by the id of the field
 * @param language of the form, for what a comma means in a number
 */
export function judgeAnswer(
  asked: Asked,
  answers: ReadonlyMap<string, string>,
  language: Language,
): JudgedAnswer {
  const fields = askedFields(asked)
  const textOf = ({ id }: AskedField): string => (answers.get(id) ?? '').trim()
  const filled = fields.flatMap((field) => {
    const text = textOf(field)
    return text === '' ? [] : [{ id: field.id, part: field.part, title: field.title, text }]
  })
  const textIn = (part: AnswerPart): string => filled.find((each) => each.part === part)?.text ?? ''
  const meaning = meaningOf(asked, textIn('answer'))
  const isDeviation = meaning !== undefined && meaning !== 'yes'
  const lacking = fields.filter(
    (field) => textOf(field) === '' && (field.isNeeded || (field.part === 'text' && meaning === 'deviation')),
  )
  const isAnything = filled.some(({ part }) => part !== 'confidential' && part !== 'attachment')
  const hasOwn = fields.some(({ part, isNeeded }) => isNeeded && part !== 'attachment')
  const state =
    lacking.length === 0 ? 'given' : isAnything || (filled.length > 0 && !hasOwn) ? 'partly' : 'missing'
  const notes: readonly AnswerNote[] = [
    ...lacking.map(({ part, title }): AnswerNote => ({ type: 'lacks', part, title })),
    ...textNotes(asked, textIn('text')),
    ...choiceNotes(asked, textIn('answer')),
    ...numberNotes(asked, textIn('answer'), language),
    ...unreadable(textIn('beyond'), 'beyond', language),
  ]
  return {
    state,
    filled,
    notes,
    isDeviation,
    isNotMet: isDeviation && asked.kind === 'minimum',
    isUnclear: asked.kind === 'minimum' && state !== 'missing' && unclearNotes({ notes }).length > 0,
    isConfidential: choiceMeaning(textIn('confidential')) === 'yes',
  }
}

/** The notes that say why an answer does not show whether a requirement is met. */
export function unclearNotes({ notes }: Pick<JudgedAnswer, 'notes'>): readonly AnswerNote[] {
  return notes.filter(
    (note) =>
      note.type === 'not-a-choice' ||
      note.type === 'below' ||
      note.type === 'above' ||
      ((note.type === 'lacks' || note.type === 'not-a-number') && note.part === 'answer'),
  )
}

/** The answer to what a supplier is not asked, since it gives no tender for those lots. */
export const notAsked: JudgedAnswer = {
  state: 'not-asked',
  filled: [],
  notes: [],
  isDeviation: false,
  isNotMet: false,
  isUnclear: false,
  isConfidential: false,
}

/** What a choice says of whether the requirement is met: one among options of its own says nothing of that. */
function meaningOf(asked: Asked, text: string): ChoiceMeaning | undefined {
  return isYesOrNo(asked) ? choiceMeaning(text) : undefined
}

function isYesOrNo(asked: Asked): boolean {
  return ['yes-no', 'yes-partly-no', 'yes-no-text', 'yes-deviation-text'].includes(answerForm(asked))
}

function textNotes({ answer }: Asked, text: string): readonly AnswerNote[] {
  if (text === '') return []
  const { maxWords, maxPages } = answer ?? {}
  const words = countWords(text)
  return [
    ...(maxWords !== undefined && words > maxWords
      ? [{ type: 'over-words', words, limit: maxWords } as const]
      : []),
    ...(maxPages === undefined ? [] : [{ type: 'pages-not-counted', limit: maxPages } as const]),
  ]
}

function choiceNotes(asked: Asked, text: string): readonly AnswerNote[] {
  if (text === '') return []
  const isKnown = isYesOrNo(asked)
    ? choiceMeaning(text) !== undefined
    : answerForm(asked) !== 'choice' || (asked.answer?.options ?? []).some((option) => option.trim() === text)
  return isKnown ? [] : [{ type: 'not-a-choice', text }]
}

function numberNotes(asked: Asked, text: string, language: Language): readonly AnswerNote[] {
  if (answerForm(asked) !== 'number') return []
  const value = readNumber(text, language)
  const { min, max, unit = '' } = asked.answer ?? {}
  return [
    ...unreadable(text, 'answer', language),
    ...(value !== undefined && min !== undefined && value < min
      ? [{ type: 'below', value, limit: min, unit } as const]
      : []),
    ...(value !== undefined && max !== undefined && value > max
      ? [{ type: 'above', value, limit: max, unit } as const]
      : []),
  ]
}

function unreadable(text: string, part: AnswerPart, language: Language): readonly AnswerNote[] {
  return text !== '' && readNumber(text, language) === undefined ? [{ type: 'not-a-number', part, text }] : []
}
