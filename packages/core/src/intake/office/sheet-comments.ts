/** What someone has fastened to a cell of a sheet. */
export interface SheetComment {
  /** Row and column, from 0. */
  readonly place: readonly [row: number, column: number]
  readonly text: string
}

interface CommentedSheet {
  /** From the top, their cells from the left. */
  readonly rows: readonly {
    readonly number: number
    readonly cells: readonly { readonly column: number; readonly text: string }[]
  }[]
  readonly comments?: readonly SheetComment[] | undefined
}

/**
 * The comments of a sheet by the cell that they are told with: `4 2`. That of an empty cell goes with what stands to the left
 * of it in the row, and `apart` are those of rows with nothing in them.
 */
export function placedComments({ rows, comments = [] }: CommentedSheet): {
  readonly byCell: ReadonlyMap<string, readonly string[]>
  readonly apart: readonly string[]
} {
  const byCell = new Map<string, string[]>()
  const apart: string[] = []
  const rowsByNumber = new Map(
    comments.length === 0 ? [] : rows.map(({ number, cells }) => [number, filledColumns(cells)]),
  )
  for (const { place, text } of comments) {
    const [row, column] = place
    const columns = rowsByNumber.get(row) ?? []
    const at = columns.findLast((each) => each <= column) ?? columns[0]
    if (at === undefined) {
      apart.push(text)
      continue
    }
    const key = `${String(row)} ${String(at)}`
    const known = byCell.get(key)
    if (known === undefined) byCell.set(key, [text])
    else known.push(text)
  }
  return { byCell, apart }
}

function filledColumns(cells: CommentedSheet['rows'][number]['cells']): readonly number[] {
  return cells.filter(({ text }) => text.trim() !== '').map(({ column }) => column)
}
