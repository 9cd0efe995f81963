import { answersCsv, answersValue, exportAnswers, type ExportedAnswers } from '@kravspek/core'
import { answerWorkbook, writeWorkbook } from '@kravspek/xlsx'
import * as vscode from 'vscode'
import { exists } from '../commands/write-new-file.js'
import { nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { importWords } from '../locale/import.js'
import { wizardWords } from '../locale/wizard.js'
import { reviewWords } from '../locale/review.js'
import { offerFiles } from '../render/offer-files.js'
import { putFile } from '../render/put-file.js'
import { reasonOf } from '../render/write-or-ask.js'
import { specificationFor } from '../specification-for.js'
import type { Workbench } from '../workbench.js'

const formats = ['xlsx', 'csv', 'json'] as const

type Format = (typeof formats)[number]

/**
 * Writes the form that suppliers answer in as a workbook, a table or data: what they may read, nothing else.
 *
 * @param target address of the specification; without one that at hand
 * @param given address of the new file; without one the person is asked
 * @returns address of what was written; `undefined`: nothing was
 */
export async function exportForm(
  { context, specifications }: Workbench,
  target: unknown,
  given: unknown,
): Promise<vscode.Uri | undefined> {
  const specification = await specificationFor(specifications, target)
  const check = specification?.session.check()
  const language = languageFor(check)
  const words = importWords[language].export
  if (specification === undefined || check?.analysis.specification === undefined) {
    const message =
      specification === undefined ? words.noSpecification : reviewWords[language].mendSpecification
    void vscode.window.showInformationMessage(message)
    return undefined
  }
  const { analysis } = check
  const exported = exportAnswers(analysis, specification.settings().settings)
  const folder = vscode.Uri.joinPath(specification.uriOf(analysis.name), '..')
  const place = given instanceof vscode.Uri ? given : await askPlace(folder, exported, language)
  if (place === undefined) return undefined
  const { version } = context.extension.packageJSON as { readonly version: string }
  const format = formatOf(place)
  const uri = format === undefined ? place.with({ path: `${place.path}.xlsx` }) : place
  // Whoever chose the place was asked about the name without the ending.
  if (format === undefined && (await exists(uri))) {
    void vscode.window.showWarningMessage(wizardWords[language].file.taken(nameOf(uri)))
    return undefined
  }
  try {
    await putFile(uri, contentOf(exported, format ?? 'xlsx', version))
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    void vscode.window.showErrorMessage(words.failed(nameOf(uri), reasonOf(error, language)))
    return undefined
  }
  void offerFiles(words.done(nameOf(uri)), [uri], language)
  return uri
}

async function askPlace(
  folder: vscode.Uri,
  { fileName }: ExportedAnswers,
  language: Language,
): Promise<vscode.Uri | undefined> {
  const words = importWords[language].export
  return vscode.window.showSaveDialog({
    title: words.title,
    saveLabel: words.save,
    defaultUri: vscode.Uri.joinPath(folder, `${fileName}.xlsx`),
    filters: Object.fromEntries(formats.map((format) => [words.formats[format], [format]])),
  })
}

/** `undefined`: the name does not say. */
function formatOf({ path }: vscode.Uri): Format | undefined {
  return formats.find((format) => path.toLowerCase().endsWith(`.${format}`))
}

function contentOf(exported: ExportedAnswers, format: Format, version: string): Uint8Array {
  switch (format) {
    case 'xlsx':
      return writeWorkbook(answerWorkbook(exported.tables))
    case 'csv':
      return new TextEncoder().encode(answersCsv(exported.tables))
    case 'json': {
      // As the command line writes it.
      const value = { version: 1, tool: { name: 'kravspek', version }, ...answersValue(exported) }
      return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`)
    }
    default: {
      const unknown: never = format
      return unknown
    }
  }
}
