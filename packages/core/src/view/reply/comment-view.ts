import type { ReviewThread, Specification } from '../../generated/specification.js'
import { commentLabels } from '../../locale/documents/comments.js'
import { replyLabels } from '../../locale/documents/reply.js'
import type { ToldBlock } from '../changes/told-change.js'
import { outcomeOf, outcomeText } from '../thread-outcome.js'
import type { ThreadPlace, threadPlaces } from '../thread-place.js'
import { reviewerText } from '../thread-reviewer.js'
import { isToldBy, paragraphsOf, proposalText, saidNote, shownProposal } from '../thread-said.js'
import { upperFirst, type Words } from '../words.js'
import { markedChange } from './marked-change.js'
import { nowText } from './now-text.js'

/** A paragraph of a row. */
export interface Line {
  readonly text: string
  /** A text with its changes marked, which `text` is the label of; empty for all else. */
  readonly blocks: readonly ToldBlock[]
  readonly isRich: boolean
  readonly isStrong: boolean
  readonly isNote: boolean
  /** Where it differs from the document's. */
  readonly language: string
}

interface CommentContext {
  readonly place: ReturnType<typeof threadPlaces>
  /** The document is for several roles: each comment says whose it is. */
  readonly isFromAll: boolean
  /** Those who read it did not say it: they have said something to it. */
  readonly isOthers: boolean
  /** Another comment before it has its id. */
  readonly isCopy: boolean
}

/** One comment as it is told to those who made it: what it was about, what they said, what became of it. */
export function commentView(
  thread: ReviewThread,
  index: number,
  specification: Specification,
  words: Words,
  { place: placeOf, isFromAll, isOthers, isCopy }: CommentContext,
) {
  const labels = replyLabels[words.language]
  const place = placeOf(thread)
  const outcome = outcomeOf(thread)
  const proposed = proposedLines(thread, place, words)
  const own = (text: string | undefined): readonly string[] =>
    isToldBy(thread, text, place.requirement, words) ? [] : paragraphsOf(text)
  const said = own(thread.text).map((text) => line(text))
  const note = notes(saidNote(thread, words))
  const rows: readonly (readonly [label: string, lines: readonly Line[]])[] = [
    [labels.who, isFromAll || isOthers ? [line(reviewerText(thread, specification, words))] : []],
    [
      isOthers ? labels.othersQuote : labels.quote,
      own(thread.quote).map((text) => line(quoted(text, words))),
    ],
    [
      isOthers ? labels.othersSaid : labels.said,
      said.length === 0 || proposed.length > 0 ? said : [...said, ...note],
    ],
    [isOthers ? labels.othersProposed : labels.proposed, proposed.length === 0 ? [] : [...proposed, ...note]],
    [labels.alsoSaid, repliesOf(thread, specification, words)],
    [
      labels.outcome,
      [{ ...line(outcomeText(outcome, words, commentLabels[words.language].open)), isStrong: true }],
    ],
    [labels.answer, answerLines(thread, words)],
    [
      labels.changed,
      (thread.changed ?? []).flatMap((id) => changedLines(thread, id, placeOf({ at: id }), words)),
    ],
  ]
  return {
    // A reply may come back when other comments have got its number.
    anchor: `:comment-${thread.id}${isCopy ? `.${String(index + 1)}` : ''}`,
    number: String(index + 1),
    title: place.title === '' ? place.id : place.title,
    language: place.language,
    id: place.title === '' ? '' : place.id,
    rows: rows.filter(([, lines]) => lines.length > 0).map(([label, lines]) => ({ label, lines })),
  }
}

function repliesOf(thread: ReviewThread, specification: Specification, words: Words): readonly Line[] {
  return (thread.replies ?? []).flatMap(({ text, said, ...speaker }) => {
    const isSame = speaker.role === thread.role && speaker.service === thread.service
    const who = isSame ? '' : reviewerText(speaker, specification, words)
    const note = [who, words.date(said)].filter((part) => part !== '').join(', ')
    return [...paragraphsOf(text).map((each) => line(each)), ...notes(note)]
  })
}

/** What was proposed: a change as the text before and after, the words that differ marked in both. */
function proposedLines({ proposal }: ReviewThread, place: ThreadPlace, words: Words): readonly Line[] {
  if (proposal === undefined) return []
  const { language, requirement } = place
  const { action, before, after } = shownProposal(proposal, requirement, words)
  if (action !== 'change' || before === '')
    return proposalText(proposal, requirement, words).map((text) => rich(text, language))
  const labels = commentLabels[words.language]
  const marked = markedChange(before, after, words)
  const told = (label: string, blocks: readonly ToldBlock[]): readonly Line[] =>
    blocks.length === 0 ? [] : [{ ...line(`${label}:`), blocks, language }]
  return [...told(labels.before, marked.before), ...told(labels.after, marked.after), ...notes(marked.note)]
}

/** The answer, by whom and when; that there is none yet; for an idea where it is kept. */
function answerLines(thread: ReviewThread, words: Words): readonly Line[] {
  const labels = replyLabels[words.language]
  const outcome = outcomeOf(thread)
  if (outcome === 'open') return [line(labels.notAnswered)]
  const note = [words.name(thread.by), words.date(thread.answered)].filter((part) => part !== '').join(', ')
  return [
    ...paragraphsOf(thread.answer).map((text) => line(text)),
    ...(outcome === 'later' ? [line(words.say(labels.keptAt, { id: thread.id }))] : []),
    ...notes(upperFirst(note)),
  ]
}

/** What was changed, and what a requirement says now. */
function changedLines(thread: ReviewThread, at: string, place: ThreadPlace, words: Words): readonly Line[] {
  const { requirement, title, id, language } = place
  const name = [title, id].filter((part) => part !== '').join(' – ')
  const now =
    requirement === undefined
      ? undefined
      : nowText(thread, at, requirement, words, replyLabels[words.language])
  return [{ ...line(name), isStrong: true, language }, ...(now === undefined ? [] : [rich(now, language)])]
}

function quoted(text: string, { language }: Words): string {
  return language === 'en' ? `“${text}”` : `«${text}»`
}

function line(text: string): Line {
  return { text, blocks: [], isRich: false, isStrong: false, isNote: false, language: '' }
}

function rich(text: string, language: string): Line {
  return { ...line(text), isRich: true, language }
}

function notes(text: string): readonly Line[] {
  return text === '' ? [] : [{ ...line(text), isNote: true }]
}
