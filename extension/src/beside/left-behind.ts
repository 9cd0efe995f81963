import { decodeText, leftBehind, withoutSpecification, type LeftBehind } from '@kravspek/core'
import * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'
import { inRoot } from '../root-of.js'
import type { OpenSpecification } from '../specification.js'

/** What belongs to a specification and lies beside it, but is called after a file that is gone. */
export async function leftBehindBeside({
  session,
  uriOf,
}: OpenSpecification): Promise<readonly LeftBehind[]> {
  const { name, specification } = session.check().analysis
  if (specification === undefined) return []
  const uri = uriOf(name)
  const folder = vscode.Uri.joinPath(uri, '..')
  const names = await namesIn(folder)
  const found: { readonly name: string; readonly text: string }[] = []
  for (const each of withoutSpecification(names)) {
    const text = await textAt(
      inRoot(folder, each.endsWith('.editions') ? await anEditionIn(folder, each) : each),
    )
    if (text !== undefined) found.push({ name: each, text })
  }
  return leftBehind({ name: nameOf(uri), id: specification.id }, found, names)
}

async function anEditionIn(folder: vscode.Uri, name: string): Promise<string> {
  const names = await namesIn(inRoot(folder, name))
  return `${name}/${names.find((each) => each.endsWith('.json')) ?? ''}`
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  const read = await readBytes(uri)
  return 'bytes' in read ? decodeText(read.bytes) : undefined
}

/** A folder that can't be listed may be worked in all the same. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    return entries.map(([name]) => name)
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return []
  }
}
