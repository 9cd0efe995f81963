import {
  formatOfficeProblem,
  officeReportLines,
  openOfficeFile,
  specificationFromOffice,
  type OfficeReport,
} from '@kravspek/core'
import { catalogueItems, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { readOfficeBlocks } from '@kravspek/docx'
import { readWorkbook } from '@kravspek/xlsx'
import * as vscode from 'vscode'
import { builtInCatalogue } from '../catalogue/built-in-catalogue.js'
import { ownCatalogues } from '../catalogue/own-catalogues.js'
import { choosePlace, withExtension } from '../commands/wizard/choose-place.js'
import { writeNewFile } from '../commands/write-new-file.js'
import { nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { importWords } from '../locale/import.js'
import { wizardWords } from '../locale/wizard.js'
import { reasonOf } from '../render/write-or-ask.js'
import { rootOf } from '../root-of.js'
import { openSpecification } from '../specification.js'
import { escapeHtml } from '../views/escape-html.js'
import { pageRoots, webPage } from '../views/web-page.js'
import type { Workbench } from '../workbench.js'
import { readOfficeFile } from './read-office-file.js'

/** Files that requirements can be imported from, by how their names end. */
const endings = ['docx', 'xlsx', 'csv'] as const

/**
 * Makes a specification of a Word document, a workbook or a table, beside it.
 *
 * @param target address of the file; without one the person is asked
 * @param given `{ name }` of the new file; without it the person is asked
 * @returns address of the specification; `undefined`: none was written
 */
export async function importOffice(
  { context, specifications }: Workbench,
  target: unknown,
  given: unknown,
): Promise<vscode.Uri | undefined> {
  const language = languageFor(undefined)
  const source = target instanceof vscode.Uri ? target : await askFile(language)
  if (source === undefined) return undefined
  const place = await chosenPlace(source, given, language)
  if (place === undefined) return undefined
  const title = importWords[language].reading(nameOf(source))
  const progress = { location: vscode.ProgressLocation.Notification, title }
  const made = await vscode.window.withProgress(progress, async () =>
    make(source, place, await builtInCatalogue(context.extensionUri), language),
  )
  if ('problem' in made) {
    void vscode.window.showErrorMessage(made.problem)
    return undefined
  }
  const document = await vscode.workspace.openTextDocument(place)
  await vscode.window.showTextDocument(document, { preview: false })
  const specification = await specifications.of(document)
  const reader = languageFor(specification?.session.check())
  const [found = '', ...lines] = officeReportLines(made.report, reader)
  void tell(found, lines, reader).then((isWanted) => {
    if (isWanted) showDetails(context.extensionUri, nameOf(source), [found, ...lines], reader)
  })
  return place
}

async function askFile(language: Language): Promise<vscode.Uri | undefined> {
  const words = importWords[language]
  const [folder] = vscode.workspace.workspaceFolders ?? []
  const chosen = await vscode.window.showOpenDialog({
    title: words.title,
    openLabel: words.open,
    filters: { [words.files]: [...endings] },
    ...(folder === undefined ? {} : { defaultUri: folder.uri }),
  })
  return chosen?.[0]
}

/** Where the specification is written: what a program says, or the name that the person gives it. */
async function chosenPlace(
  source: vscode.Uri,
  given: unknown,
  language: Language,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(source, '..')
  if (typeof given === 'object' && given !== null && 'name' in given && typeof given.name === 'string')
    return vscode.Uri.joinPath(folder, withExtension(given.name))
  const suggested = withExtension(nameOf(source).replace(/\.[^.]+$/, ''))
  const place = { title: importWords[language].title, step: 1, total: 1 }
  const answer = await choosePlace(place, wizardWords[language].file, folder, suggested, language)
  return typeof answer === 'object' ? answer.value : undefined
}

/** Reads the file and writes the specification. What goes wrong is said in a sentence, and then nothing is written. */
async function make(
  source: vscode.Uri,
  place: vscode.Uri,
  builtIn: RequirementCatalogue,
  language: Language,
): Promise<{ readonly report: OfficeReport } | { readonly problem: string }> {
  const fileName = nameOf(source)
  const read = await readOfficeFile(source, language)
  if ('problem' in read) return read
  const { root, name } = rootOf(place, '')
  const { catalogues } = await ownCatalogues(await openSpecification(root, name), builtIn, language)
  // What follows does not pause: the notification that it goes on is shown first.
  await new Promise((resolve) => setTimeout(resolve, 0))
  const content = openOfficeFile(fileName, read.bytes, { document: readOfficeBlocks, workbook: readWorkbook })
  if (typeof content === 'string') return { problem: formatOfficeProblem(content, fileName, language) }
  const made = specificationFromOffice(content, { fileName, items: catalogues.flatMap(catalogueItems) })
  if (made.type !== 'specification') {
    const problem = made.type === 'nothing' ? 'nothing' : 'too-much'
    return { problem: formatOfficeProblem(problem, fileName, language) }
  }
  try {
    await writeNewFile(place, new TextEncoder().encode(made.text))
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    const said = wizardWords[language].file
    const isTaken = error.code === 'FileExists'
    return { problem: isTaken ? said.taken(nameOf(place)) : said.failed(reasonOf(error, language, 'folder')) }
  }
  return { report: made.report }
}

/** Says what became of the file. Answers whether the person wants to know more. */
async function tell(found: string, lines: readonly string[], language: Language): Promise<boolean> {
  const words = importWords[language]
  const buttons = lines.length === 0 ? [] : [words.details]
  return (await vscode.window.showInformationMessage(`${found} ${words.next}`, ...buttons)) !== undefined
}

/** What became of the file, on a page beside the specification. */
function showDetails(
  extension: vscode.Uri,
  file: string,
  [found = '', ...lines]: readonly string[],
  language: Language,
): void {
  const title = importWords[language].detailsOf(file)
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
  const options = { enableScripts: false, localResourceRoots: pageRoots(extension) }
  const { webview } = vscode.window.createWebviewPanel('kravspek.import', title, column, options)
  const items = lines.map((line) => `<li>${escapeHtml(line.trim().replace(/^- /, ''))}</li>`).join('')
  const body = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(found)}</p><ul>${items}</ul>`
  webview.html = webPage(webview, extension, { language, title, body })
}
