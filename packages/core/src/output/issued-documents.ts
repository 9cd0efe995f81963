import type { EditionRecord } from '../edition/edition.js'
import { bytesHash } from './bytes-hash.js'

/** Names of the documents that are not as they were sent out. */
export function otherDocuments(
  record: EditionRecord,
  documents: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return [...documents]
    .filter(([name, bytes]) => {
      const sent = record.documents[name]
      return sent !== undefined && sent !== bytesHash(bytes)
    })
    .map(([name]) => name)
}

/** An edition with documents that were made of it; what was sent stays what it was. */
export function withDocuments(
  record: EditionRecord,
  documents: ReadonlyMap<string, Uint8Array>,
  tool: string,
): EditionRecord {
  // Documents in other formats may be added to an edition by the Kravspek that made it.
  const added = record.tool === tool ? [...documents] : []
  const hashes = Object.fromEntries(added.map(([name, bytes]) => [name, bytesHash(bytes)]))
  return { ...record, documents: { ...hashes, ...record.documents } }
}
