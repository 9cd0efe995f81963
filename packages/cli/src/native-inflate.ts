import { inflateRawSync } from 'node:zlib'
import type { Inflater } from '@kravspek/docx'

/** Unpacks with what Node has: many times as fast as the first use of one in JavaScript. */
export const nativeInflate: Inflater = (packed, claimedBytes) => {
  if (packed.length === 0) return packed
  try {
    // Node refuses 0 as the most.
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, claimedBytes) })
    return unpacked.length > claimedBytes ? 'more-than-claimed' : unpacked
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'more-than-claimed' : undefined
  }
}
