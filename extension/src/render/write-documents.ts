import { bytesHash, decodeText, recordIn, recordName, recordText, type FolderRecord } from '@kravspek/core'
import * as vscode from 'vscode'
import { readBytes } from '../files.js'
import { inRoot } from '../root-of.js'
import { putFile } from './put-file.js'

/** Why files were not written: a person's work is in the way. */
export interface InTheWay {
  /** Files that Kravspek wrote and someone has changed since, and files that it did not write. */
  readonly changed: readonly string[]
  readonly unknown: readonly string[]
}

export interface Written {
  /** Addresses of the files, in the order they were given. */
  readonly written: readonly vscode.Uri[]
}

/**
 * Writes files in a folder, each whole or not at all, and records what was written as the command line does. A file that
 * differs from the record, or is not in it, is a person's work: unless it is to be written over, nothing is written.
 *
 * @throws vscode.FileSystemError where the system will not write
 */
export async function writeDocuments(
  folder: vscode.Uri,
  files: ReadonlyMap<string, Uint8Array>,
  writesOver: boolean,
): Promise<Written | InTheWay> {
  const record = await readRecord(folder)
  const hashes = await Promise.all(
    [...files.keys()].map(async (name) => [name, await hashOf(inRoot(folder, name))] as const),
  )
  const inTheWay = hashes.flatMap(([name, hash]) =>
    hash !== undefined && hash !== record.hashes.get(name) ? [name] : [],
  )
  if (inTheWay.length > 0 && !writesOver) {
    const isKnown = (name: string): boolean => record.hashes.has(name)
    return { changed: inTheWay.filter(isKnown), unknown: inTheWay.filter((name) => !isKnown(name)) }
  }
  const written = new Map<string, string>()
  try {
    for (const [name, bytes] of files) {
      await putFile(inRoot(folder, name), bytes)
      written.set(name, bytesHash(bytes))
    }
  } finally {
    // Also when the second of two files could not be written: the first one is ours.
    if (written.size > 0) await addToRecord(folder, written)
  }
  return { written: [...files.keys()].map((name) => inRoot(folder, name)) }
}

async function addToRecord(folder: vscode.Uri, hashes: ReadonlyMap<string, string>): Promise<void> {
  // Read again: somebody else may have written other files here meanwhile.
  const text = recordText(new Map([...(await readRecord(folder)).hashes, ...hashes]))
  await putFile(inRoot(folder, recordName), new TextEncoder().encode(text))
}

async function readRecord(folder: vscode.Uri): Promise<FolderRecord> {
  const read = await readBytes(inRoot(folder, recordName))
  if ('bytes' in read) return recordIn(decodeText(read.bytes))
  return { hashes: new Map(), isBroken: read.problem !== 'missing' }
}

/** SHA-256 of a file; `undefined`: there is none. What is no ordinary file is not ours, and has a hash like no file's. */
async function hashOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri)
    return type === vscode.FileType.File ? bytesHash(await vscode.workspace.fs.readFile(uri)) : 'none'
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined
    throw error
  }
}
