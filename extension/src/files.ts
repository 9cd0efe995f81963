import { largestFileBytes, type ReadResult } from '@kravspek/core'
import * as vscode from 'vscode'

/** The bytes of a file, or why they were not read. */
export type BytesResult =
  { readonly bytes: Uint8Array } | { readonly problem: 'missing' | 'too-large' | 'unreadable' }

/** @param mostBytes a file that is larger is not read */
export async function readBytes(uri: vscode.Uri, mostBytes = largestFileBytes): Promise<BytesResult> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri)
    if ((type & vscode.FileType.File) === 0) return { problem: 'unreadable' }
    if (size > mostBytes) return { problem: 'too-large' }
    return { bytes: await vscode.workspace.fs.readFile(uri) }
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return { problem: error.code === 'FileNotFound' ? 'missing' : 'unreadable' }
  }
}

/** Last part of an address: what a person calls the file. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** An address that was kept as text; `undefined`: it is none. */
export function addressIn(text: unknown): vscode.Uri | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return vscode.Uri.parse(text, true)
  } catch {
    return undefined
  }
}

/** The document of an address; `undefined`: it has been moved or is gone, or is no text. */
export async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    // VS Code has no name of its own for the error of a file that is gone.
    return undefined
  }
}

/** The text of a file: what stands in its editor, where it is open, saved or not. */
export async function readText(uri: vscode.Uri): Promise<ReadResult> {
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())
  if (open !== undefined) return { text: open.getText() }
  const read = await readBytes(uri)
  if ('problem' in read) return read
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { problem: 'unreadable' }
  }
}
