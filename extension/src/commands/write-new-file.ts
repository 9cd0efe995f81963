import * as vscode from 'vscode'

/** Whether there is a file or folder with an address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false
    throw error
  }
}

/**
 * Writes a file that is not there yet. It is there whole or not at all.
 *
 * @throws vscode.FileSystemError where there is one already, or it can't be written
 */
export async function writeNewFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const folder = vscode.Uri.joinPath(uri, '..')
  await vscode.workspace.fs.createDirectory(folder)
  if (await exists(uri)) throw vscode.FileSystemError.FileExists(uri)
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
  const unfinished = vscode.Uri.joinPath(folder, `.${name}.new`)
  await vscode.workspace.fs.writeFile(unfinished, bytes)
  await vscode.workspace.fs.rename(unfinished, uri, { overwrite: false })
}
