import { answerForm, isBeyondAsked, type AnswerForm, type Asked } from './asked.js'

/** What a field of an answer is for. */
export type AnswerPart = 'answer' | 'beyond' | 'text' | 'attachment' | 'confidential'

/** A field of the form that belongs to an answer. */
export interface AskedField {
  /** As the control in the form: `OPP-01`, `OPP-01:text`, `OPP-01:attachment-2`. */
  readonly id: string
  readonly part: AnswerPart
  /** What is to be enclosed; empty where the field is no attachment or that is not decided. */
  readonly title: string
  /** The answer lacks something without it. That of a text that explains a deviation depends on the answer. */
  readonly isNeeded: boolean
}

/** The fields that an answer has, as the form has them (view/answer/fields.ts). */
export function askedFields(asked: Asked): readonly AskedField[] {
  const { id, answer = {} } = asked
  const form = answerForm(asked)
  const isWrittenOnly = form === 'text'
  const field = (part: AnswerPart, suffix: string, isNeeded: boolean, title = ''): AskedField => ({
    id: suffix === '' ? id : `${id}:${suffix}`,
    part,
    title,
    isNeeded,
  })
  const attachments = (answer.attachments ?? []).map(({ title = '', required }, index) =>
    field('attachment', `attachment-${String(index + 1)}`, required === true, title),
  )
  return [
    ...(form === 'none' || isWrittenOnly ? [] : [field('answer', '', true)]),
    ...(isBeyondAsked(asked) ? [field('beyond', 'beyond', true)] : []),
    ...(isWrittenOnly ? [field('text', '', true)] : []),
    ...(hasText(form, asked)
      ? [field('text', 'text', form === 'yes-no-text' || asked.ask !== undefined)]
      : []),
    ...attachments,
    ...(answer.confidentialAllowed === true ? [field('confidential', 'confidential', false)] : []),
  ]
}

/** Whether there is a text beside the answer: to explain it, or because something is asked for or has a limit. */
function hasText(form: AnswerForm, { ask, answer }: Asked): boolean {
  if (form === 'none' || form === 'text') return false
  const isLimited = answer?.maxWords !== undefined || answer?.maxPages !== undefined
  return form === 'yes-no-text' || form === 'yes-deviation-text' || ask !== undefined || isLimited
}
