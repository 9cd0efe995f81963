import type { OfficeBlock } from '@kravspek/core'
import { textOfBlocks } from './block-text.js'

/** Gathers what of a paragraph is struck through: a piece for each place. */
export const startStruck = () => {
  const pieces: string[] = []
  let isOpen = false
  return {
    add: (text: string, isStruck: boolean): void => {
      // Air between two struck words parts them in the file only.
      if (isStruck || text.trim() === '') {
        if (isOpen) pieces.push(`${pieces.pop() ?? ''}${text}`)
        else if (isStruck) pieces.push(text)
        isOpen ||= isStruck
      } else isOpen = false
    },
    pieces: (): readonly string[] =>
      pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== ''),
  }
}

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
