/** What stands in a Word document or a workbook, whichever program wrote it: no more of its looks than what carries meaning. */
export type OfficeBlock = OfficeHeading | OfficeParagraph | OfficeItem | OfficeTable

/** What of a text is struck through; the words are in the text too. */
export interface Struck {
  /** A piece for each place, from the first; left out where nothing is. */
  readonly struck?: readonly string[] | undefined
}

export interface OfficeHeading extends Struck {
  readonly type: 'heading'
  /** 1 the highest; 0: the title of the whole document. */
  readonly level: number
  readonly text: string
}

export interface OfficeParagraph extends Struck {
  readonly type: 'paragraph'
  readonly text: string
  /** All of it. Where a document has no headings of its own, that is what they look like. */
  readonly isBold: boolean
}

/** An item of a list. */
export interface OfficeItem extends Struck {
  readonly type: 'item'
  /** 0 the outermost. */
  readonly level: number
  /** What stands before it: `•`, `a)`, `3.1`. */
  readonly mark: string
  readonly text: string
  readonly isBold: boolean
}

export interface OfficeTable {
  readonly type: 'table'
  readonly rows: readonly OfficeRow[]
}

export interface OfficeRow {
  /** The file says that it is repeated on every page. */
  readonly isHeader: boolean
  /** From the left; places that a cell from the left or from above reaches over are left out. */
  readonly cells: readonly OfficeCell[]
}

export interface OfficeCell extends Struck {
  /** Counts from 0. */
  readonly column: number
  /** Its paragraphs, each on a line of its own. */
  readonly text: string
  /** How many it reaches over, itself counted. */
  readonly columns: number
  readonly rows: number
  readonly isBold: boolean
  /** What people have fastened to it, without their names. */
  readonly comments?: readonly string[] | undefined
}

/** What was read of a file. */
export interface OfficeContent {
  readonly blocks: readonly OfficeBlock[]
  /** What the properties of the file say that it is called. */
  readonly title?: string | undefined
  /** What is in the file, but not in its text. */
  readonly aside?: readonly OfficeAside[] | undefined
  /** What was left out, or taken in although it does not show. */
  readonly remarks?: readonly OfficeRemark[] | undefined
}

export interface OfficeAside {
  readonly type: 'header' | 'footer' | 'comment'
  readonly text: string
}

/** `count`: of texts, pictures or rows. `hidden-sheet` is left out, `hidden-rows` are taken in. */
export type OfficeRemark =
  | { readonly type: 'hidden-text' | 'pictures' | 'hidden-rows' | 'hidden-columns'; readonly count: number }
  | { readonly type: 'hidden-sheet'; readonly name: string }
