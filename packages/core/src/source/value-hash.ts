import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256, lower-case hex, of a value as JSON. */
export function valueHash(value: object): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))))
}
