import type { Block, Cell, Inline } from './nodes.js'
import { plainText } from './rich-text.js'

/**
 * Gives every cross reference the text of its target: a heading's number, «Tabell 2», a requirement's id. A reference to
 * something that this document does not show becomes its plain text.
 */
export function resolveReferences(blocks: readonly Block[]): readonly Block[] {
  const anchors = new Map<string, string>()
  let uses = 0
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
        break
      default: {
        const unknown: never = block
        throw new Error(`Unknown block ${String(unknown)}`)
      }
    }
  }
  const countIn = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'reference') uses += 1
      if ('children' in node) countIn(node.children)
    }
  }
  blocks.forEach(collect)
  return uses === 0 ? blocks : blocks.map((block) => resolveIn(block, anchors))
}

type Anchors = ReadonlyMap<string, string>

function resolveIn(block: Block, anchors: Anchors): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children, anchors) }
    case 'cover':
    case 'landscape':
      return { ...block, blocks: block.blocks.map((each) => resolveIn(each, anchors)) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((each) => resolveIn(each, anchors))) }
    case 'table': {
      const cell = (each: Cell): Cell => ({
        ...each,
        blocks: each.blocks.map((inner) => resolveIn(inner, anchors)),
      })
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) }
    }
    case 'contents':
    case 'figure':
      return block
    default: {
      const unknown: never = block
      return unknown
    }
  }
}

function inlines(nodes: readonly Inline[], anchors: Anchors): readonly Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'reference') {
      const text = anchors.get(node.target)
      const children =
        node.children.length > 0
          ? inlines(node.children, anchors)
          : [{ type: 'text', text: text ?? node.target } as const]
      return text === undefined
        ? { type: 'span', style: undefined, language: undefined, children }
        : { ...node, children }
    }
    return 'children' in node ? { ...node, children: inlines(node.children, anchors) } : node
  })
}
