import { readFigures, type BuiltDocument, type BytesResult, type Figures } from '@kravspek/core'
import * as vscode from 'vscode'
import { readBytes } from '../files.js'
import { inRoot } from '../root-of.js'

/** Files that have been read, by their addresses: those that have not changed are not read again. */
export type KnownFiles = Map<string, { readonly stamp: string; readonly result: BytesResult }>

/** Reads the pictures of documents, from within the root alone. */
export async function readPictures(
  root: vscode.Uri,
  figures: BuiltDocument['figures'],
  known: KnownFiles = new Map(),
): Promise<Figures> {
  const results = await readInside(
    root,
    figures.map(({ file }) => file),
    known,
  )
  return readFigures(figures, (name) => results.get(name) ?? { problem: 'missing' })
}

/** Reads files by their names relative to a root. */
export async function readInside(
  root: vscode.Uri,
  names: Iterable<string>,
  known: KnownFiles = new Map(),
): Promise<ReadonlyMap<string, BytesResult>> {
  const read = async (name: string): Promise<readonly [string, BytesResult]> => [
    name,
    (await isReachedInside(root, name)) ? await readAgain(inRoot(root, name), known) : { problem: 'outside' },
  ]
  return new Map(await Promise.all([...new Set(names)].map(read)))
}

async function readAgain(uri: vscode.Uri, known: KnownFiles): Promise<BytesResult> {
  const stamp = await stampOf(uri)
  const before = known.get(uri.toString())
  if (before?.stamp === stamp) return before.result
  const result = await readBytes(uri)
  known.set(uri.toString(), { stamp, result })
  return result
}

/** Differs where a file has been written since. */
async function stampOf(uri: vscode.Uri): Promise<string> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri)
    return `${String(mtime)} ${String(size)}`
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return error.code
    throw error
  }
}

/** Whether a file lies in a root as it is written: no step leads out of it, and none is a link to somewhere else. */
async function isReachedInside(root: vscode.Uri, name: string): Promise<boolean> {
  const steps = name.split('/')
  if (/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(name) || steps.includes('..')) return false
  for (const [index] of steps.entries()) {
    if (await isLink(inRoot(root, steps.slice(0, index + 1).join('/')))) return false
  }
  return true
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri)
    return (type & vscode.FileType.SymbolicLink) !== 0
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false
    throw error
  }
}
