import { answerThread, threadCalled, type Analysis, type Location } from '@kravspek/core'
import { acceptProposal, type Acceptance } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { today } from '../today.js'
import { askAnswer } from './answer.js'
import { chooseThread } from './choose-thread.js'
import { proposedTexts, type ProposedTexts } from './proposed-texts.js'
import { registerOf, writeOrTell, type Register } from './register.js'
import { showDifference } from './show-difference.js'
import { isPlaced, threadPlaces } from './thread-places.js'
import type { Threads } from './threads.js'

/** Takes the change that someone proposed into the specification, once the person has seen what it does. */
export function registerAccept(specifications: Specifications, threads: Threads): vscode.Disposable {
  const proposals = proposedTexts()
  const accept = async (
    specification: OpenSpecification,
    id: string,
    text: string | undefined,
  ): Promise<boolean> => {
    const register = await registerOf(specifications, specification)
    if (register === undefined) return false
    const accepted = acceptProposal(register.analysis, id)
    if ('problem' in accepted) {
      void tellWhyNot(specification, register, id, accepted)
      return false
    }
    const answer = text ?? (await confirm(specification, register, id, accepted, proposals))
    if (answer === undefined) return false
    // The text may have changed while the person looked.
    const last = await registerOf(specifications, specification)
    const again = last && acceptProposal(last.analysis, id)
    if (last?.review === undefined || again === undefined) return false
    if ('problem' in again) {
      void tellWhyNot(specification, last, id, again)
      return false
    }
    const { at } = threadCalled(last.review, id) ?? {}
    const next = answerThread(last.review, id, {
      disposition: 'accepted',
      text: answer,
      date: today(),
      changed: at === undefined ? [] : [at],
    })
    const isWritten = await writeOrTell(specifications, specification, next, again.edits)
    if (isWritten && at !== undefined && again.other !== undefined)
      void tellOtherWording(specifications, specification, id, { at, ...again.other })
    return isWritten
  }
  return vscode.Disposable.from(
    proposals,
    vscode.commands.registerCommand('kravspek.review.accept', async (target?: unknown, given?: unknown) => {
      const hasProposal = ({ proposal, state }: { proposal?: object; state?: string }): boolean =>
        proposal !== undefined && state !== 'answered'
      const chosen = await chooseThread(specifications, threads, target, given, hasProposal)
      return chosen === undefined ? false : accept(chosen.specification, chosen.id, chosen.text)
    }),
  )
}

type Refused = Extract<Acceptance, { problem: string }>
type Accepted = Exclude<Acceptance, Refused>

/** Why Kravspek does not take in what was proposed. */
export type ProposalProblem = Refused['problem']

/** Shows the file as it is beside the file as it would be, and asks what to answer. `undefined`: the person does not want it. */
async function confirm(
  specification: OpenSpecification,
  { analysis, language }: Register,
  id: string,
  { edits, other }: Accepted,
  proposals: ProposedTexts,
): Promise<string | undefined> {
  const words = reviewWords[language]
  const ask = (): Promise<string | undefined> =>
    askAnswer(
      { specification, id },
      'accepted',
      other?.field === 'text' ? words.acceptedPlainAnswer : words.acceptedAnswer,
    )
  const [first, ...others] = edits
  if (first === undefined) return ask()
  const close = await showDifference(
    specification,
    analysis,
    [first, ...others],
    words.difference(id),
    proposals,
  )
  try {
    return await ask()
  } finally {
    await close()
  }
}

/** Says why a proposal can't be taken in by Kravspek, and leads to where a person can do it. */
async function tellWhyNot(
  specification: OpenSpecification,
  { analysis, language }: Register,
  id: string,
  { problem, takenIn = [], location }: Refused,
): Promise<void> {
  const words = reviewWords[language]
  const place = location ?? placeOf(analysis, id)
  const buttons = place === undefined ? [] : [words.goThere]
  const why = takenIn.length > 0 ? words.takenInBefore(id, takenIn) : words.notAccepted[problem](id)
  const pressed = await vscode.window.showWarningMessage(why, ...buttons)
  if (pressed !== undefined && place !== undefined) await showPlace(specification, place)
}

/** Shows what says the same to other readers, where the proposal has left that as it was. */
async function tellOtherWording(
  specifications: Specifications,
  specification: OpenSpecification,
  id: string,
  { at, field, shown }: NonNullable<Accepted['other']> & { readonly at: string },
): Promise<void> {
  const words = reviewWords[languageFor(specification.session.check())]
  const pressed = await vscode.window.showInformationMessage(
    words.otherWording[field](at, shown),
    words.goThere,
  )
  const now = pressed === undefined ? undefined : await registerOf(specifications, specification)
  const place = now && placeOf(now.analysis, id)
  if (place !== undefined) await showPlace(specification, place)
}

function placeOf(analysis: Analysis, id: string): Location | undefined {
  const thread = threadCalled(analysis.review, id)
  return thread !== undefined && isPlaced(analysis, thread)
    ? threadPlaces(analysis).placeOf(thread)
    : undefined
}
