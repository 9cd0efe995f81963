import { buildFromEdition, documentsOf, unusedReasons, type EditionToSend } from '@kravspek/core'
import * as vscode from 'vscode'
import { nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { issueWords } from '../locale/issue.js'
import { renderWords } from '../locale/render.js'
import { documentFiles } from '../render/document-files.js'
import { offerFiles } from '../render/offer-files.js'
import { readHouseFile, type HouseFile } from '../render/read-house.js'
import { setHouse, type Format } from '../render/render-choice.js'
import { specificationFor } from '../specification-for.js'
import { reasonOf } from '../render/write-or-ask.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import type { Feature } from '../workbench.js'
import { askIssue } from './ask-issue.js'
import { draftEdition, type EditionDraft, type EditionKind } from './draft-edition.js'
import { issueChoiceFrom } from './issue-choice.js'
import { writeIssued, type WrittenIssue } from './write-issued.js'

/** «Send ut»: the gate, and the edition with its documents. */
export const issueCommand: Feature = ({ context: { extension }, specifications }) => {
  const { version: tool } = extension.packageJSON as { readonly version: string }
  return vscode.commands.registerCommand('kravspek.issue', async (target?: unknown, given?: unknown) => {
    const specification = await specificationFor(specifications, target)
    if (specification === undefined) {
      void vscode.window.showInformationMessage(renderWords[languageFor(undefined)].noSpecification)
      return []
    }
    return issue(specifications, specification, given, tool)
  })
}

/** @returns addresses of the edition and its documents */
async function issue(
  specifications: Specifications,
  specification: OpenSpecification,
  given: unknown,
  tool: string,
): Promise<readonly vscode.Uri[]> {
  const language = languageFor(specification.session.check())
  const said = issueWords[language]
  const house = await houseOf(specification, language)
  if (house !== undefined && 'problem' in house) {
    void vscode.window.showErrorMessage(house.problem)
    return []
  }
  const draft = async (kind: EditionKind): Promise<EditionDraft | undefined> => {
    const result = await draftEdition(specification, kind, { referenceDocx: house?.bytes, tool })
    if (!('bad' in result)) return result
    void vscode.window.showErrorMessage(said.bad[result.bad.problem](result.bad.file))
    return undefined
  }
  try {
    const [tender, review] = [await draft('tender'), await draft('review')]
    if (tender === undefined || review === undefined) return []
    const choice = issueChoiceFrom(given) ?? (await askIssue(specification, { tender, review }, language))
    if (choice === undefined) return []
    if (!(await saved(specification))) {
      void vscode.window.showErrorMessage(said.notIssued(said.notSaved))
      return []
    }
    // The text may have changed while the person was asked, and when it was saved.
    await specifications.takeTyped(specification)
    const last = await draft(choice.kind)
    if (last === undefined) return []
    if (!('edition' in last.result)) {
      const lacking = last.result.conditions.filter(({ isMet }) => !isMet).length
      void vscode.window.showErrorMessage(said.notIssued(said.lacking(lacking)))
      return []
    }
    const made = await makeDocuments(last, last.result, choice.formats, house, language)
    const written =
      made === undefined ? undefined : await writeIssued(last.folder, last.result, made, { tool, language })
    if (written === undefined) return []
    tell(last.result, written, house, language)
    return [written.edition, ...written.documents]
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    void vscode.window.showErrorMessage(said.notIssued(reasonOf(error, language)))
    return []
  }
}

/** The look that is set for the documents; where the folder is not trusted, Kravspek's own. */
async function houseOf(
  { session, uriOf }: OpenSpecification,
  language: Language,
): Promise<HouseFile | { readonly problem: string } | undefined> {
  const uri = setHouse(uriOf(session.check().analysis.name))
  return uri === undefined || !vscode.workspace.isTrusted ? undefined : readHouseFile(uri, language)
}

async function saved({ nameOf: nameIn, reads }: OpenSpecification): Promise<boolean> {
  const own = vscode.workspace.textDocuments.filter(({ uri, isDirty }) => isDirty && reads(nameIn(uri) ?? ''))
  const results = await Promise.all(own.map((document) => document.save()))
  return results.every(Boolean)
}

async function makeDocuments(
  { folder }: EditionDraft,
  { edition, since, content }: EditionToSend,
  formats: readonly Format[],
  house: HouseFile | undefined,
  language: Language,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const requests = documentsOf(edition.kind, edition, since !== undefined)
  const documents = requests.map((request) => () => {
    const [built] = buildFromEdition(edition, [request], since, { stem: folder.stem, fill: undefined })
    if (built === undefined) throw new Error('A document was asked for and not made')
    return built
  })
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: renderWords[language].making,
      cancellable: true,
    },
    (progress, token) =>
      documentFiles(documents, {
        formats,
        pictures: content.pictureBytes,
        house: house?.house,
        begin: ({ tree }) => {
          progress.report({ message: tree.meta.subject, increment: 100 / documents.length })
        },
        token,
      }),
  )
}

function tell(
  { edition: { record, specification }, isSentBefore, since }: EditionToSend,
  { documents, edition, folder, others }: WrittenIssue,
  house: HouseFile | undefined,
  language: Language,
): void {
  const said = issueWords[language]
  const { version, kind, correction } = record
  const shown = vscode.workspace.asRelativePath(folder)
  const unused = since === undefined ? [] : unusedReasons(since.specification, specification)
  const lines = [
    isSentBefore
      ? said.again(version, documents.length, shown)
      : said.issued(version, kind, documents.length, shown),
    ...(correction === undefined || since === undefined ? [] : [said.correction(correction, since.version)]),
    ...(record.since === undefined || since !== undefined ? [] : [said.sinceGone(record.since)]),
    ...(others.length === 0 ? [] : [said.others(others)]),
    ...(unused.length === 0 ? [] : [said.unusedReason(unused.join(', '))]),
    said.keep(nameOf(edition)),
  ]
  if (house !== undefined && house.notes.length > 0)
    void vscode.window.showInformationMessage(house.notes.join(' '))
  void offerFiles(lines.join(' '), documents, language)
}
