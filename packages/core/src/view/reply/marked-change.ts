import { prose, type ToldBlock } from '../changes/told-change.js'
import type { Words } from '../words.js'

/** A text before and after a change, the words that differ in bold. */
export interface MarkedChange {
  readonly before: readonly ToldBlock[]
  readonly after: readonly ToldBlock[]
  /** Said besides: that only the layout is another. */
  readonly note: string
}

/**
 * What differs between two texts, shown in both: as words in bold, since whoever gets a document with tracked changes is
 * asked to accept them.
 *
 * @param before rich text, as `after`
 */
export function markedChange(before: string, after: string, words: Words): MarkedChange {
  const { blocks, note } = prose('', before, after, words)
  return { before: withOnly('isDeleted', blocks), after: withOnly('isInserted', blocks), note }
}

/** One of the texts: what both have, and what it has alone. */
function withOnly(own: 'isDeleted' | 'isInserted', blocks: readonly ToldBlock[]): readonly ToldBlock[] {
  return blocks
    .map((block) => ({
      ...block,
      lines: block.lines
        .map(({ pieces }) => ({
          pieces: pieces
            .filter((piece) => piece[own] || (!piece.isDeleted && !piece.isInserted))
            .map((piece) => ({
              ...piece,
              isDeleted: false,
              isInserted: false,
              isStrong: piece[own] || piece.isStrong,
            })),
        }))
        .filter(({ pieces }) => pieces.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0)
}
