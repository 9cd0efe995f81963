import { answerForm, isBeyondAsked, type AnswerForm, type Asked } from '../../answers/asked.js'
import type { ControlForm } from '../../document/nodes.js'
import type { AnswerLabels } from '../../locale/documents/answer.js'
import { boundsText } from '../tender/requirements.js'
import type { Words } from '../words.js'

/** A field to fill in, as the template `answer/fields` shows it. What it does not have is empty. */
export interface Field {
  /** Unique in the document, and the same in every edition: `OPP-01`, `OPP-01:text`, `supplier:name`. */
  readonly id: string
  /** For whoever can't see what stands beside it, and the title of the control in Word. */
  readonly label: string
  readonly form: ControlForm
  readonly options: readonly string[]
  readonly placeholder: string
  /** What stands above the field. */
  readonly before: string
  readonly unit: string
}

/** Fields in a row of their own, with what they are at its left. */
export interface FieldLine {
  readonly label: string
  /** How much may be written; empty where there is no limit. */
  readonly limit: string
  readonly fields: readonly Field[]
}

export type Labels = AnswerLabels

const empty = { options: [], placeholder: '', before: '', unit: '' }

export function textField(
  id: string,
  label: string,
  { placeholder, before = '' }: { placeholder: string; before?: string },
  form: 'text' | 'long-text' | 'date' = 'text',
): Field {
  return { ...empty, id, label, form, placeholder, before }
}

export function choiceField(
  id: string,
  label: string,
  options: readonly string[],
  { placeholder, before = '' }: { placeholder: string; before?: string },
): Field {
  return { ...empty, id, label, form: 'choice', options, placeholder, before }
}

export function numberField(
  id: string,
  label: string,
  more: { placeholder: string; before?: string; unit?: string },
): Field {
  const { placeholder, before = '', unit = '' } = more
  return { ...empty, id, label, form: 'number', placeholder, before, unit }
}

/** The fields for an answer, as `askedFields` knows them when they come back. */
export function answerLines(asked: Asked, words: Words, labels: Labels): readonly FieldLine[] {
  const { answer = {}, ask } = asked
  const form = answerForm(asked)
  const main = mainField(asked, form, words, labels)
  const isLimited = answer.maxWords !== undefined || answer.maxPages !== undefined
  // What is asked for must have somewhere to be written, also beside a number or a date.
  const elaboration = form !== 'none' && (ask !== undefined || isLimited) ? labels.elaboration : undefined
  const text = textLabel(form, words, labels) ?? elaboration
  const line = (label: string, fields: readonly Field[]): FieldLine => ({ label, limit: '', fields })
  return [
    line(words.labels.answer, [...(main === undefined ? [] : [main]), ...beyondField(asked, labels)]),
    ...(text === undefined ? [] : [textLine(asked, text, main === undefined, words, labels)]),
    line(labels.attachment, attachmentFields(asked, words, labels)),
    line(
      labels.confidential,
      answer.confidentialAllowed === true ? [confidentialField(asked.id, words, labels)] : [],
    ),
  ].filter(({ fields }) => fields.length > 0)
}

function mainField({ id, answer = {}, kind }: Asked, form: AnswerForm, words: Words, labels: Labels) {
  const { yes, no, answer: answerLabel } = words.labels
  const label = `${id}: ${answerLabel}`
  const before = kind === 'contract-term' ? labels.accepted : ''
  const choice = (...options: readonly string[]): Field =>
    choiceField(id, label, options, { placeholder: labels.choose, before })
  switch (form) {
    case 'yes-no':
    case 'yes-no-text':
      return choice(yes, no)
    case 'yes-partly-no':
      return choice(yes, labels.partly, no)
    case 'yes-deviation-text':
      return choice(yes, labels.deviation)
    case 'choice':
      return choice(...(answer.options ?? []))
    case 'number':
      return numberField(id, label, {
        placeholder: labels.writeNumber,
        before:
          answer.min === undefined && answer.max === undefined
            ? ''
            : boundsText({ ...answer, unit: '' }, words),
        unit: answer.unit ?? '',
      })
    case 'date':
      return textField(id, label, { placeholder: labels.chooseDate }, 'date')
    case 'text':
    case 'none':
      return undefined
    default: {
      const unknown: never = form
      return unknown
    }
  }
}

function textLabel(form: AnswerForm, words: Words, labels: Labels): string | undefined {
  switch (form) {
    case 'yes-no-text':
      return labels.explanation
    case 'yes-deviation-text':
      return labels.deviationAndEffect
    case 'text':
      return words.labels.answer
    default:
      return undefined
  }
}

/** A minimum that counts beyond its limit is answered with the number. */
function beyondField(asked: Asked, labels: Labels): readonly Field[] {
  const { id, evaluatedBeyond } = asked
  const measure = evaluatedBeyond?.measure
  if (measure === undefined || !isBeyondAsked(asked)) return []
  return [
    numberField(`${id}:beyond`, `${id}: ${measure}`, {
      placeholder: labels.writeNumber,
      before: measure,
      unit: evaluatedBeyond?.unit ?? '',
    }),
  ]
}

function confidentialField(id: string, words: Words, labels: Labels): Field {
  const { yes, no } = words.labels
  return choiceField(`${id}:confidential`, `${id}: ${labels.isConfidential}`, [no, yes], {
    placeholder: labels.choose,
    before: labels.isConfidential,
  })
}

/** What is written. The only field of an answer has the id of what is answered. */
function textLine(
  { id, answer }: Asked,
  label: string,
  isOnly: boolean,
  words: Words,
  labels: Labels,
): FieldLine {
  const limits = [
    answer?.maxWords === undefined ? '' : words.count(words.labels.maxWords, answer.maxWords),
    answer?.maxPages === undefined ? '' : words.count(words.labels.maxPages, answer.maxPages),
  ]
  const field = textField(
    isOnly ? id : `${id}:text`,
    `${id}: ${label}`,
    { placeholder: labels.write },
    'long-text',
  )
  return { label, limit: limits.filter((limit) => limit !== '').join(', '), fields: [field] }
}

function attachmentFields({ id, answer }: Asked, words: Words, labels: Labels): readonly Field[] {
  return (answer?.attachments ?? []).map(({ title = words.labels.notSet, required }, index) =>
    textField(`${id}:attachment-${String(index + 1)}`, `${id}: ${labels.attachment} – ${title}`, {
      placeholder: labels.fileName,
      before: required === true ? words.say(labels.attachmentRequired, { title }) : title,
    }),
  )
}
