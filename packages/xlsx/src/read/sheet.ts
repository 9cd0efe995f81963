import type { ReturnedStamp } from '@kravspek/core'
import type { PackageRefusal } from '@kravspek/docx/package'

/** Why a file is not read as a workbook. */
export type WorkbookRefusal =
  | PackageRefusal
  | 'not-a-workbook'
  | 'macros'
  | 'external'
  | 'not-well-formed'
  /** More cells, rows or text than a workbook of any honest size. */
  | 'too-many-cells'

export type WorkbookReading =
  | {
      readonly type: 'workbook'
      /** In the order of the tabs. */
      readonly sheets: readonly Sheet[]
      /** Which document of ours it was made from; `undefined`: it does not say. */
      readonly stamp: ReturnedStamp | undefined
    }
  /** `part`: the name of the part that gave the reason, empty where it is the whole file. */
  | { readonly type: 'refused'; readonly refusal: WorkbookRefusal; readonly part: string }

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** Those with something in them, from the top; a row without text is left out. */
  readonly rows: readonly Row[]
  /** As far as the sheet has cells: of a whole column, what is in use. */
  readonly merged: readonly MergedCells[]
  /** First and last of columns that are hidden, from 0. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[]
  /** What people have fastened to cells, in the order of the file. */
  readonly comments: readonly CellComment[]
}

/** Without the name of whoever wrote it. */
export interface CellComment {
  /** The cell, which may be empty. */
  readonly place: CellPlace
  readonly text: string
}

/** Both ends are included; only the first cell has a value. Row and column count from 0. */
export interface MergedCells {
  readonly from: CellPlace
  readonly to: CellPlace
}

export type CellPlace = readonly [row: number, column: number]

export interface Row {
  /** Counts from 0, hidden and empty rows too. */
  readonly number: number
  /** Those with something in them, from the left. */
  readonly cells: readonly Cell[]
  /** Hidden by hand or by a filter. */
  readonly isHidden: boolean
}

export interface Cell {
  /** Counts from 0, hidden columns too. */
  readonly column: number
  /** What the cell says: a number with a full stop, a date as `2026-11-23`, with a time as `2026-11-23T14:30:00`. */
  readonly text: string
  /** A date is its serial number, as the file has it; what a formula came to stands for the formula. */
  readonly value: string | number | boolean
  /** What of the text is struck through: a piece for each place; left out where nothing is. */
  readonly struck?: readonly string[] | undefined
}
