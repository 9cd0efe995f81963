import { isDemanding } from './kind-of-cell.js'
import type { OfficeBlock } from './office-block.js'

const longestHeading = 100

/**
 * A document whose author has made the headings by hand: where it has none of its own, short lines in bold and numbered lines
 * that are no sentences are headings.
 */
export function withHeadings(blocks: readonly OfficeBlock[]): readonly OfficeBlock[] {
  if (blocks.some((block) => block.type === 'heading' && block.level > 0)) return blocks
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'item') return block
    const next = blocks[index + 1]
    if (!block.isBold || next === undefined || !looksLikeHeading(block.text)) return block
    const isNumbered = block.type === 'item' && block.mark !== '•'
    const number = isNumbered ? block.mark : /^\d+(?:\.\d+)*/.exec(block.text)?.[0]
    return { type: 'heading', level: levelOf(number), text: block.text }
  })
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= longestHeading && !/[\n;:,.!?]$/.test(text) && !text.includes('\n') && !isDemanding(text)
  )
}

/** `3.1` is one below `3`; a heading without a number is as high as there are. */
function levelOf(number: string | undefined): number {
  return number === undefined ? 1 : Math.min(9, number.replace(/\.$/, '').split('.').length)
}
