import type { Asked } from '../../answers/asked.js'
import type { FilledPart, JudgedAnswer } from '../../answers/judge-answer.js'
import type { ComparisonLabels } from '../../locale/documents/comparison.js'
import type { Words } from '../words.js'
import { noteText } from './note-text.js'

/** What one supplier has answered, as a cell shows it. */
export interface AnswerCell {
  /** What nobody may overlook; empty where there is no such thing. */
  readonly important: string
  /** That the supplier was asked something else; empty where it was not. */
  readonly earlier: string
  /** What was chosen; empty where nothing was to be chosen, or was. */
  readonly choice: string
  /** What was written, paragraph by paragraph. */
  readonly paragraphs: readonly string[]
  /** What was given beside it, each with what it is. */
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly notes: readonly string[]
}

/** @param earlier what is said where the supplier was asked something else; otherwise empty */
export function answerCell(
  answer: JudgedAnswer,
  earlier: string,
  unit: ReturnType<typeof unitsOf>,
  words: Words,
  labels: ComparisonLabels,
): AnswerCell {
  const { state, filled, notes, isNotMet, isUnclear, isConfidential } = answer
  const empty = { important: '', earlier: '', choice: '', paragraphs: [], facts: [], notes: [] }
  if (state === 'not-asked') return { ...empty, notes: [labels.lotNotOffered] }
  const isAnythingAsked = filled.length > 0 || notes.length > 0
  const important = isNotMet
    ? labels.notMet
    : isUnclear
      ? labels.unclear
      : state === 'missing' && isAnythingAsked
        ? labels.notAnswered
        : ''
  const own = filled.find(({ part }) => part === 'answer')
  return {
    important,
    earlier,
    choice: own === undefined ? '' : withUnit(own.text, unit.answer),
    paragraphs: filled
      .filter(({ part }) => part === 'text')
      .flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== '')),
    facts: [
      ...filled
        .filter(({ part }) => part === 'beyond')
        .map(({ text }) => ({ label: unit.measure || labels.beyond, text: withUnit(text, unit.beyond) })),
      ...filled
        .filter(({ part }) => part === 'attachment')
        .map((each) => ({ label: attachmentLabel(each, words, labels), text: each.text })),
    ],
    notes: [
      ...(state === 'missing' ? [] : notes.map((note) => noteText(note, words, labels))),
      ...(isConfidential ? [labels.markedConfidential] : []),
    ],
  }
}

/** The units that stand beside the fields, and what the number is of that counts beyond a minimum. */
export function unitsOf({ answer, evaluatedBeyond }: Asked) {
  return {
    answer: answer?.unit ?? '',
    beyond: evaluatedBeyond?.unit ?? '',
    measure: evaluatedBeyond?.measure ?? '',
  }
}

/** Some write the unit that stands beside the field once more. */
function withUnit(text: string, unit: string): string {
  return unit === '' || text.toLowerCase().includes(unit.toLowerCase()) ? text : `${text}\u00a0${unit}`
}

function attachmentLabel({ title }: FilledPart, words: Words, labels: ComparisonLabels): string {
  return title === '' ? labels.attachment : words.say(labels.attachmentOf, { title })
}
