import * as vscode from 'vscode'
import { putFile } from '../render/put-file.js'

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
  // Told before anything is made: a file system may rename over a file all the same.
  if (await exists(uri)) throw vscode.FileSystemError.FileExists(uri)
  await putFile(uri, bytes, { overwrite: false })
}
