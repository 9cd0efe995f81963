import { resolve } from 'node:path'
import { otherDocuments, withDocuments, type EditionRecord, type Language } from '@kravspek/core'
import type { EditionFolder } from './edition-folder.js'
import { version as toolVersion } from './version.js'
import { prepareEdition, writeEdition } from './write-edition.js'
import { writeFiles, type WriteRequest, type Written } from './write-files.js'

/** What is to be written of an edition. */
export interface IssuedFiles {
  readonly record: EditionRecord
  /** Documents by file name. */
  readonly documents: ReadonlyMap<string, Uint8Array>
  /** The files that the edition keeps, by their names there. */
  readonly kept: ReadonlyMap<string, Uint8Array>
}

/** Where the documents go, and whether also those that are not as they were sent. */
export interface IssuePlace extends Pick<WriteRequest, 'force' | 'show'> {
  readonly cwd: string
  readonly language: Language
}

export interface WrittenIssue extends Written {
  /** The documents that were written. */
  readonly documents: ReadonlyMap<string, Uint8Array>
  /** Names of documents that are not as they were sent; written only by force. */
  readonly others: readonly string[]
}

/**
 * Writes the documents of an edition, and the edition with their hashes. What was sent stays what it was, unless a person
 * wants it otherwise.
 *
 * @throws Refusal where a person's work is in the way or the system will not write
 */
export function writeIssued(
  folder: EditionFolder,
  { record, documents: made, kept }: IssuedFiles,
  { cwd, force, show, language }: IssuePlace,
): WrittenIssue {
  const others = otherDocuments(record, made)
  const documents = force ? made : new Map([...made].filter(([name]) => !others.includes(name)))
  prepareEdition(folder)
  const written = writeFiles({ folder: resolve(cwd, show()), files: documents, force, show, language })
  writeEdition(folder, withDocuments(record, documents, toolVersion()), kept)
  return { ...written, documents, others }
}
