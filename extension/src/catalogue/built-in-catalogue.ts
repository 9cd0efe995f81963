import type { RequirementCatalogue } from '@kravspek/core/catalogue'
import * as vscode from 'vscode'

let read: Promise<RequirementCatalogue> | undefined

/**
 * The catalogue that comes with Kravspek. It is large, and most who open a specification do not look at it: it is read when it
 * is first asked for.
 *
 * @param extension address of the extension's folder
 */
export function builtInCatalogue(extension: vscode.Uri): Promise<RequirementCatalogue> {
  if (read === undefined) {
    read = readBuiltIn(extension)
    // What went wrong once is tried again.
    read.catch(() => (read = undefined))
  }
  return read
}

async function readBuiltIn(extension: vscode.Uri): Promise<RequirementCatalogue> {
  const uri = vscode.Uri.joinPath(extension, 'dist', 'catalogues', 'velferdsteknologi.json')
  // Made and checked by us when the extension is built.
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))) as RequirementCatalogue
}
