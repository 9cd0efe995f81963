import type { DocumentTree, Language } from '@kravspek/core'
import type { Picture } from './picture.js'
import { outlineOf, type Outline } from './outline.js'

/** What one document gathers while its body is written; nothing of it outlives the document. */
export interface Draft {
  readonly language: Language
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly outline: Outline
  /** Relationship id by address of a link out of the document. */
  readonly links: Map<string, string>
  /** By the name of the file; `undefined`: the file is missing or is no picture. */
  readonly pictures: Map<string, PictureInUse | undefined>
  /** Level at which each ordered list starts to count; each is a numbering of its own. */
  readonly orderedLists: number[]
  /** Ids that have their bookmark. */
  readonly bookmarked: Set<string>
  /** The number Word has reached at each level of the headings. */
  readonly headingCounters: [number, number, number]
  drawings: number
}

export interface PictureInUse {
  readonly picture: Picture
  readonly bytes: Uint8Array
  readonly relationship: string
  /** Name of the part in the package, below `word/`. */
  readonly part: string
}

export const startDraft = (tree: DocumentTree, files: ReadonlyMap<string, Uint8Array>): Draft => ({
  language: tree.meta.language,
  files,
  outline: outlineOf(tree.blocks),
  links: new Map(),
  pictures: new Map(),
  orderedLists: [],
  bookmarked: new Set(),
  headingCounters: [0, 0, 0],
  drawings: 0,
})
