import type { RequirementCatalogue } from '@kravspek/core/catalogue'
import {
  newSpecification,
  suggestedFileName,
  technologies,
  type StartingPoint,
} from '@kravspek/core/starting-point'
import * as vscode from 'vscode'
import { builtInCatalogue } from '../../catalogue/built-in-catalogue.js'
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
import { askWhetherToProcure } from './ask-whether-to-procure.js'
import { choosePlace } from './choose-place.js'
import { organisationIn, peopleIn } from './organisation-in.js'
import { askChoice, askText, runSteps, withValue, type Step } from './steps.js'

interface Answers {
  readonly technology: string | undefined
  readonly profile: StartingPoint['profile']
  readonly services: readonly string[]
  readonly buyer: string
  readonly language: Language
  readonly file: vscode.Uri | undefined
}

/** Asks what is to be procured, for whom and by whom, and writes a specification to begin with. */
export const newSpecificationWizard: Feature = ({ context, specifications }) =>
  vscode.commands.registerCommand('kravspek.newSpecification', async (asked?: unknown) => {
    const language = languageFor(specifications.active()?.session.check())
    const words = wizardWords[language]
    const folder = asked instanceof vscode.Uri ? asked : folderAtHand()
    const catalogue = await builtInCatalogue(context.extensionUri)
    const organisation = await organisationIn(folder)
    const start: Answers = {
      technology: undefined,
      profile: 'standard',
      ...peopleIn(organisation),
      language,
      file: undefined,
    }
    const steps = stepsFor({ words, language, folder, catalogue })
    const answers = await runSteps(words.title, steps, start)
    if (answers?.technology === undefined || answers.file === undefined) return
    const { technology, file, ...rest } = answers
    // A specification names the organisation file that lies beside it.
    const isBeside = vscode.Uri.joinPath(file, '..').toString() === folder?.toString()
    const shared = isBeside ? organisation : undefined
    try {
      const text = newSpecification({ technology, ...rest, organisation: shared, date: today() }, catalogue)
      await writeNewFile(file, new TextEncoder().encode(text))
      await openAtFirstChoice(file, specifications)
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error
      await vscode.window.showErrorMessage(words.file.failed(reasonOf(error, language, 'folder')))
    }
  })

interface Asking {
  readonly words: WizardWords
  readonly language: Language
  readonly folder: vscode.Uri | undefined
  readonly catalogue: RequirementCatalogue
}

function stepsFor({ words, language, folder, catalogue }: Asking): readonly Step<Answers>[] {
  return [
    async (state, place) => withValue(await askWhetherToProcure(place, words.procurement), () => state),
    async (state, place) => {
      const choices = technologies(language, catalogue).map(({ name, title, explanation }) => ({
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
      const { standard, small } = words.profile
      const choices = [
        { value: 'standard' as const, ...standard },
        { value: 'small' as const, ...small },
      ]
      const answer = await askChoice(place, words.profile.question, choices, state.profile)
      return withValue(answer, (profile) => ({ ...state, profile }))
    },
    async (state, place) => {
      const { technology = '', language: chosen } = state
      const suggested = suggestedFileName({ technology, language: chosen }, catalogue)
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
