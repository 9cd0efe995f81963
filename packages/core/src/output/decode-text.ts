/** Text of UTF-8 bytes, a byte order mark kept: the analysis has something to say about it. `undefined`: they are none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  // UTF-16 without a byte order mark is UTF-8 full of zeros. The first character of any text of ours is ASCII (YAML 1.2, 5.2).
  if (bytes[0] === 0 || bytes[1] === 0) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return undefined
  }
}
