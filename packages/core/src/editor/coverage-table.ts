import type { Location } from '../finding/finding.js'
import type { CellState } from '../locale/editor/overview.js'

export type { CellState }

/** A table of an overview, as data: words in the language asked for, and places to go to. */
export interface CoverageTable {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Why there is nothing to show, and what to do about it. */
  readonly empty: string | undefined
}

export interface TableColumn {
  readonly key: string
  readonly title: string
  /** What the column is, in a sentence. */
  readonly note: string | undefined
  readonly location: Location | undefined
  /** Nothing in the column is covered. */
  readonly isGap: boolean
}

export interface TableRow {
  readonly key: string
  readonly title: string
  readonly note: string | undefined
  readonly locations: readonly Location[]
  /** Someone or something is left out. */
  readonly isGap: boolean
  readonly cells: readonly TableCell[]
  /** What the row comes to, in sentences. */
  readonly explanation: string
}

export interface TableCell {
  readonly state: CellState
  readonly words: string
  /** What covers it. */
  readonly locations: readonly Location[]
}
