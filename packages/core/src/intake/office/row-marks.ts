import type { OfficeBlock, OfficeCell } from './office-block.js'
import { ownCells, type GridRow } from './table-grid.js'

/** What a file has done with a text besides writing it. */
export interface Marks {
  /** What is struck through, a piece for each place; the words are in the text too. */
  readonly struck: readonly string[]
  /** What people have fastened to it, without their names. */
  readonly comments: readonly string[]
}

/** A cell or a text that may have some. */
type Marked = Pick<OfficeCell, 'struck' | 'comments'>

export const noMarks: Marks = { struck: [], comments: [] }

/** Marks that others come to. */
export interface OpenMarks {
  readonly struck: string[]
  readonly comments: string[]
}

/** Those of the cells that begin in a row. */
export function marksIn(row: GridRow): Marks {
  return marksOf(ownCells(row).map(([, cell]) => cell))
}

/** Those of cells. */
export function marksOf(cells: readonly Marked[]): Marks {
  return {
    struck: cells.flatMap(({ struck = [] }) => struck),
    comments: cells.flatMap(({ comments = [] }) => comments),
  }
}

export function startMarks({ struck, comments }: Marks = noMarks): OpenMarks {
  return { struck: [...struck], comments: [...comments] }
}

/** There may be more of them than a call has room for. */
export function addMarks({ struck, comments }: OpenMarks, more: Marks = noMarks): void {
  for (const piece of more.struck) struck.push(piece)
  for (const comment of more.comments) comments.push(comment)
}

/** The marks of blocks that are not among those of requirements. */
export function marksElsewhere(blocks: readonly OfficeBlock[], atRequirements: readonly Marks[]): Marks {
  const all = marksOf(
    blocks.flatMap((block): readonly Marked[] =>
      block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block],
    ),
  )
  const placed = marksOf(atRequirements)
  return {
    struck: notPlaced(all.struck, placed.struck),
    comments: notPlaced(all.comments, placed.comments),
  }
}

/** Of all texts, those that are not among the placed ones; what is there twice must be placed twice. */
function notPlaced(all: readonly string[], placed: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of placed) counts.set(text, (counts.get(text) ?? 0) + 1)
  return all.filter((text) => {
    const count = counts.get(text) ?? 0
    if (count > 0) counts.set(text, count - 1)
    return count === 0
  })
}
