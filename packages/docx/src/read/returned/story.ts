/**
 * A part of a Word file with running text (the body, the footnotes, a header), as plain data: what stands in it and what
 * was done to it, before anyone knows which document was sent out.
 */
export interface Story {
  /** In the order in which they begin; the text of a box stands after the beginning of the paragraph it is fastened to. */
  readonly paragraphs: readonly StoryParagraph[]
  readonly tables: readonly StoryTable[]
  readonly controls: readonly StoryControl[]
  /** By name. Of two with one name the first counts. */
  readonly bookmarks: ReadonlyMap<string, Extent>
  /** By the id of the comment: what it is put at. */
  readonly commented: ReadonlyMap<string, Extent>
  /** By the id of a note, the paragraph it is fastened to: `footnote 2`. */
  readonly notes: ReadonlyMap<string, number>
}

export interface StoryParagraph {
  readonly pieces: readonly Piece[]
  /** Of the text of all its pieces, in UTF-16 code units. */
  readonly length: number
  /** Id of its style, empty where it has none. */
  readonly style: string
  /** Index of the paragraph that the box or the note it stands in is fastened to. */
  readonly host: number | undefined
  /** Numbers of the table, row and cell nearest around it. */
  readonly table: number | undefined
  readonly row: number | undefined
  readonly cell: number | undefined
  /** Numbers of the controls around it, outermost first. */
  readonly controls: readonly number[]
  /** What became of the end of the paragraph: inserted, it was split off; deleted, it runs into the next one. */
  readonly endInserted: Signature | undefined
  readonly endDeleted: Signature | undefined
  /** A line of a table of contents. */
  readonly isContents: boolean
  /** Name of the bookmark that a link in it leads to, the first of them. */
  readonly link: string | undefined
  /** Id of the footnote or endnote it is part of: `footnote 2`. */
  readonly note: string | undefined
}

/** Text with one fate. */
export interface Piece {
  readonly text: string
  /** Where it begins in its paragraph, in UTF-16 code units. */
  readonly offset: number
  readonly inserted: Signature | undefined
  readonly deleted: Signature | undefined
  /** Number of the innermost control around it. */
  readonly control: number | undefined
}

/** Who made a tracked change, and when. */
export interface Signature {
  readonly author: string
  readonly date: string | undefined
  /** Name of the move it is part of. */
  readonly move: string | undefined
}

export interface StoryTable {
  /** Number of the row that it stands in. */
  readonly row: number | undefined
}

export interface StoryControl {
  readonly title: string
  readonly tag: string
  readonly parent: number | undefined
  readonly showsPlaceholder: boolean
  /** Something can be written or chosen in it; a contents list, a group and a ticked box are no fields. */
  readonly isField: boolean
  /** Bookmarks that are open where it begins, or that begin in it and in no control within it. */
  readonly bookmarks: readonly string[]
}

/** A place between characters: `offset` counts all text of the paragraph, what is deleted too. */
export interface Position {
  readonly paragraph: number
  readonly offset: number
}

export interface Extent {
  readonly start: Position
  readonly end: Position
}
