import type { Chart, DocumentTree, Language, Table } from '@kravspek/core'
import { leastWidthsOf } from './least-widths.js'
import type { Look } from './look.js'
import type { Picture } from './picture.js'
import { outlineOf, type Outline } from './outline.js'
import type { PageLayout } from './page-layout.js'
import { signatureOf } from './tracked-change.js'

/** What one document gathers while its body is written; nothing of it outlives the document. */
export interface Draft {
  readonly language: Language
  readonly look: Look
  /** How narrow the columns of a table may become; `undefined`: as narrow as their shares make them. */
  readonly leastWidths: ((table: Table) => readonly number[]) | undefined
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly outline: Outline
  /** `undefined`: nobody asks for pages, or they cannot be known. */
  readonly layout: PageLayout | undefined
  /** Relationship id by address of a link out of the document. */
  readonly links: Map<string, string>
  /** By the name of the file; `undefined`: the file is missing or is no picture. */
  readonly pictures: Map<string, PictureInUse | undefined>
  readonly charts: ChartInUse[]
  /** Level at which each ordered list starts to count; each is a numbering of its own. */
  readonly orderedLists: number[]
  /** Ids that have their bookmark. */
  readonly bookmarked: Set<string>
  /** The numbers that content controls have. */
  readonly controlNumbers: Set<number>
  /** The number Word has reached at each level of the headings. */
  readonly headingCounters: [number, number, number]
  drawings: number
  /** The tracked changes so far, and who made them and when, as attributes. */
  readonly changes: { readonly signature: string; count: number }
}

export interface ChartInUse {
  readonly chart: Chart
  readonly relationship: string
  /** Name of the part in the package, below `word/`. */
  readonly part: string
}

export interface PictureInUse {
  readonly picture: Picture
  readonly bytes: Uint8Array
  readonly relationship: string
  /** Name of the part in the package, below `word/`. */
  readonly part: string
}

export const startDraft = (
  tree: DocumentTree,
  files: ReadonlyMap<string, Uint8Array>,
  look: Look,
): Draft => ({
  language: tree.meta.language,
  look,
  leastWidths: look.tableTextSize === undefined ? undefined : leastWidthsOf(tree.blocks, look.tableTextSize),
  files,
  outline: outlineOf(tree.blocks),
  layout: undefined,
  links: new Map(),
  pictures: new Map(),
  charts: [],
  orderedLists: [],
  bookmarked: new Set(),
  controlNumbers: new Set(),
  headingCounters: [0, 0, 0],
  drawings: 0,
  changes: { signature: signatureOf(tree.meta), count: 0 },
})
