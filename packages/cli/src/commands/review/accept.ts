import {
  analyse,
  answerThread,
  applyFixes,
  isAnswered,
  type Language,
  type ReviewThread,
} from '@kravspek/core'
import { acceptProposal } from '@kravspek/core/editor'
import { linesOf } from '../../lines.js'
import { words } from '../../locale/words.js'
import { Refusal } from '../../refusal.js'
import type { ReviewAcceptArguments } from '../../review-arguments.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { threadsCalled } from './called.js'
import { openReview, registerOf, type OpenReview } from './open-review.js'
import { saveReview } from './save-review.js'
import { spokenText } from './spoken-text.js'
import { groupTitle, proposalText } from './thread-words.js'
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
  const changes = accepted.merged.type === 'merged' ? accepted.merged.changes : []
  const isSame = changes.length === 0
  if (isSame && thread.disposition === 'accepted' && isAnswered(thread) && text === undefined) {
    terminal.out(`${said.nothingChanged}\n`)
    return 0
  }
  if (!isStillSound(changed, opened)) throw refused('breaks', id, opened)
  const { review: own } = words[opened.specification.language ?? 'nb']
  const { other } = accepted
  const done = other?.field === 'text' ? own.acceptedPlainAnswer : own.acceptedAnswer
  const usual = isSame ? own.sameAnswer : done
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
    ...changes.flatMap(({ current, value }) =>
      wrappedLines(proposalText({ before: current, after: value }), terminal.columns, 4),
    ),
    visibleText(said.writtenFiles(files)),
    ...(other === undefined
      ? []
      : [visibleText(said.otherWording[other.field](at)), ...wrappedLines(other.shown, terminal.columns, 4)]),
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
  { problem, merged, takenIn = [], location }: Extract<Acceptance, { problem: string }>,
  thread: ReviewThread,
  opened: OpenReview,
  terminal: Terminal,
): number {
  const { id, proposal, part } = thread
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
  const why = takenIn.length > 0 ? said.takenInBefore(id, takenIn) : said.acceptProblem[problem](id)
  const place = location && placeText(location, opened)
  const lines = [
    visibleText(why),
    ...(problem === 'put-together' && part !== undefined
      ? [visibleText(said.inPart(groupTitle({ type: 'part', part }, opened)))]
      : []),
    ...texts,
    ...(place === undefined ? [] : [visibleText(said.standsAt(place))]),
  ]
  terminal.out(lines.map((line) => `${line}\n`).join(''))
  return 1
}

/** `file:line`, as terminals and editors make links of. */
function placeText(
  { source, range }: NonNullable<Extract<Acceptance, { problem: string }>['location']>,
  { analysis, file }: OpenReview,
): string {
  const { line } = linesOf(analysis.sources.get(source) ?? '').position(range[0])
  return `${file.show(source)}:${String(line)}`
}
