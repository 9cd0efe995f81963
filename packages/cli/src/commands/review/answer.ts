import { answerThread, deferThread, fieldTitle, type Language, type ReviewThread } from '@kravspek/core'
import { Refusal } from '../../refusal.js'
import type { ReviewAnswerArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { dispositionCalled, placeCalled, threadsCalled, type Disposition } from './called.js'
import { openReview, registerOf, type OpenReview } from './open-review.js'
import { saveThreads } from './save-threads.js'
import { spokenText } from './spoken-text.js'

/**
 * `kravspek review answer`: answers comments, each with the same words.
 *
 * @returns exit code
 */
export function answer(args: ReviewAnswerArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review answer', asked, terminal)
  if (opened === undefined) return 1
  const threads = threadsCalled(opened, args.ids)
  const disposition = outcomeOf(args, threads, opened)
  const changed = args.changed.map((id) => placeCalled(opened, id))
  const text = spokenText(args.text, opened, terminal)
  const { by } = args
  const date = terminal.today
  if (text === undefined && disposition !== 'later') throw refusedWithoutText(disposition, opened)
  const next = threads.reduce(
    (review, { id }) =>
      text === undefined
        ? deferThread(review, id, { by, date })
        : answerThread(review, id, { disposition, text, by, date, changed }),
    registerOf(opened),
  )
  const { said, messages } = opened
  const title =
    disposition === undefined
      ? fieldTitle('review-thread', 'state=answered', messages)
      : fieldTitle('review-thread', `disposition=${disposition}`, messages)
  saveThreads(opened, next, said.review.answered(idsOf(threads), title), terminal)
  return 0
}

/** @throws Refusal where none was given and something else than praise is answered, or there is no such outcome */
function outcomeOf(
  { disposition }: ReviewAnswerArguments,
  threads: readonly ReviewThread[],
  opened: OpenReview,
): Disposition | undefined {
  if (disposition !== undefined) return dispositionCalled(opened, disposition)
  if (threads.every(({ kind }) => kind === 'praise')) return undefined
  throw new Refusal((said) => said.missingOption('--disposition'), opened.command, opened.messages)
}

function refusedWithoutText(
  disposition: Disposition | undefined,
  { command, messages }: OpenReview,
): Refusal {
  if (disposition !== 'rejected' && disposition !== 'partly')
    return new Refusal((said) => said.review.answerNeededForYes, command, messages)
  const title = fieldTitle('review-thread', `disposition=${disposition}`, messages)
  return new Refusal((said) => said.review.answerNeeded(title), command, messages)
}

function idsOf(threads: readonly ReviewThread[]): readonly string[] {
  return threads.map(({ id }) => id)
}
