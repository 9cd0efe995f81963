import { newSpecification, suggestedFileName, technologies, type TechnologyName } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../../language.js'
import { wizardWords, type WizardWords } from '../../locale/wizard.js'
import { reasonOf } from '../../render/write-or-ask.js'
import { showPlace } from '../../show-place.js'
import { isOurs, type Specifications } from '../../specifications.js'
import { today } from '../../today.js'
import { workListOf } from '../../views/work-list-of.js'
import type { Feature } from '../../workbench.js'
import { writeNewFile } from '../write-new-file.js'
import { askServices } from './ask-services.js'
import { choosePlace } from './choose-place.js'
import { askChoice, askText, runSteps, withValue, type Step } from './steps.js'

interface Answers {
  readonly technology: TechnologyName | undefined
  readonly services: readonly string[]
  readonly buyer: string
  readonly language: Language
  readonly file: vscode.Uri | undefined
}

/** Asks what is to be procured, for whom and by whom, and writes a specification to begin with. */
export const newSpecificationWizard: Feature = ({ specifications }) =>
  vscode.commands.registerCommand('kravspek.newSpecification', async (asked?: unknown) => {
    const language = languageFor(specifications.active()?.session.check())
    const words = wizardWords[language]
    const folder = asked instanceof vscode.Uri ? asked : folderAtHand()
    const start: Answers = { technology: undefined, services: [], buyer: '', language, file: undefined }
    const answers = await runSteps(words.title, stepsFor(words, language, folder), start)
    if (answers?.technology === undefined || answers.file === undefined) return
    const { technology, file, ...rest } = answers
    try {
      const text = newSpecification({ technology, ...rest, date: today() })
      await writeNewFile(file, new TextEncoder().encode(text))
      await openAtFirstChoice(file, specifications)
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error
      await vscode.window.showErrorMessage(words.file.failed(reasonOf(error, language, 'folder')))
    }
  })

function stepsFor(
  words: WizardWords,
  language: Language,
  folder: vscode.Uri | undefined,
): readonly Step<Answers>[] {
  return [
    async (state, place) => {
      const choices = technologies(language).map(({ name, title, explanation }) => ({
        value: name,
        label: title,
        detail: explanation,
      }))
      const answer = await askChoice(place, words.technology, choices, state.technology)
      return withValue(answer, (technology) => ({ ...state, technology }))
    },
    async (state, place) => {
      const answer = await askServices(place, words.services, state.services)
      return withValue(answer, (services) => ({ ...state, services }))
    },
    async (state, place) => {
      const answer = await askText(place, {
        ...words.buyer,
        value: state.buyer,
        problem: (text) => (text === '' ? words.buyer.missing : undefined),
      })
      return answer === 'other-way' ? undefined : withValue(answer, (buyer) => ({ ...state, buyer }))
    },
    async (state, place) => {
      const choices = languages.map((value) => ({ value, label: words.languages[value] }))
      const answer = await askChoice(place, words.language, choices, state.language)
      return withValue(answer, (chosen) => ({ ...state, language: chosen }))
    },
    async (state, place) => {
      const suggested = suggestedFileName({
        technology: state.technology ?? 'other',
        language: state.language,
      })
      const answer = await choosePlace(place, words.file, folder, suggested, language)
      return withValue(answer, (file) => ({ ...state, file }))
    },
  ]
}

const languages: readonly Language[] = ['nb', 'nn', 'en']

/** The folder that is open; where none is, that of the specification in the editor. */
function folderAtHand(): vscode.Uri | undefined {
  const { document } = vscode.window.activeTextEditor ?? {}
  const inFolder = document === undefined ? undefined : vscode.workspace.getWorkspaceFolder(document.uri)
  const open = inFolder ?? vscode.workspace.workspaceFolders?.[0]
  if (open !== undefined || document === undefined) return open?.uri
  return isOurs(document) && !document.isUntitled ? vscode.Uri.joinPath(document.uri, '..') : undefined
}

async function openAtFirstChoice(file: vscode.Uri, specifications: Specifications): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file)
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('kravspek.workList.focus', { preserveFocus: true })
  const specification = await specifications.of(document)
  if (specification === undefined) return
  const check = specification.session.check()
  const { next } = workListOf(check, languageFor(check))
  if (next !== undefined) await showPlace(specification, next.location)
}
