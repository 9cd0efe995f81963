import { type DocumentNeed, type DocumentRequest, type Specification } from '@kravspek/core'
import * as vscode from 'vscode'
import {
  askChoice,
  runSteps,
  withValue,
  type Answer,
  type Step,
  type StepPlace,
} from '../commands/wizard/steps.js'
import { nameOf } from '../files.js'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'
import { askSeveral } from './ask-several.js'
import { documentItems, isSameRequest } from './document-items.js'
import { formats, setHouse, usualFolder, type Format, type RenderChoice } from './render-choice.js'

/** What is known before anything is asked. */
export interface Asked {
  readonly uri: vscode.Uri
  readonly specification: Specification
  /** What there is to tell of besides the specification. */
  readonly given: readonly DocumentNeed[]
  readonly language: Language
  /** What was chosen the last time. */
  readonly before: RenderChoice | undefined
}

const usualDocuments: readonly DocumentRequest[] = [
  { kind: 'tender' },
  { kind: 'criteria' },
  { kind: 'answer' },
]

/** Asks which documents to make, as what, with which look and where. `undefined`: the person left. */
export async function askWhatToRender(asked: Asked): Promise<RenderChoice | undefined> {
  const { uri, before } = asked
  const start: RenderChoice = before ?? {
    documents: usualDocuments,
    formats: ['docx'],
    house: vscode.workspace.isTrusted ? setHouse(uri)?.toString() : undefined,
    folder: usualFolder(uri).toString(),
  }
  const steps: readonly Step<RenderChoice>[] = [
    askDocuments(asked),
    askFormats(asked),
    // Where the folder is not trusted there is nothing to choose.
    ...(vscode.workspace.isTrusted ? [askLook(asked)] : []),
    askFolder(asked),
  ]
  return runSteps(renderWords[asked.language].title, steps, start)
}

const askDocuments =
  ({ specification, given, language }: Asked): Step<RenderChoice> =>
  async (state, place) => {
    const items = documentItems(specification, given, language)
    const isTicked = (request: DocumentRequest): boolean =>
      state.documents.some((each) => isSameRequest(each, request))
    const answer = await askSeveral(place, renderWords[language].which, items, isTicked)
    return withValue(answer, (documents) => ({ ...state, documents }))
  }

const askFormats =
  ({ language }: Asked): Step<RenderChoice> =>
  async (state, place) => {
    const said = renderWords[language]
    const items = formats.map((value) => {
      const [label, description] = said.formats[value]
      return { label, description, value }
    })
    const isTicked = (format: Format): boolean => state.formats.includes(format)
    const answer = await askSeveral(place, said.writtenAs, items, isTicked)
    return withValue(answer, (chosen) => ({ ...state, formats: chosen }))
  }

const askLook =
  ({ uri, language }: Asked): Step<RenderChoice> =>
  async (state, place) => {
    const said = renderWords[language]
    const set = setHouse(uri)?.toString()
    const known = new Set([state.house, set].filter((each) => each !== undefined))
    const choices = [
      ...[...known].map((value) => ({
        label: said.setLook(nameOf(vscode.Uri.parse(value))),
        description: value === set ? said.usedLook : '',
        value,
      })),
      { label: said.ownLook[0], description: said.ownLook[1], value: '' },
    ]
    const another = { label: said.chooseLook[0], description: said.chooseLook[1], value: undefined }
    const answer = await askOrChoose(place, said.look, [...choices, another], state.house ?? '', () =>
      chooseFile(uri, language),
    )
    return withValue(answer, (house) => ({ ...state, house: house === '' ? undefined : house }))
  }

const askFolder =
  ({ uri, language }: Asked): Step<RenderChoice> =>
  async (state, place) => {
    const said = renderWords[language]
    const own = vscode.Uri.joinPath(uri, '..').toString()
    const known = new Set([state.folder, usualFolder(uri).toString(), own])
    const choices = [...known].map((value) => ({
      label: shownFolder(vscode.Uri.parse(value)),
      description: value === own ? said.here : '',
      value,
    }))
    const another = { label: said.chooseFolder, value: undefined }
    const answer = await askOrChoose(place, said.where, [...choices, another], state.folder, () =>
      chooseFolder(vscode.Uri.parse(state.folder), language),
    )
    return withValue(answer, (folder) => ({ ...state, folder }))
  }

/** Asks for one of several addresses, or for another one in a dialogue; whoever leaves the dialogue is asked again. */
async function askOrChoose(
  place: StepPlace,
  placeholder: string,
  choices: readonly (vscode.QuickPickItem & { readonly value: string | undefined })[],
  chosen: string,
  choose: () => Promise<vscode.Uri | undefined>,
): Promise<Answer<string>> {
  for (;;) {
    const answer = await askChoice<string | undefined>(place, placeholder, choices, chosen)
    if (answer === undefined || answer === 'back') return answer
    if (answer.value !== undefined) return { value: answer.value }
    const uri = await choose()
    if (uri !== undefined) return { value: uri.toString() }
  }
}

async function chooseFile(uri: vscode.Uri, language: Language): Promise<vscode.Uri | undefined> {
  const { useLook, wordFiles } = renderWords[language]
  const chosen = await vscode.window.showOpenDialog({
    defaultUri: vscode.Uri.joinPath(uri, '..'),
    openLabel: useLook,
    filters: { [wordFiles]: ['docx', 'dotx'] },
  })
  return chosen?.[0]
}

async function chooseFolder(defaultUri: vscode.Uri, language: Language): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    defaultUri,
    openLabel: renderWords[language].useFolder,
    canSelectFiles: false,
    canSelectFolders: true,
  })
  return chosen?.[0]
}

/** A folder as a person knows it. */
export function shownFolder(uri: vscode.Uri): string {
  const inside = vscode.workspace.getWorkspaceFolder(uri)
  if (inside?.uri.toString() === uri.toString()) return inside.name
  return vscode.workspace.asRelativePath(uri)
}
