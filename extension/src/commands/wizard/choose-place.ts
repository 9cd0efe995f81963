import * as vscode from 'vscode'
import type { WizardWords } from '../../locale/wizard.js'
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
): Promise<Answer<vscode.Uri>> {
  if (folder === undefined) {
    const value = await choosePlaceByDialog(words, undefined, suggested)
    return value === undefined ? undefined : { value }
  }
  for (;;) {
    const answer = await askText(place, {
      prompt: words.prompt(nameOf(folder)),
      placeholder: suggested,
      value: suggested,
      problem: async (name) => {
        if (name === '' || name === extension) return words.missing
        if (/[\\/:*?"<>|]|^\.+$/.test(name)) return words.folder
        const file = withExtension(name)
        return (await exists(vscode.Uri.joinPath(folder, file))) ? words.taken(file) : undefined
      },
      button: { iconPath: new vscode.ThemeIcon('folder-opened'), tooltip: words.elsewhere },
    })
    if (answer === undefined || answer === 'back') return answer
    if (answer !== 'other-way') return { value: vscode.Uri.joinPath(folder, withExtension(answer.value)) }
    const elsewhere = await choosePlaceByDialog(words, folder, suggested)
    if (elsewhere !== undefined) return { value: elsewhere }
  }
}

/** The dialog may offer to write over a file: we ask again instead. */
async function choosePlaceByDialog(
  words: WizardWords['file'],
  folder: vscode.Uri | undefined,
  suggested: string,
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
    if (!(await exists(uri))) return uri
    await vscode.window.showErrorMessage(words.taken(nameOf(uri)), { modal: true })
    offered = uri
  }
}

/** A name that ends as the name of a specification does. */
export function withExtension(name: string): string {
  return /\.krav\.yaml$/i.test(name)
    ? name
    : name.replace(/(?:\.krav)?(?:\.(?:ya?ml|json))?\.*$/i, '') + extension
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}
