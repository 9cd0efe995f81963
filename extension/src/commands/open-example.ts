import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { commandWords } from '../locale/commands.js'
import type { Feature } from '../workbench.js'
import { reasonOf } from '../render/write-or-ask.js'
import { exists, writeNewFile } from './write-new-file.js'

/** What the example is made of, in dist/example; the first is what is opened. */
const exampleFiles = [
  'medisindispenser.krav.yaml',
  'organisasjon.yaml',
  'figurer/varslingskjede.png',
] as const

/** A complete specification to look at and try things on. */
export const openExample: Feature = ({ context, specifications }) =>
  vscode.commands.registerCommand('kravspek.openExample', async () => {
    const language = languageFor(specifications.active()?.session.check())
    const parent = await chooseParent(language)
    if (parent === undefined) return
    const from = vscode.Uri.joinPath(context.extensionUri, 'dist', 'example')
    try {
      const folder = await folderFor(parent, commandWords[language].example.folder)
      const opened = await copyMissing(from, folder)
      await vscode.window.showTextDocument(opened)
      await vscode.commands.executeCommand('kravspek.workList.focus', { preserveFocus: true })
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error
      const reason = reasonOf(error, language, 'folder')
      await vscode.window.showErrorMessage(commandWords[language].example.failed(reason))
    }
  })

/** The folder that is open, or one that is asked for. */
async function chooseParent(language: Language): Promise<vscode.Uri | undefined> {
  const words = commandWords[language].example
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: words.where }))?.uri
  if (folders[0] !== undefined) return folders[0].uri
  const chosen = await vscode.window.showOpenDialog({
    title: words.where,
    openLabel: words.choose,
    canSelectFiles: false,
    canSelectFolders: true,
  })
  return chosen?.[0]
}

/** `eksempel`, or `eksempel-2` where something else has that name. An example that was put there before is opened again. */
async function folderFor(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${String(number)}`)
    if (!(await exists(folder)) || (await exists(vscode.Uri.joinPath(folder, exampleFiles[0])))) return folder
  }
}

async function copyMissing(from: vscode.Uri, folder: vscode.Uri): Promise<vscode.Uri> {
  const [main, ...others] = exampleFiles
  // What is opened is written last, so that it never lacks what it names.
  for (const file of [...others, main]) {
    const target = vscode.Uri.joinPath(folder, ...file.split('/'))
    if (await exists(target)) continue
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, ...file.split('/')))
    await writeNewFile(target, bytes)
  }
  return vscode.Uri.joinPath(folder, main)
}
