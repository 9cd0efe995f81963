import { belongsTo, decodeText, leftBehind, withoutSpecification, type LeftBehind } from '@kravspek/core'
import * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'
import { inRoot } from '../root-of.js'
import type { OpenSpecification } from '../specification.js'

/** What belongs to a specification and lies beside it, but is called after a file that is not there. */
export async function leftBehindBeside({
  session,
  uriOf,
}: OpenSpecification): Promise<readonly LeftBehind[]> {
  const { name, specification } = session.check().analysis
  if (specification === undefined) return []
  const uri = uriOf(name)
  const folder = vscode.Uri.joinPath(uri, '..')
  const names = await namesIn(folder)
  const found: { readonly name: string; readonly id: string }[] = []
  for (const each of withoutSpecification(names)) {
    const id = await idIn(inRoot(folder, each))
    if (id !== undefined) found.push({ name: each, id })
  }
  return leftBehind({ name: nameOf(uri), id: specification.id }, found, names)
}

/** The id that a register says it belongs to, or that of the first edition in a folder that says one. */
async function idIn(uri: vscode.Uri): Promise<string | undefined> {
  if (!uri.path.endsWith('.editions')) return idOf(uri)
  for (const name of await namesIn(uri)) {
    const id = name.endsWith('.json') ? await idOf(inRoot(uri, name)) : undefined
    if (id !== undefined) return id
  }
  return undefined
}

async function idOf(uri: vscode.Uri): Promise<string | undefined> {
  const read = await readBytes(uri)
  return 'bytes' in read ? belongsTo(decodeText(read.bytes) ?? '') : undefined
}

/** A folder that can't be listed may be worked in all the same. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    return entries.map(([name]) => name).toSorted()
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return []
  }
}
