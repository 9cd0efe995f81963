import * as vscode from 'vscode'

/**
 * Puts a file in its place, whole or not at all, over what may be there. Its folder is made where there is none.
 *
 * @throws vscode.FileSystemError where it can't be written; with `overwrite: false` also where there is one already
 */
export async function putFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean } = { overwrite: true },
): Promise<void> {
  const folder = vscode.Uri.joinPath(uri, '..')
  await vscode.workspace.fs.createDirectory(folder)
  const random = crypto.getRandomValues(new Uint8Array(6))
  const name = [...random].map((each) => each.toString(16).padStart(2, '0')).join('')
  const temporary = vscode.Uri.joinPath(folder, `.kravspek-${name}.tmp`)
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes)
    await vscode.workspace.fs.rename(temporary, uri, { overwrite })
  } catch (error) {
    await removed(temporary)
    throw error
  }
}

async function removed(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri)
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
  }
}
