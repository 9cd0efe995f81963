import type { OfficeBlock } from '@kravspek/core'

/** Blocks as lines of text, for where only text can stand: items with their marks, rows of a table with bars between the cells. */
export const textOfBlocks = (blocks: readonly OfficeBlock[]): string =>
  blocks
    .flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return [block.text]
        case 'item':
          return [`${'  '.repeat(block.level)}${block.mark === '•' ? '-' : block.mark} ${block.text}`]
        case 'table':
          return block.rows.map(({ cells }) =>
            cells
              .map(({ text }) => text.replaceAll('\n', ' '))
              .filter((text) => text !== '')
              .join(' | '),
          )
        default: {
          const unknown: never = block
          throw new Error(`Unknown block ${String(unknown)}`)
        }
      }
    })
    .filter((line) => line.trim() !== '')
    .join('\n')
