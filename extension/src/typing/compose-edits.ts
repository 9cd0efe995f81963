import type { Edit } from '@kravspek/core'

/** A stretch of the text as it was, or new text in it. */
type Piece = readonly [start: number, end: number] | string

/**
 * Edits of one file that do at once what two groups of edits do one after the other.
 *
 * @param first of the text as it was; none overlaps another
 * @param then of the text that the first ones make
 */
export function composeEdits(first: readonly Edit[], then: readonly Edit[]): readonly Edit[] {
  const source = (first[0] ?? then[0])?.location.source
  if (source === undefined) return []
  const edits: Edit[] = []
  let offset = 0
  let newText = ''
  for (const piece of replaced(replaced([[0, Infinity]], first), then)) {
    if (typeof piece === 'string') {
      newText += piece
      continue
    }
    const [start, end] = piece
    if (newText !== '' || start > offset)
      edits.push({ location: { source, range: [offset, start] }, newText })
    newText = ''
    offset = end
  }
  return edits
}

function replaced(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = []
  const rest = pieces.toReversed()
  const take = (length: number): readonly Piece[] => {
    const taken: Piece[] = []
    let left = length
    while (left > 0) {
      const piece = rest.pop()
      if (piece === undefined) break
      const size = sizeOf(piece)
      if (size <= left) taken.push(piece)
      else {
        const [before, after] = cut(piece, left)
        taken.push(before)
        rest.push(after)
      }
      left -= size
    }
    return taken
  }
  let offset = 0
  for (const { location, newText } of edits.toSorted((a, b) => a.location.range[0] - b.location.range[0])) {
    const [start, end] = location.range
    result.push(...take(start - offset), newText)
    take(end - start)
    offset = end
  }
  return [...result, ...rest.reverse()]
}

function sizeOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece[1] - piece[0]
}

function cut(piece: Piece, at: number): readonly [Piece, Piece] {
  if (typeof piece === 'string') return [piece.slice(0, at), piece.slice(at)]
  const [start, end] = piece
  return [
    [start, start + at],
    [start + at, end],
  ]
}
