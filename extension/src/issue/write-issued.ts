import {
  bytesHash,
  editionText,
  otherDocuments,
  withDocuments,
  type EditionRecord,
  type EditionToSend,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { readBytes } from '../files.js'
import type { Language } from '../language.js'
import { putFile } from '../render/put-file.js'
import { writeOrAsk } from '../render/write-or-ask.js'
import { inRoot } from '../root-of.js'
import type { EditionFolder } from './read-editions.js'

/** Name of the folder in which editions keep their pictures and Word files. */
const keptFolder = 'files'

export interface WrittenIssue {
  /** Addresses of the documents. */
  readonly documents: readonly vscode.Uri[]
  readonly edition: vscode.Uri
  readonly folder: vscode.Uri
  /** Names of documents that are not as they were sent, and were not written. */
  readonly others: readonly string[]
}

/**
 * Writes the documents of an edition, and the edition with their hashes. What was sent stays what it was.
 *
 * @returns `undefined`: a person's work was in the way, and nothing was written
 * @throws vscode.FileSystemError where the system will not write
 */
export async function writeIssued(
  { uri }: EditionFolder,
  { edition: { record }, content }: Pick<EditionToSend, 'edition' | 'content'>,
  made: ReadonlyMap<string, Uint8Array>,
  { tool, language }: { readonly tool: string; readonly language: Language },
): Promise<WrittenIssue | undefined> {
  const others = otherDocuments(record, made)
  const files = new Map([...made].filter(([name]) => !others.includes(name)))
  await testWritable(uri)
  const folder = inRoot(uri, record.version)
  const documents = files.size === 0 ? [] : await writeOrAsk(folder, files, false, language)
  if (documents.length < files.size) return undefined
  const edition = await writeEdition(uri, withDocuments(record, files, tool), content.kept)
  return { documents, edition, folder, others }
}

/** First the files that an edition keeps, then its own file: what stops it halfway leaves no edition that lacks something. */
async function writeEdition(
  folder: vscode.Uri,
  record: EditionRecord,
  kept: ReadonlyMap<string, Uint8Array>,
): Promise<vscode.Uri> {
  for (const [name, bytes] of kept) {
    const uri = inRoot(folder, `${keptFolder}/${name}`)
    const read = await readBytes(uri)
    const isThere = 'bytes' in read && name.startsWith(`${bytesHash(read.bytes)}.`)
    if (!isThere) await putFile(uri, bytes)
  }
  const uri = inRoot(folder, `${record.version}.json`)
  await putFile(uri, new TextEncoder().encode(editionText(record)))
  return uri
}

/** What is sent without an edition can't be found again: that it can be written is tested first. */
async function testWritable(folder: vscode.Uri): Promise<void> {
  const test = inRoot(folder, '.kravspek-test.tmp')
  await putFile(test, new Uint8Array())
  await vscode.workspace.fs.delete(test)
}
