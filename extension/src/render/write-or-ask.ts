import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'
import { writeDocuments, type InTheWay } from './write-documents.js'

/**
 * Writes files; where a person's work is in the way, the person is asked whether to write over it.
 *
 * @param keeps nobody is asked: a person's work is kept, and nothing is written
 * @returns addresses of what was written: none where the person's work was kept, or the system would not write
 */
export async function writeOrAsk(
  folder: vscode.Uri,
  files: ReadonlyMap<string, Uint8Array>,
  keeps: boolean,
  language: Language,
): Promise<readonly vscode.Uri[]> {
  const said = renderWords[language]
  try {
    const result = await writeDocuments(folder, files, false)
    if ('written' in result) return result.written
    const message = sentencesOf(result, language)
    if (keeps) {
      void vscode.window.showWarningMessage(message)
      return []
    }
    const answer = await vscode.window.showWarningMessage(message, { modal: true }, said.writeOver)
    if (answer !== said.writeOver) return []
    const over = await writeDocuments(folder, files, true)
    return 'written' in over ? over.written : []
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    void vscode.window.showErrorMessage(said.notWritten(reasonOf(error, language)))
    return []
  }
}

/**
 * Why the system did not write, in words.
 *
 * @param usual what is the likely cause where the system names none: a Word file that is open, or a folder that won't do
 */
export function reasonOf(
  { code }: vscode.FileSystemError,
  language: Language,
  usual: 'other' | 'folder' = 'other',
): string {
  const { reasons } = renderWords[language]
  return reasons[code === 'NoPermissions' || code === 'Unavailable' ? code : usual]
}

function sentencesOf({ changed, unknown }: InTheWay, language: Language): string {
  const said = renderWords[language]
  return [
    ...(changed.length === 0 ? [] : [said.changed(changed)]),
    ...(unknown.length === 0 ? [] : [said.unknown(unknown)]),
  ].join(' ')
}
