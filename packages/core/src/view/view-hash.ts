import type { Specification } from '../generated/specification.js'
import { valueHash } from '../source/value-hash.js'

/**
 * SHA-256, lower-case hex, of what an audience may read. An answer carries it, so that one to an older text is
 * recognised; a change that the audience can't see does not change it.
 */
export function viewHash(readable: Specification): string {
  const hash = hashes.get(readable) ?? valueHash(readable)
  hashes.set(readable, hash)
  return hash
}

/** It takes a while, and several documents are made of one text. */
const hashes = new WeakMap<Specification, string>()
