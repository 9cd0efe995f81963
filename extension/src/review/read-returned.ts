import {
  bytesHash,
  decodeText,
  readAnswerFile,
  type AnswerFileProblem,
  type ReturnedFile,
} from '@kravspek/core'
import { openReturned, packageLimits, type ReturnedRefusal } from '@kravspek/docx'
import * as vscode from 'vscode'
import { nameOf, readBytes } from '../files.js'

/** Why a file that came back is not read. */
export type FileRefusal = ReturnedRefusal | AnswerFileProblem | 'missing' | 'unreadable'

/** Files that may have come back from the services, by how their names end. */
export const returnedEndings = ['.docx', '.json'] as const

export function mayBeReturned(source: ReturnedSource): boolean {
  return /\.(?:docx|kravsvar\.json)$/i.test(sourceName(source))
}

/** A file with an address, or one that was dropped and has none: in a browser, from outside of it. */
export type ReturnedSource = vscode.Uri | vscode.DataTransferFile

export function sourceName(source: ReturnedSource): string {
  return source instanceof vscode.Uri ? nameOf(source) : source.name
}

/** Reads a file that someone has sent back. What is too large is not read at all. */
export async function readReturned(
  source: ReturnedSource,
): Promise<ReturnedFile | { readonly refusal: FileRefusal }> {
  const read =
    source instanceof vscode.Uri
      ? await readBytes(source, packageLimits.packedBytes)
      : { bytes: await source.data() }
  if ('problem' in read) return { refusal: read.problem === 'too-large' ? 'packed-too-large' : read.problem }
  const { bytes } = read
  const name = sourceName(source)
  const file = { name, hash: bytesHash(bytes) }
  if (/\.json$/i.test(name)) {
    const opened = readAnswerFile(decodeText(bytes) ?? '')
    return 'problem' in opened ? { refusal: opened.problem } : { ...file, opened }
  }
  const opened = openReturned(bytes)
  return opened.type === 'refused' ? { refusal: opened.refusal } : { ...file, opened }
}
