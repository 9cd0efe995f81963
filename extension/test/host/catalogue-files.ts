import * as vscode from 'vscode'
import { writeFile } from './workspace-files.js'

const folder = (): vscode.Uri => {
  const extension = vscode.extensions.getExtension('kravspek.kravspek')
  if (extension === undefined) throw new Error('The extension is not there.')
  return vscode.Uri.joinPath(extension.extensionUri, '..', 'test', 'fixtures', 'catalogue')
}

/** The text of one of the files of test/fixtures/catalogue. */
export async function fixtureText(name: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), ...name.split('/')))
  return new TextDecoder().decode(bytes)
}

/** Writes a municipality's own catalogue into a folder of the workspace, with settings that name it. */
export async function writeOwnCatalogue(
  into: string,
  settings = 'kravspek: 1\ncatalogues: [{ folder: nordvik }]\n',
): Promise<void> {
  for (const name of ['catalogue.yaml', 'requirements/support.yaml', 'requirements/reliability.yaml'])
    await writeFile(`${into}/nordvik/${name}`, await fixtureText(`nordvik/${name}`))
  await writeFile(`${into}/kravspek.config.yaml`, settings)
}
