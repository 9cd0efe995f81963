import type { Block, Inline, Reference } from './nodes.js'
import { plainText } from './rich-text.js'

/**
 * Gives every cross reference the text of its target: a heading's number, «Tabell 2», a requirement's id. A reference to
 * something that this document does not show becomes its plain text.
 */
export function resolveReferences(blocks: readonly Block[]): readonly Block[] {
  const anchors = new Map<string, string>()
  const uses: Reference[] = []
  const collect = (block: Block): void => {
    switch (block.type) {
      case 'heading':
        anchors.set(block.id, block.number ?? plainText(block.children))
        countIn(block.children)
        break
      case 'table':
        if (block.id !== undefined)
          anchors.set(
            block.id,
            block.caption === undefined ? block.id : `${block.caption.word} ${String(block.caption.number)}`,
          )
        for (const row of block.rows) {
          if (row.id !== undefined) anchors.set(row.id, row.id)
          for (const cell of row.cells) cell.blocks.forEach(collect)
        }
        break
      case 'figure':
      case 'chart':
        if (block.id !== undefined)
          anchors.set(block.id, `${block.caption.word} ${String(block.caption.number)}`)
        break
      case 'cover':
      case 'landscape':
        block.blocks.forEach(collect)
        break
      case 'list':
        for (const item of block.items) item.forEach(collect)
        break
      case 'paragraph':
        countIn(block.children)
        break
      case 'contents':
      case 'control':
        break
      default: {
        const unknown: never = block
        throw new Error(`Unknown block ${String(unknown)}`)
      }
    }
  }
  const countIn = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'reference') uses.push(node)
      if ('children' in node) countIn(node.children)
    }
  }
  blocks.forEach(collect)
  for (const use of uses) resolve(use, anchors.get(use.target))
  return blocks
}

// In place: the nodes were made a moment ago, nobody has seen them yet, and there may be tens of thousands.
function resolve(use: Reference, text: string | undefined): void {
  const children: readonly Inline[] =
    use.children.length > 0 ? use.children : [{ type: 'text', text: text ?? use.target }]
  Object.assign(
    use,
    text === undefined ? { type: 'span', style: undefined, language: undefined, children } : { children },
  )
}
