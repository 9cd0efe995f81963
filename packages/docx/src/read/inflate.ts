import { Inflate } from 'fflate'

/**
 * Unpacks deflated bytes (RFC 1951).
 *
 * @param claimedBytes how many are to come out: of what gives more, as little as possible is unpacked
 * @returns `undefined`: they are damaged
 */
export type Inflater = (
  packed: Uint8Array,
  claimedBytes: number,
) => Uint8Array | 'more-than-claimed' | undefined

/** Works wherever JavaScript does. */
export const inflateByChunks: Inflater = (packed, claimedBytes) => {
  const unpacked = new Uint8Array(claimedBytes)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= unpacked.length) unpacked.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let start = 0; start < packed.length && length <= unpacked.length; start += chunkBytes) {
      inflate.push(packed.subarray(start, start + chunkBytes), start + chunkBytes >= packed.length)
    }
  } catch {
    return undefined
  }
  return length > unpacked.length ? 'more-than-claimed' : unpacked.subarray(0, length)
}

/** A chunk gives no more than 1032 times as much: so much of a bomb is unpacked before it is seen. */
const chunkBytes = 8 * 1024
