import type { Location } from '@kravspek/core'
import * as vscode from 'vscode'
import {
  askChoice,
  dress,
  runSteps,
  untilAnswered,
  withValue,
  type Answer,
  type Step,
  type StepPlace,
} from '../commands/wizard/steps.js'
import type { Language } from '../language.js'
import { issueWords } from '../locale/issue.js'
import { renderWords } from '../locale/render.js'
import { askSeveral } from '../render/ask-several.js'
import { formats } from '../render/render-choice.js'
import { showThreadsCommand } from '../review/review-branches.js'
import { threadAt } from '../review/thread-at.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { EditionDraft, EditionKind } from './draft-edition.js'
import { gateItems } from './gate-items.js'
import type { IssueChoice } from './issue-choice.js'

/** The editions that could be made, by who gets them. */
export type Drafts = Readonly<Record<EditionKind, EditionDraft>>

const kinds = ['tender', 'review'] as const

/** Shows what must hold before a specification is sent out, and asks for whom and how. `undefined`: the person left, or went to mend something. */
export async function askIssue(
  specification: OpenSpecification,
  drafts: Drafts,
  language: Language,
): Promise<IssueChoice | undefined> {
  const said = issueWords[language]
  const askKind: Step<IssueChoice> = async (state, place) => {
    const choices = kinds.map((value) => {
      const [label, description] = said.kinds[value]
      const lacking = conditionsOf(drafts[value]).filter(({ isMet }) => !isMet).length
      return { label, description, detail: lacking === 0 ? said.ready : said.lacking(lacking), value }
    })
    const answer = await askChoice<EditionKind>(place, said.toWhom, choices, state.kind)
    return withValue(answer, (kind) => ({ ...state, kind }))
  }
  const showGate: Step<IssueChoice> = async (state, place) => {
    const answer = await askAtGate(place, specification, drafts[state.kind], language)
    return withValue(answer, () => state)
  }
  const askFormats: Step<IssueChoice> = async (state, place) => {
    const words = renderWords[language]
    const items = formats.map((value) => {
      const [label, description] = words.formats[value]
      return { label, description, value }
    })
    const answer = await askSeveral(place, words.writtenAs, items, (each) => state.formats.includes(each))
    return withValue(answer, (chosen) => ({ ...state, formats: chosen }))
  }
  return runSteps(said.title, [askKind, showGate, askFormats], { kind: 'tender', formats: ['docx'] })
}

/** Shows the gate. Where something lacks, choosing it leads to its place, and the gate is left. */
async function askAtGate(
  place: StepPlace,
  specification: OpenSpecification,
  draft: EditionDraft,
  language: Language,
): Promise<Answer<true>> {
  const said = issueWords[language]
  const conditions = conditionsOf(draft)
  const isOpen = conditions.every(({ isMet }) => isMet)
  const version = 'edition' in draft.result ? draft.result.edition.version : undefined
  const pick = vscode.window.createQuickPick<ReturnType<typeof gateItems>[number]>()
  dress(pick, place)
  pick.placeholder = isOpen ? said.gateOpen : said.gate
  pick.matchOnDetail = true
  pick.items = gateItems(specification, conditions, version, language)
  return untilAnswered<Answer<true>>(pick, (answer) => [
    pick.onDidAccept(() => {
      const { does } = pick.selectedItems[0] ?? {}
      if (does === 'send') answer({ value: true })
      else if (does !== undefined) {
        answer(undefined)
        void showLacking(specification, does)
      }
    }),
    pick.onDidTriggerButton(() => answer('back')),
  ])
}

/** What lacks an answer is shown as the comment it is, everything else where it stands. */
async function showLacking(specification: OpenSpecification, place: Location): Promise<void> {
  const id = threadAt(specification.session.check().analysis, place)
  if (id === undefined) await showPlace(specification, place)
  else await vscode.commands.executeCommand(showThreadsCommand, id)
}

function conditionsOf({ result }: EditionDraft) {
  return result.conditions
}
