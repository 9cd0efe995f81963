import { isObject } from '../schema/walk.js'

/** Name of the file that says what Kravspek has written in a folder. */
export const recordName = '.kravspek.json'

/** What Kravspek has written in a folder: SHA-256 in lower-case hex, by file name. */
export interface FolderRecord {
  readonly hashes: ReadonlyMap<string, string>
  /** A record is there, but is none that we understand: as good as none. */
  readonly isBroken: boolean
}

/** The record that a text holds; `undefined`: it is no text at all. */
export function recordIn(text: string | undefined): FolderRecord {
  const hashes = hashesIn(text)
  return { hashes: hashes ?? new Map<string, string>(), isBroken: hashes === undefined }
}

/** The text of a record, names in order so that the same content gives the same bytes. */
export function recordText(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...hashes].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`
}

function hashesIn(text: string | undefined): ReadonlyMap<string, string> | undefined {
  const record = parsed(text)
  if (!isObject(record) || record['version'] !== 1 || !isObject(record['files'])) return undefined
  const hashes = Object.entries(record['files'])
  const isHash = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1])
  return hashes.every(isHash) ? new Map(hashes) : undefined
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
