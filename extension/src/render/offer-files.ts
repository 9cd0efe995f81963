import * as vscode from 'vscode'
import { nameOf } from '../files.js'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'

/** Says that files were written, and offers to open them and to show where they lie. */
export async function offerFiles(
  message: string,
  files: readonly vscode.Uri[],
  language: Language,
): Promise<void> {
  const said = renderWords[language]
  const [first] = files
  if (first === undefined) {
    await vscode.window.showInformationMessage(message)
    return
  }
  if (isOnThisMachine(first)) {
    const answer = await vscode.window.showInformationMessage(message, said.open, said.showInFolder)
    if (answer === said.open) await openOne(files, said.openWhich)
    if (answer === said.showInFolder) await vscode.commands.executeCommand('revealFileInOS', first)
    return
  }
  // A browser, or a window to another machine, can't start Word: the file is fetched from the list of files.
  const answer = await vscode.window.showInformationMessage(
    `${message} ${said.download}`,
    said.showInExplorer,
  )
  if (answer === said.showInExplorer) await vscode.commands.executeCommand('revealInExplorer', first)
}

function isOnThisMachine({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined
}

async function openOne(files: readonly vscode.Uri[], placeHolder: string): Promise<void> {
  const items = files.map((uri) => ({ label: nameOf(uri), uri }))
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { placeHolder })
  if (chosen !== undefined) await vscode.env.openExternal(chosen.uri)
}
