/**
 * The Word bookmark for an id of the document tree: at most 40 characters of `A–Z a–z 0–9 _`, a letter first.
 * A readable part is followed by a hash of the whole id, because Word compares names without regard to case and
 * cuts them at 40, so that `K-1`, `k.1` and two long ids with one beginning would otherwise be one bookmark.
 * The same id gives the same name in every document: that is how a reviewed file is matched to its requirements.
 */
export const bookmarkName = (id: string): string => {
  const readable = id
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'oe')
    .replace(/[åÅ]/g, 'aa')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, readableLength)
  return `${/^[A-Za-z]/.test(readable) ? readable : `b${readable}`}_${hash53(id).toString(36).padStart(hashLength, '0')}`
}

const hashLength = 11
const readableLength = 40 - hashLength - '_'.length - 'b'.length

/** cyrb53, public domain: 53 bits over UTF-16 code units, so that a collision in one document is out of reach. */
const hash53 = (text: string): number => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
