import {
  analyse,
  answerThread,
  applyFixes,
  isAnswered,
  type Language,
  type ReviewThread,
} from '@kravspek/core'
import { acceptProposal } from '@kravspek/core/editor'
import { words } from '../../locale/words.js'
import { Refusal } from '../../refusal.js'
import type { ReviewAcceptArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { threadsCalled } from './called.js'
import { openReview, registerOf, type OpenReview } from './open-review.js'
import { saveReview } from './save-review.js'
import { spokenText } from './spoken-text.js'
import { proposalText } from './thread-words.js'
import { wrappedLines } from '../../wrapped-lines.js'

type Acceptance = ReturnType<typeof acceptProposal>

/**
 * `kravspek review accept`: takes a proposed change into the specification, and answers that it is done. Both or neither.
 *
 * @returns exit code: 1 where the change must be made by hand
 */
export function accept(args: ReviewAcceptArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openReview(args.file, 'review accept', asked, terminal)
  if (opened === undefined) return 1
  const [thread] = threadsCalled(opened, [args.id])
  if (thread === undefined) return 1
  const text = spokenText(args.text, opened, terminal)
  const accepted = acceptProposal(opened.analysis, thread.id)
  if ('problem' in accepted) return showProblem(accepted, thread, opened, terminal)

  const changed = textsWith(accepted.edits, opened)
  const { id, at = '' } = thread
  const { review: said } = opened.said
  const isSame = accepted.merged.type !== 'merged'
  if (isSame && thread.disposition === 'accepted' && isAnswered(thread) && text === undefined) {
    terminal.out(`${said.nothingChanged}\n`)
    return 0
  }
  if (!isStillSound(changed, opened)) throw refused('breaks', id, opened)
  const { review: own } = words[opened.specification.language ?? 'nb']
  const usual = isSame ? own.sameAnswer : own.acceptedAnswer
  const next = answerThread(registerOf(opened), id, {
    disposition: 'accepted',
    text: text ?? usual,
    by: args.by,
    date: terminal.today,
    changed: isSame ? [] : [at],
  })
  saveReview(opened, next, changed)
  const files = [...[...changed.keys()].map((name) => opened.file.show(name)), opened.shownRegister]
  const lines = [
    visibleText(isSame ? said.acceptedBefore(id, at) : said.acceptedNow(id, at)),
    ...(accepted.merged.type === 'merged'
      ? wrappedLines(
          proposalText({ before: accepted.merged.current, after: accepted.merged.value }),
          terminal.columns,
          4,
        )
      : []),
    visibleText(said.writtenFiles(files)),
  ]
  terminal.out(lines.map((line) => `${line}\n`).join(''))
  return 0
}

function textsWith(
  edits: Parameters<typeof applyFixes>[1][number]['edits'],
  { analysis }: OpenReview,
): ReadonlyMap<string, string> {
  return applyFixes(analysis.sources, [{ title: '', data: {}, safe: true, edits }])
}

/** Whether the specification with other texts has no errors. */
function isStillSound(changed: ReadonlyMap<string, string>, { file, analysis }: OpenReview): boolean {
  if (changed.size === 0) return true
  const { specification } = analyse(analysis.name, (name) => {
    const text = changed.get(name)
    return text === undefined ? file.read(name) : { text }
  })
  return specification !== undefined
}

function refused(
  problem: keyof OpenReview['said']['review']['acceptProblem'],
  id: string,
  { command, messages }: OpenReview,
): Refusal {
  return new Refusal((said) => said.review.acceptProblem[problem](id), command, messages)
}

/** Says why it can't be taken in, and shows the texts that stand against each other, for a person to choose. */
function showProblem(
  { problem, merged }: Extract<Acceptance, { problem: string }>,
  thread: ReviewThread,
  opened: OpenReview,
  terminal: Terminal,
): number {
  const { id, proposal } = thread
  if (problem === 'no-thread' || problem === 'no-proposal') throw refused('no-proposal', id, opened)
  const { review: said } = opened.said
  const current = merged?.type === 'conflict' ? merged.current : undefined
  const shown = [
    [said.sent, proposal?.before],
    [said.proposed, proposal?.after],
    [said.now, current],
  ] as const
  const texts = shown.flatMap(([label, text]) =>
    text === undefined ? [] : [`  ${label}:`, ...wrappedLines(text, terminal.columns, 4)],
  )
  const lines = [visibleText(said.acceptProblem[problem](id)), ...texts]
  terminal.out(lines.map((line) => `${line}\n`).join(''))
  return 1
}
