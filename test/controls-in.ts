import type { Block, Control } from '@kravspek/core'

/** The fields of a document, in order. */
export function controlsIn(blocks: readonly Block[]): readonly Control[] {
  return blocks.flatMap((block): readonly Control[] => {
    switch (block.type) {
      case 'control':
        return [block]
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => controlsIn(cell.blocks)))
      case 'cover':
      case 'landscape':
        return controlsIn(block.blocks)
      default:
        return []
    }
  })
}
