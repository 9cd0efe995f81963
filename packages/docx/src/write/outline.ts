import type { Block, Cell, Heading } from '@kravspek/core'

export interface Outline {
  /** Every id a reference may point to. */
  readonly anchors: ReadonlySet<string>
  /** In the order of the document. */
  readonly headings: readonly Heading[]
}

/** What references and the table of contents must know before the first paragraph is written. */
export const outlineOf = (blocks: readonly Block[]): Outline => {
  const anchors = new Set<string>()
  const headings: Heading[] = []
  const visit = (block: Block): void => {
    // Most blocks are paragraphs, and they define nothing.
    if (block.type === 'paragraph') return
    switch (block.type) {
      case 'heading':
        anchors.add(block.id)
        headings.push(block)
        break
      case 'table':
        if (block.id !== undefined) anchors.add(block.id)
        for (const row of block.rows) {
          if (row.id !== undefined) anchors.add(row.id)
          row.cells.forEach(visitCell)
        }
        break
      case 'figure':
      case 'chart':
        if (block.id !== undefined) anchors.add(block.id)
        break
      case 'list':
        for (const item of block.items) item.forEach(visit)
        break
      case 'cover':
      case 'landscape':
        block.blocks.forEach(visit)
        break
      case 'contents':
      case 'control':
        break
      default: {
        const unknown: never = block
        throw new Error(`unknown block: ${JSON.stringify(unknown)}`)
      }
    }
  }
  const visitCell = (cell: Cell): void => {
    cell.blocks.forEach(visit)
  }
  blocks.forEach(visit)
  return { anchors, headings }
}
