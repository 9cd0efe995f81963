import type { OfficeBlock, OfficeCell, OfficeRow, OfficeTable } from './office-block.js'

/** A cell as tests write it: its text, or its text and how far it reaches. */
export type Written = string | { readonly text: string; readonly columns?: number; readonly rows?: number }

/** A table; `null` stands where a cell from the left or from above reaches over. */
export function table(...rows: readonly (readonly (Written | null)[])[]): OfficeTable {
  return { type: 'table', rows: rows.map(rowOf) }
}

export function heading(text: string, level = 1): OfficeBlock {
  return { type: 'heading', level, text }
}

export function paragraph(text: string, isBold = false): OfficeBlock {
  return { type: 'paragraph', text, isBold }
}

export function item(text: string, mark = '•', level = 0): OfficeBlock {
  return { type: 'item', level, mark, text, isBold: false }
}

function rowOf(cells: readonly (Written | null)[]): OfficeRow {
  return {
    isHeader: false,
    cells: cells.flatMap((cell, column): OfficeCell[] => {
      if (cell === null) return []
      const { text, columns = 1, rows = 1 } = typeof cell === 'string' ? { text: cell } : cell
      return [{ column, text, columns, rows, isBold: false }]
    }),
  }
}
