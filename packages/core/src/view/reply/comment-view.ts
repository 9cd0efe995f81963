import type { ReviewThread, Specification } from '../../generated/specification.js'
import { commentLabels } from '../../locale/documents/comments.js'
import { replyLabels } from '../../locale/documents/reply.js'
import { labelled } from '../as-rich-text.js'
import { fillEveryday } from '../review/requirement-entry.js'
import { outcomeOf, outcomeText } from '../thread-outcome.js'
import type { ThreadPlace, threadPlaces } from '../thread-place.js'
import { reviewerText } from '../thread-reviewer.js'
import { isToldBy, paragraphsOf, proposalText, saidNote } from '../thread-said.js'
import { upperFirst, type Words } from '../words.js'

/** A paragraph of a row. */
export interface Line {
  readonly text: string
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
}

/** One comment as it is told to those who made it: what it was about, what they said, what became of it. */
export function commentView(
  thread: ReviewThread,
  index: number,
  specification: Specification,
  words: Words,
  { place: placeOf, isFromAll, isOthers }: CommentContext,
) {
  const labels = replyLabels[words.language]
  const place = placeOf(thread)
  const outcome = outcomeOf(thread)
  const proposed = proposedLines(thread, place, words)
  const own = (text: string | undefined): readonly string[] =>
    isToldBy(
      proposed.map((each) => each.text),
      text,
    )
      ? []
      : paragraphsOf(text)
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
    [labels.changed, (thread.changed ?? []).flatMap((id) => changedLines(placeOf({ at: id }), words))],
  ]
  return {
    anchor: `:comment-${String(index + 1)}`,
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

function proposedLines({ proposal }: ReviewThread, place: ThreadPlace, words: Words): readonly Line[] {
  if (proposal === undefined) return []
  return proposalText(proposal, place.requirement, words).map((text) => rich(text, place.language))
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

/** What was changed, and what a requirement says now, in the words that those who work in the services read. */
function changedLines(place: ThreadPlace, words: Words): readonly Line[] {
  const { requirement, title, id, language } = place
  const name = [title, id].filter((part) => part !== '').join(' – ')
  const now =
    requirement === undefined
      ? undefined
      : fillEveryday(requirement.plain ?? requirement.text, requirement, words)
  const label = replyLabels[words.language].now
  return [
    { ...line(name), isStrong: true, language },
    ...(now === undefined ? [] : [rich(labelled(label, now) ?? '', language)]),
  ]
}

function quoted(text: string, { language }: Words): string {
  return language === 'en' ? `“${text}”` : `«${text}»`
}

function line(text: string): Line {
  return { text, isRich: false, isStrong: false, isNote: false, language: '' }
}

function rich(text: string, language: string): Line {
  return { ...line(text), isRich: true, language }
}

function notes(text: string): readonly Line[] {
  return text === '' ? [] : [{ ...line(text), isNote: true }]
}
