import { createHash } from 'node:crypto'
import { decodeText, recordIn, recordName, type FolderRecord } from '@kravspek/core'
import { readBytes } from './read-from-disk.js'

/** Reads the record of a folder. A folder or a record that does not exist is an empty one. */
export function readRecord(folder: string): FolderRecord {
  const result = readBytes(folder, recordName)
  if ('problem' in result) return { hashes: new Map(), isBroken: result.problem !== 'missing' }
  return recordIn(decodeText(result.bytes))
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
