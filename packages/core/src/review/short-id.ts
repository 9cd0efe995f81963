import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Without 0, 1, i, l, o and u: they are taken for each other, or make words. */
const characters = '23456789abcdefghjkmnpqrstvwxyz'

const length = 6

/**
 * A code that people can read aloud, the same whenever it is made of the same: `K-4f7k2q` for a comment, `F-3k8m2p` for a
 * file that came back. One in 700 million is that of another.
 *
 * @param parts what tells it from all others; nothing of it can be read from the code
 */
export function shortId(prefix: 'K' | 'F', ...parts: readonly string[]): string {
  const hash = sha256(utf8ToBytes(JSON.stringify(parts)))
  let number = hash.slice(0, 8).reduce((sum: bigint, byte) => (sum << 8n) | BigInt(byte), 0n)
  let code = ''
  while (code.length < length) {
    code += characters.charAt(Number(number % BigInt(characters.length)))
    number /= BigInt(characters.length)
  }
  return `${prefix}-${code}`
}
