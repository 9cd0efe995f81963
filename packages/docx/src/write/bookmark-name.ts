/**
 * The Word bookmark for an id of the document tree: at most 40 characters of `A–Z a–z 0–9 _`, a letter first.
 * A readable part is followed by a hash of the whole id, because Word compares names without regard to case and
 * cuts them at 40, so that `K-1`, `k.1` and two long ids with one beginning would otherwise be one bookmark.
 * The same id gives the same name in every document: that is how a reviewed file is matched to its requirements.
 */
export const bookmarkName = (id: string): string => {
  const readable = id.slice(0, readableLength).replace(/[^A-Za-z0-9]+/g, '_')
  return `${/^[A-Za-z]/.test(readable) ? readable : `b${readable}`}_${hash(id)}`
}

const hashLength = 11
const readableLength = 40 - hashLength - '_'.length - 'b'.length

/** cyrb53 (public domain), cut to 52 bits: over UTF-16 code units, written in base 36. */
export const hash = (text: string): string => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (
    (low >>> 0).toString(36).padStart(7, '0') + (high & 0xfffff).toString(36).padStart(hashLength - 7, '0')
  )
}
