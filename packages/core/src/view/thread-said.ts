import type { Requirement, ReviewProposal, ReviewThread } from '../generated/specification.js'
import { diffWords } from '../compare/diff-words.js'
import { commentLabels } from '../locale/documents/comments.js'
import { labelled, literal } from './as-rich-text.js'
import { fillEveryday } from './review/requirement-entry.js'
import { fillParameters } from './tender/requirements.js'
import type { Words } from './words.js'

/** A text that people have typed, paragraph by paragraph: nothing in it is markup. */
export function paragraphsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** How it was said where that is not plain to see, by how many, and when: «Sagt i et møte av 4 personer 20. november 2026». */
export function saidNote({ how, persons = 1, said }: ReviewThread, words: Words): string {
  const labels = commentLabels[words.language]
  const what =
    how === 'meeting'
      ? persons > 1
        ? words.count(labels.inMeetingBy, persons)
        : labels.inMeeting
      : persons > 1
        ? words.count(labels.onBehalfOf, persons)
        : ''
  if (said === undefined) return what
  return what === '' ? words.date(said) : words.say(labels.on, { what, date: words.date(said) })
}

/**
 * Whether a text of a comment says nothing but what its proposal shows: of a change in the text of a document, the register
 * has the paragraph too, also as it stood there, with its label.
 */
export function isToldBy(
  thread: Pick<ReviewThread, 'how' | 'quote' | 'text' | 'proposal'>,
  text: string | undefined,
  requirement: Requirement | undefined,
  words: Words,
): boolean {
  const { how, quote, text: said, proposal } = thread
  if (proposal === undefined) return false
  const letters = lettersOf(text ?? '')
  if (proposalText(proposal, requirement, words).some((line) => lettersOf(line).includes(letters)))
    return true
  if (how !== 'change' || quote === undefined || said === undefined) return false
  const { before, after } = shownProposal(proposal, requirement, words)
  return changeIn(quote, said) === changeIn(before, after)
}

/** What differs between two texts, as something to compare. */
function changeIn(before: string, after: string): string {
  const pieces = diffWords(before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' '))
  return (['deleted', 'inserted'] as const)
    .map((type) => lettersOf(pieces.map((piece) => (piece.type === type ? piece.text : '')).join('')))
    .join(' ')
}

/** A text without all that can be written in several ways. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A proposed change as it is read: the text before and after, or what is to be taken out, put in or moved. Rich text. */
export function proposalText(
  proposal: ReviewProposal,
  requirement: Requirement | undefined,
  words: Words,
): readonly string[] {
  const labels = commentLabels[words.language]
  const { action, before, after } = shownProposal(proposal, requirement, words)
  const label = words.value('review-proposal.action', action)
  if (action !== 'change') return [labelled(`${label}:`, action === 'remove' ? before : after) ?? '']
  return [labelled(`${labels.before}:`, before), labelled(`${labels.after}:`, after)].flatMap(
    (line) => line ?? [],
  )
}

/**
 * What is proposed, with both texts as they are read. Rich text; what is put in or moved is `after`, what is taken out is
 * `before`.
 */
export function shownProposal(
  { action = 'change', field, before = '', after = '' }: ReviewProposal,
  requirement: Requirement | undefined,
  words: Words,
): {
  readonly action: NonNullable<ReviewProposal['action']>
  readonly before: string
  readonly after: string
} {
  const shown = (text: string): string => shownText(text, field, requirement, words)
  if (action === 'add' || action === 'move') return { action, before: '', after: shown(after || before) }
  if (action === 'remove' || after === '')
    return { action: 'remove', before: shown(before || after), after: '' }
  return { action, before: shown(before), after: shown(after) }
}

/** Of a field of the format the source is told, with its parameters; of anything else what stood in the document. */
function shownText(
  text: string,
  field: string | undefined,
  requirement: Requirement | undefined,
  words: Words,
): string {
  if (requirement === undefined || field === undefined || field === 'title') return asTyped(text)
  if (field.startsWith('parameters.')) return parameterText(text, field, requirement, words)
  return (
    (field === 'plain' ? fillEveryday(text, requirement, words) : fillParameters(text, requirement, words)) ??
    ''
  )
}

/** The sentence that a value stands in, with that value: a number alone says little. */
function parameterText(text: string, field: string, requirement: Requirement, words: Words): string {
  const name = field.slice('parameters.'.length)
  const value = text.trim()
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value)
  if (requirement.text?.includes(`<${name}>`) !== true)
    return isNumber ? words.number(Number(value)) : asTyped(text)
  const parameters = { ...requirement.parameters, [name]: isNumber ? Number(value) : value }
  return fillParameters(requirement.text, { ...requirement, parameters }, words) ?? ''
}

/** What people have typed as rich text that reads the same. */
export function asTyped(text: string): string {
  return paragraphsOf(text)
    .map((line) => literal(line).replace(/^(\d*)([-+#.)])/, '$1\\$2'))
    .join('\n\n')
}
