import { answerThread, deferThread, reopenThread, threadCalled, type ReviewThread } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { today } from '../today.js'
import type { Specifications } from '../specifications.js'
import { chooseThread, fieldOf, oneLine, type Chosen } from './choose-thread.js'
import { registerOf, writeOrTell, type Register } from './register.js'
import type { Threads } from './threads.js'

type Outcome = NonNullable<ReviewThread['disposition']>

const outcomes: readonly Outcome[] = ['accepted', 'partly', 'rejected', 'later']

/** Commands of the buttons below a comment: each answers with one outcome. They are in no palette. */
const commands: Readonly<Record<Outcome, string>> = {
  accepted: 'kravspek.review.answerAccepted',
  partly: 'kravspek.review.answerPartly',
  rejected: 'kravspek.review.answerRejected',
  later: 'kravspek.review.answerLater',
}

/** Answers comments: with a text and what became of it, by putting them into the idea bank, or by taking the answer back. */
export function registerAnswers(specifications: Specifications, threads: Threads): vscode.Disposable {
  const on = (
    command: string,
    isWanted: (thread: ReviewThread) => boolean,
    act: (chosen: Chosen, given: unknown) => Promise<boolean>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (target?: unknown, given?: unknown) => {
      const chosen = await chooseThread(specifications, threads, target, given, isWanted)
      return chosen === undefined ? false : act(chosen, given)
    })
  const change = async (
    { specification, id }: Chosen,
    next: (register: Register & { readonly review: NonNullable<Register['review']> }) => Register['review'],
  ): Promise<boolean> => {
    const register = await registerOf(specifications, specification)
    if (register === undefined) return false
    const { review, language } = register
    if (review === undefined || threadCalled(review, id) === undefined) {
      void vscode.window.showInformationMessage(reviewWords[language].gone(id))
      return false
    }
    const changed = next({ ...register, review })
    return changed === undefined || changed === review
      ? false
      : writeOrTell(specifications, specification, changed)
  }
  const answer = async (chosen: Chosen, outcome: Outcome | undefined): Promise<boolean> => {
    const disposition = outcome ?? (await askOutcome(chosen))
    if (disposition === undefined) return false
    const text = chosen.text ?? (await askAnswer(chosen, disposition))
    if (text === undefined) return false
    return change(chosen, ({ review }) =>
      answerThread(review, chosen.id, { disposition, text, date: today() }),
    )
  }
  const isOpen = ({ state }: ReviewThread): boolean => state !== 'answered'
  return vscode.Disposable.from(
    on('kravspek.review.answer', isOpen, (chosen, given) => answer(chosen, outcomeIn(given))),
    ...outcomes.map((outcome) => on(commands[outcome], isOpen, (chosen) => answer(chosen, outcome))),
    on(
      'kravspek.review.defer',
      ({ state = 'open' }) => state === 'open',
      async (chosen) => {
        const text = chosen.text ?? (await askAnswer(chosen, 'later'))
        if (text === undefined) return false
        return change(chosen, ({ review }) => deferThread(review, chosen.id, { text, date: today() }))
      },
    ),
    on(
      'kravspek.review.reopen',
      ({ state = 'open' }) => state !== 'open',
      (chosen) => change(chosen, ({ review }) => reopenThread(review, chosen.id)),
    ),
  )
}

function outcomeIn(given: unknown): Outcome | undefined {
  const named = fieldOf(given, 'disposition')
  return outcomes.find((each) => each === named)
}

async function askOutcome({ specification, id }: Chosen): Promise<Outcome | undefined> {
  const words = reviewWords[languageFor(specification.session.check())]
  const items = outcomes.map((value) => ({
    label: words.outcomes[value],
    detail: words.outcomeMeans[value],
    value,
  }))
  const chosen = await vscode.window.showQuickPick(items, {
    title: words.answerTo(id),
    placeHolder: words.chooseOutcome,
    ignoreFocusOut: true,
  })
  return chosen?.value
}

/** Asks for the words of an answer. Nobody is answered with nothing. */
export async function askAnswer(
  { specification, id }: Pick<Chosen, 'specification' | 'id'>,
  outcome: Outcome,
  value = '',
): Promise<string | undefined> {
  const check = specification.session.check()
  const words = reviewWords[languageFor(check)]
  const thread = threadCalled(check.analysis.review, id)
  const text = await vscode.window.showInputBox({
    title: `${words.answerTo(id)}: ${words.outcomes[outcome].toLowerCase()}`,
    prompt: oneLine(thread?.text ?? ''),
    placeHolder: words.answerPlaceholder[outcome],
    value,
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? words.answerEmpty : undefined),
  })
  return text?.trim()
}
