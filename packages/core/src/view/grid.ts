/** A cell of a simple table: plain text, or a text field with Markdown. */
export interface GridCell {
  readonly text: string
  readonly isRich: boolean
}

export interface GridRow {
  readonly id: string | undefined
  readonly cells: readonly (GridCell & { readonly isHeader: boolean })[]
}

/** A simple table with a header row, as the template `grid` shows it. */
export interface Grid {
  readonly id: string | undefined
  readonly caption: string
  readonly widths: string
  readonly header: readonly string[]
  readonly rows: readonly GridRow[]
}

/** A column: its heading, its relative width, and what it shows of an item. */
export interface Column<T> {
  readonly heading: string
  readonly width: number
  readonly cell: (item: T) => string | undefined
  /** The cells hold text fields, which may have Markdown. */
  readonly isRich?: boolean
}

/**
 * A table of items. Columns that are empty all the way down are left out, so a document shows no empty promises.
 *
 * @returns `undefined` for no items: the template then shows nothing
 */
export function gridOf<T>(
  caption: string,
  items: readonly T[] | undefined,
  columns: readonly Column<T>[],
  options: { readonly id?: string; readonly rowId?: (item: T) => string | undefined } = {},
): Grid | undefined {
  if (items === undefined || items.length === 0) return undefined
  const texts = columns.map((column) => items.map((item) => column.cell(item) ?? ''))
  const used = columns.map((_, index) => index).filter((index) => texts[index]?.some((text) => text !== ''))
  if (used.length === 0) return undefined
  return {
    id: options.id,
    caption,
    widths: used.map((index) => columns[index]?.width ?? 1).join(' '),
    header: used.map((index) => columns[index]?.heading ?? ''),
    rows: items.map((item, row) => ({
      id: options.rowId?.(item),
      cells: used.map((index, position) => ({
        text: texts[index]?.[row] ?? '',
        isRich: columns[index]?.isRich === true,
        isHeader: position === 0,
      })),
    })),
  }
}

/** A fact for a table of labels and values. */
export interface Fact {
  readonly label: string
  readonly text: string
  readonly isRich: boolean
}

/** The facts that have a value. */
export function factsOf(
  facts: readonly (readonly [label: string, text: string | undefined, isRich?: boolean])[],
): readonly Fact[] {
  return facts
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([label, text, isRich]) => ({ label, text: text ?? '', isRich: isRich === true }))
}
