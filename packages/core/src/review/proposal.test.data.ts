import { readFileSync } from 'node:fs'
import { analyse, type Analysis } from '../analyse.js'
import type { Block, DocumentTree, Inline } from '../document/nodes.js'

/** A paragraph of a document, and the nearest heading or row that it stands under. */
export interface PlacedParagraph {
  readonly id: string
  readonly text: string
}

export const exampleNames = ['medisindispenser', 'digital-heimeoppfolging', 'response-centre'] as const

const folder = new URL('../../../../examples/', import.meta.url)

export function exampleAnalysis(name: (typeof exampleNames)[number]): Analysis {
  return analyse(`${name}.krav.yaml`, (file) => {
    try {
      return { text: readFileSync(new URL(file, folder), 'utf8') }
    } catch {
      return { problem: 'missing' }
    }
  })
}

/** Every paragraph of a document, as Word holds it. */
export function paragraphsOf({ blocks }: DocumentTree): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = []
  let id = ''
  const visit = (block: Block): void => {
    switch (block.type) {
      case 'heading':
        id = block.id
        found.push({ id, text: wordsOf(block.children) })
        break
      case 'paragraph':
        found.push({ id, text: wordsOf(block.children) })
        break
      case 'list':
        for (const item of block.items) item.forEach(visit)
        break
      case 'table':
        for (const row of block.rows) {
          id = row.id ?? id
          for (const cell of row.cells) cell.blocks.forEach(visit)
        }
        break
      case 'cover':
      case 'landscape':
        block.blocks.forEach(visit)
        break
      default:
    }
  }
  blocks.forEach(visit)
  return found
}

function wordsOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text'
        ? node.text
        : node.type === 'break'
          ? '\n'
          : 'children' in node
            ? wordsOf(node.children)
            : '',
    )
    .join('')
}
