import type { DocumentMeta } from '@kravspek/core'

/** A workbook to write. Texts may hold line breaks. */
export interface WrittenWorkbook {
  /** Title, language and stamp for the properties of the file, and what runs along the edges of its pages. */
  readonly meta: DocumentMeta
  /** In the order of the tabs. Names are at most 31 characters, and none is another's. */
  readonly sheets: readonly WrittenSheet[]
  /** Name of the hidden sheet for choices that no list in a cell can hold. */
  readonly choiceSheet: string
  /** Title of the message where something was written that can't be: at most 32 characters. */
  readonly wrongTitle: string
}

export interface WrittenSheet {
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly WrittenRow[]
  /** So many rows at the end are hidden: programs read them, people need not. */
  readonly hiddenRows?: number
  /** Rows and columns that stay in sight, from the top and the left. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Tables with a header row: none overlaps another. */
  readonly tables: readonly WrittenTable[]
}

export interface WrittenTable {
  /** Unique in the workbook: letters, digits and underscores. */
  readonly name: string
  /** Row of the header, from 0. The table begins in the first column. */
  readonly headerRow: number
  /** Texts of the header: none is another's. */
  readonly header: readonly string[]
  /** Rows below the header. At least one. */
  readonly rowCount: number
  /** Gives buttons to filter by. */
  readonly hasFilter: boolean
}

/** Cells from the left. */
export type WrittenRow = readonly WrittenCell[]

export type WrittenCell =
  | { readonly type: 'empty'; readonly look: CellLook }
  | { readonly type: 'text'; readonly text: string; readonly look: CellLook }
  | { readonly type: 'number'; readonly value: number; readonly look: CellLook }
  /** `value`: what it comes to before anything is filled in. */
  | {
      readonly type: 'formula'
      readonly formula: string
      readonly value: number | ''
      readonly look: CellLook
    }
  /** To fill in. */
  | { readonly type: 'field'; readonly look: FieldLook; readonly allowed: Allowed | undefined }

/** Looks of cells that are locked. `plain` has no frame; `closed`: nothing is to be written here. */
export type CellLook =
  'text' | 'plain' | 'title' | 'subtitle' | 'strong' | 'header' | 'closed' | 'number' | 'money' | 'total'

/** Looks of cells that are not. */
export type FieldLook = 'field' | 'number-field' | 'money-field' | 'date-field'

/** What may be written in a cell, and what is said where something else is. */
export type Allowed =
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly otherwise: string }
  | {
      readonly type: 'number'
      readonly min: number | undefined
      readonly max: number | undefined
      readonly otherwise: string
    }
  | { readonly type: 'date'; readonly otherwise: string }
