import type { DocumentNeed } from '@kravspek/core'
import * as vscode from 'vscode'
import { hasAnswers } from '../answers/read-register.js'
import { editionFolderOf, readEditions } from '../issue/read-editions.js'
import { languageFor, type Language } from '../language.js'
import { renderWords } from '../locale/render.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'
import { askWhatToRender, shownFolder } from './ask-choice.js'
import { offerFiles } from './offer-files.js'
import { renderDocuments } from './render-documents.js'
import { choiceFrom, type RenderChoice } from './render-choice.js'
import { specificationFor } from '../specification-for.js'
import { tellErrors } from './tell-findings.js'
import { writeOrAsk } from './write-or-ask.js'

/** Where the choices of the last time are kept, by the address of the specification. */
const memory = 'kravspek.render.choices'

/** «Lag dokumenter» and «Lag dokumentene igjen». */
export const renderCommands: Feature = ({ context: { workspaceState }, specifications }) => {
  const remembered = (uri: vscode.Uri): RenderChoice | undefined =>
    choiceFrom(workspaceState.get<Record<string, unknown>>(memory)?.[uri.toString()])
  const remember = async (uri: vscode.Uri, choice: RenderChoice): Promise<void> => {
    await workspaceState.update(memory, { ...workspaceState.get(memory), [uri.toString()]: choice })
    await vscode.commands.executeCommand('setContext', 'kravspek.hasRendered', true)
  }
  void vscode.commands.executeCommand(
    'setContext',
    'kravspek.hasRendered',
    workspaceState.get(memory) !== undefined,
  )

  /** @returns the addresses of what was written */
  const make = async (
    specification: OpenSpecification,
    choose: (language: Language, uri: vscode.Uri) => Promise<RenderChoice | undefined>,
  ): Promise<readonly vscode.Uri[]> => {
    const check = specification.session.check()
    const language = languageFor(check)
    if (check.analysis.specification === undefined) {
      void tellErrors(specification, check.findings, language)
      return []
    }
    const uri = specification.uriOf(check.analysis.name)
    const choice = await choose(language, uri)
    if (choice === undefined) return []
    // The text may have changed while the person was asked.
    await specifications.takeTyped(specification)
    const written = await renderAndWrite(specification, choice, language)
    if (written.length > 0 && choice.onChanged === undefined) await remember(uri, choice)
    return written
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('kravspek.render', async (target?: unknown, given?: unknown) => {
      const specification = await specificationFor(specifications, target)
      if (specification === undefined) return nothingOpen()
      return make(specification, (language, uri) => {
        const choice = choiceFrom(given)
        return choice === undefined
          ? ask(specification, language, uri, remembered(uri))
          : Promise.resolve(choice)
      })
    }),
    vscode.commands.registerCommand('kravspek.renderAgain', async (target?: unknown) => {
      const specification = await specificationFor(specifications, target)
      if (specification === undefined) return nothingOpen()
      return make(
        specification,
        async (language, uri) => remembered(uri) ?? ask(specification, language, uri, undefined),
      )
    }),
  )
}

function nothingOpen(): readonly vscode.Uri[] {
  void vscode.window.showInformationMessage(renderWords[languageFor(undefined)].noSpecification)
  return []
}

async function ask(
  opened: OpenSpecification,
  language: Language,
  uri: vscode.Uri,
  before: RenderChoice | undefined,
): Promise<RenderChoice | undefined> {
  const { specification, review } = opened.session.check().analysis
  if (specification === undefined) return undefined
  const read = await readEditions(editionFolderOf(opened))
  const hasEditions = 'bad' in read || read.editions.length > 0
  const hasComments = (review?.threads ?? []).length > 0
  const given: readonly DocumentNeed[] = [
    ...(hasEditions ? (['edition'] as const) : []),
    ...(hasComments ? (['comments'] as const) : []),
    ...((await hasAnswers(opened)) ? (['answers'] as const) : []),
  ]
  return askWhatToRender({ uri, specification, given, language, before })
}

async function renderAndWrite(
  specification: OpenSpecification,
  choice: RenderChoice,
  language: Language,
): Promise<readonly vscode.Uri[]> {
  const said = renderWords[language]
  const folder = vscode.Uri.parse(choice.folder)
  const rendered = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: said.making, cancellable: true },
    (progress, token) => renderDocuments(specification, choice, language, progress, token),
  )
  if (rendered === 'cancelled') return []
  if ('findings' in rendered) {
    void tellErrors(specification, rendered.findings, language)
    return []
  }
  if ('problem' in rendered) {
    void vscode.window.showErrorMessage(rendered.problem)
    return []
  }
  const written = await writeOrAsk(folder, rendered.files, choice.onChanged === 'keep', language)
  if (written.length === 0) return []
  if (rendered.notes.length > 0) void vscode.window.showInformationMessage(rendered.notes.join(' '))
  void offerFiles(said.made(written.length, shownFolder(folder)), written, language)
  return written
}
