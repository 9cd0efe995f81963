import {
  diffWords,
  fieldTitle,
  formatDate,
  partTitle,
  type Language,
  type ReviewProposal,
  type ReviewReply,
  type ReviewThread,
} from '@kravspek/core'
import type { OpenReview } from './open-review.js'
import { reviewerName } from './reviewer-name.js'
import type { GroupOf, Spot } from './thread-groups.js'

/** What a group of comments is called. */
export function groupTitle(group: GroupOf, opened: OpenReview): string {
  const { review: words } = opened.said
  switch (group.type) {
    case 'section':
      return group.title
    case 'elsewhere':
      return words.elsewhere
    case 'part':
      return partTitle(group.part, opened.messages, (role) => reviewerName({ role }, opened))
    case 'general':
      return words.general
    case 'gone':
      return words.gone
    case 'not-placed':
      return words.notPlaced
    default: {
      const unknown: never = group
      return unknown
    }
  }
}

/** Id and title of what a comment is about; `undefined`: it has no place. The heading above says the title of a section. */
export function placeName({ at }: ReviewThread, spots: ReadonlyMap<string, Spot>): string | undefined {
  if (at === undefined) return undefined
  const { title, group } = spots.get(at) ?? {}
  const isToldAbove = group?.type === 'section' && group.id === at
  return title === undefined || title === at || isToldAbove ? at : `${at} ${title}`
}

/** Whether the place of a comment is only as sure as the words that stood there: the mark at the requirement was gone. */
export function isPlacedByWords({ at, certainty }: ReviewThread): boolean {
  return at !== undefined && certainty === 'text'
}

/** The words of a comment, and those that it is about. A change in the text is shown as one, not told again. */
export function ownWords({ how, proposal, quote, text }: ReviewThread): Pick<ReviewThread, 'quote' | 'text'> {
  if (how === 'change' && proposal !== undefined) return {}
  return { ...(quote === undefined ? {} : { quote }), ...(text === undefined ? {} : { text }) }
}

/** What a stored value is called: «Åpen», «Delvis tatt til følge». */
export function valueTitle(
  field: 'kind' | 'state' | 'disposition' | 'how',
  value: string,
  language: Language,
): string {
  return fieldTitle('review-thread', `${field}=${value}`, language)
}

/** Who said it, and when: «Sykepleier, Hjemmetjenesten, 4 personer, 20. november 2026». Names stay in the register. */
export function signature(said: ReviewThread | ReviewReply, opened: OpenReview): string {
  const { messages } = opened
  const persons = 'persons' in said ? said.persons : undefined
  const parts = [
    reviewerName(said, opened),
    persons === undefined ? undefined : opened.said.review.persons(persons),
    said.said === undefined ? undefined : formatDate(said.said, messages),
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

/** Who answered, and when; empty where neither is said. */
export function answerSignature({ by, answered }: ReviewThread, language: Language): string {
  const parts = [by, answered === undefined ? undefined : formatDate(answered, language)]
  const signed = parts.filter((part) => part !== undefined).join(', ')
  return signed === '' ? '' : ` (${signed})`
}

/** What became of it so far: «Tatt til følge», «Åpen». */
export function outcome({ state = 'open', disposition }: ReviewThread, language: Language): string {
  return disposition !== undefined && state !== 'open'
    ? valueTitle('disposition', disposition, language)
    : valueTitle('state', state, language)
}

/** What is proposed, and in which field: «Forslag (Kravtekst)». */
export function proposalTitle({ field, action }: ReviewProposal, { said, messages }: OpenReview): string {
  const { review: words } = said
  const titles = { change: words.proposal, remove: words.removal, add: words.addition, move: words.move }
  const title = titles[action ?? 'change']
  const name = field === undefined ? undefined : fieldName(field, messages)
  return name === undefined ? title : `${title} (${name})`
}

function fieldName(field: string, language: Language): string {
  const child = /^children\.(.+)\.text$/.exec(field)?.[1]
  if (child !== undefined) return `${fieldTitle('requirement', 'children', language)} ${child}`
  const parameter = /^parameters\.(.+)$/.exec(field)?.[1]
  return parameter ?? fieldTitle('requirement', field, language)
}

/** What is proposed, as text: what goes in `[-…-]`, what comes in `{+…+}`. */
export function proposalText({ before = '', after = '' }: ReviewProposal): string {
  if (before === '' || after === '') return before === '' ? mark('{+', after, '+}') : mark('[-', before, '-]')
  return diffWords(before, after)
    .map(({ type, text }) =>
      type === 'same' ? text : type === 'deleted' ? mark('[-', text, '-]') : mark('{+', text, '+}'),
    )
    .join('')
}

function mark(start: string, text: string, end: string): string {
  return text === '' ? '' : `${start}${text}${end}`
}
