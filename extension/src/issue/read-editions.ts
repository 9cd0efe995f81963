import {
  canNameEdition,
  decodeText,
  readEdition,
  stemOf,
  type EditionProblem,
  type ReadEdition,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { readBytes } from '../files.js'
import { inRoot } from '../root-of.js'
import type { OpenSpecification } from '../specification.js'

/** The folder `NAME.editions` beside a specification, whether it is there or not. */
export interface EditionFolder {
  readonly uri: vscode.Uri
  /** Name of the specification's file without its ending. */
  readonly stem: string
}

/** An edition's file that can't be used, and why. */
export interface BadEdition {
  readonly file: string
  readonly problem: EditionProblem | 'misnamed' | 'unreadable'
}

export function editionFolderOf({ session, uriOf }: OpenSpecification): EditionFolder {
  const { name } = session.check().analysis
  const stem = stemOf(name)
  return { uri: vscode.Uri.joinPath(uriOf(name), '..', `${stem}.editions`), stem }
}

/** All editions of a specification that were sent out, the oldest name first; one that can't be read stops it all. */
export async function readEditions(
  folder: EditionFolder,
): Promise<{ readonly editions: readonly ReadEdition[] } | { readonly bad: BadEdition }> {
  const editions: ReadEdition[] = []
  const versions = await versionsIn(folder.uri)
  // Taken for empty, a folder that can't be read would make what was sent long ago look unsent.
  if (versions === undefined) return { bad: { file: `${folder.stem}.editions`, problem: 'unreadable' } }
  for (const version of versions) {
    const file = `${version}.json`
    const read = await readBytes(inRoot(folder.uri, file))
    if ('problem' in read) return { bad: { file, problem: 'unreadable' } }
    const edition = readEdition(decodeText(read.bytes) ?? '', folder.stem)
    if ('problem' in edition) return { bad: { file, problem: edition.problem } }
    if (edition.version !== version) return { bad: { file, problem: 'misnamed' } }
    editions.push(edition)
  }
  return { editions }
}

/** `undefined`: the folder is there, and can't be read. */
async function versionsIn(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    return entries
      .filter(([name]) => name.endsWith('.json'))
      .map(([name]) => name.slice(0, -'.json'.length))
      .filter(canNameEdition)
      .toSorted((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    return ['FileNotFound', 'FileNotADirectory'].includes(error.code) ? [] : undefined
  }
}
