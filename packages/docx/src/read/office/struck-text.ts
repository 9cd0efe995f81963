import type { OfficeBlock } from '@kravspek/core'
import { textOfBlocks } from './block-text.js'

/** For a block: left out where nothing is struck through. */
export const struckAs = (struck: readonly string[]): { readonly struck?: readonly string[] } =>
  struck.length === 0 ? {} : { struck }

/** What of blocks is struck through. A block that is so throughout is told with its mark. */
export const struckOfBlocks = (blocks: readonly OfficeBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ struck = [] }) => struck))
    const { struck = [], text } = block
    const isWhole = struck.length === 1 && struck[0] === text.replace(/\s+/g, ' ')
    return isWhole ? [textOfBlocks([block]).trim()] : struck
  })
