import type { Block } from '../../document/nodes.js'
import { plainText, richText } from '../../document/rich-text.js'

/** Rich text for a cell, which has lines but no other form: items of lists begin with a dash or their number. */
export function plainLines(text: string): string {
  return blockLines(richText(text)).join('\n')
}

function blockLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [plainText(block.children).trim()]
      case 'list':
        return block.items.flatMap((item, index) =>
          blockLines(item).map((line, number) =>
            number > 0 ? `  ${line}` : `${block.ordered ? `${String(index + 1)}.` : '–'} ${line}`,
          ),
        )
      case 'table':
        return [
          block.header,
          ...block.rows.map(({ cells }) => cells.map((cell) => blockLines(cell.blocks).join(' '))),
        ].map((cells) => cells.join(' | '))
      default:
        return []
    }
  })
}
