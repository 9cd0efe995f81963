import * as vscode from 'vscode'
import { nameOf } from '../../files.js'
import type { Language } from '../../language.js'
import type { WizardWords } from '../../locale/wizard.js'
import { reasonOf } from '../../render/write-or-ask.js'
import { exists } from '../write-new-file.js'
import { askText, type Answer, type StepPlace } from './steps.js'

const extension = '.krav.yaml'

/**
 * Asks what a new file is called. In a folder that is open only its name is asked for; where none is, or another is wanted,
 * the program's own dialog asks for both.
 */
export async function choosePlace(
  place: StepPlace,
  words: WizardWords['file'],
  folder: vscode.Uri | undefined,
  suggested: string,
  language: Language,
): Promise<Answer<vscode.Uri>> {
  const obstacle = (uri: vscode.Uri): Promise<string | undefined> => obstacleAt(uri, words, language)
  if (folder === undefined) {
    const value = await choosePlaceByDialog(words, undefined, suggested, obstacle)
    return value === undefined ? undefined : { value }
  }
  for (;;) {
    const answer = await askText(place, {
      prompt: words.prompt(nameOf(folder)),
      placeholder: suggested,
      value: suggested,
      problem: (name) => {
        if (name === '' || name === extension) return words.missing
        if (/[\\/:*?"<>|]|^\.+$/.test(name)) return words.folder
        return obstacle(vscode.Uri.joinPath(folder, withExtension(name)))
      },
      button: { iconPath: new vscode.ThemeIcon('folder-opened'), tooltip: words.elsewhere },
    })
    if (answer === undefined || answer === 'back') return answer
    if (answer !== 'other-way') return { value: vscode.Uri.joinPath(folder, withExtension(answer.value)) }
    const elsewhere = await choosePlaceByDialog(words, folder, suggested, obstacle)
    if (elsewhere !== undefined) return { value: elsewhere }
  }
}

/** The dialog may offer to write over a file: we ask again instead. */
async function choosePlaceByDialog(
  words: WizardWords['file'],
  folder: vscode.Uri | undefined,
  suggested: string,
  obstacleAt: (uri: vscode.Uri) => Promise<string | undefined>,
): Promise<vscode.Uri | undefined> {
  let offered = folder === undefined ? undefined : vscode.Uri.joinPath(folder, suggested)
  for (;;) {
    const chosen = await vscode.window.showSaveDialog({
      title: words.save,
      saveLabel: words.save,
      ...(offered === undefined ? {} : { defaultUri: offered }),
    })
    if (chosen === undefined) return undefined
    const uri = chosen.with({ path: withExtension(chosen.path) })
    const obstacle = await obstacleAt(uri)
    if (obstacle === undefined) return uri
    await vscode.window.showErrorMessage(obstacle, { modal: true })
    offered = uri
  }
}

/** Why a new file can't be put at an address; `undefined`: nothing is known against it. */
async function obstacleAt(
  uri: vscode.Uri,
  words: WizardWords['file'],
  language: Language,
): Promise<string | undefined> {
  try {
    return (await exists(uri)) ? words.taken(nameOf(uri)) : undefined
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return words.failed(reasonOf(error, language, 'folder'))
  }
}

/** A name that ends as the name of a specification does. */
export function withExtension(name: string): string {
  return /\.krav\.yaml$/i.test(name)
    ? name
    : name.replace(/(?:\.krav)?(?:\.(?:ya?ml|json))?\.*$/i, '') + extension
}
