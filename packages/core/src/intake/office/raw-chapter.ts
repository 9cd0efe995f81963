import type { RawRequirement } from './raw-requirement.js'

/** A part of a file under one heading. */
export interface RawChapter {
  /** `undefined`: it stands before any heading. */
  readonly title: string | undefined
  /** The headings above it, the highest first. */
  readonly above: readonly string[]
  /** In the order of the file. */
  readonly texts: readonly RawText[]
  readonly requirements: readonly RawRequirement[]
  readonly tables: readonly RawTable[]
  /** What stands above the columns of its tables of requirements, a table at a time. */
  readonly columns: readonly (readonly string[])[]
}

export interface RawText {
  readonly text: string
  /** It is an item of a list. */
  readonly isItem: boolean
  /** It stands after the first requirement of the chapter. */
  readonly isAfter: boolean
}

/** A table of something else than requirements. */
export interface RawTable {
  /** Empty where it has none. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A whole file, by its headings. */
export interface RawDocument {
  /** In the style of a title. */
  readonly title: string | undefined
  /** What stands alone above the first table of requirements, within it; it is in no chapter. */
  readonly titleAbove: string | undefined
  readonly firstHeading: string | undefined
  readonly chapters: readonly RawChapter[]
  /** How many tables had requirements. */
  readonly requirementTables: number
  /** What stands above columns that suppliers were to fill in, and did not. */
  readonly emptyAnswers: readonly string[]
  /** What stands above columns that no field has. */
  readonly kept: readonly string[]
}
