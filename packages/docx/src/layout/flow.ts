/** What stands on pages one after another. Lengths are in DXA; of two numbers the first is the least, the second the most. */
export type Extent = readonly [least: number, most: number]

export type FlowItem = FlowParagraph | FlowRow

export interface FlowParagraph {
  readonly type: 'paragraph'
  readonly lines: Extent
  readonly lineHeight: Extent
  readonly before: number
  readonly after: number
  /** What borders add above the first line and below the last. */
  readonly borderTop: number
  readonly borderBottom: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly pageBreakBefore: boolean
  /** Bookmarks in it whose page is asked for. */
  readonly bookmarks: readonly string[]
}

export interface FlowRow {
  readonly type: 'row'
  /** With the border above it where that is not the first border of a table. */
  readonly height: Extent
  readonly isHeader: boolean
  readonly keepNext: boolean
  readonly table: FlowTable
}

export interface FlowTable {
  /** What the first border on a page is thicker than one between rows. */
  readonly extraTop: number
  /** The last border. */
  readonly bottom: number
  /** Rows that are repeated on each page. */
  readonly headers: FlowRow[]
}

/** Pages of one size, one after another. */
export interface FlowSection {
  /** Room for what stands on a page. */
  readonly height: Extent
  readonly items: FlowItem[]
}
