import type { Language } from '../../document/nodes.js'
import type { Kind } from '../../rules/terms.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said of a file that a specification was made from: in the specification, and to whoever made it. */
export interface OfficeWords {
  /** Id of a requirement that has none that fits begins with it. */
  readonly prefix: string
  readonly sectionId: string
  readonly tableId: string
  /** Title of what stands before the first heading. */
  readonly unplaced: string
  readonly leftOver: string
  /** Texts of a chapter that demand something, and did not become requirements. */
  readonly demandsLeft: (count: number) => string
  /** Title of requirements without a heading. */
  readonly requirements: string
  /** The lines above the specification. */
  readonly opening: (file: string) => readonly string[]
  readonly numberWas: (number: string) => string
  readonly kindWas: (said: string) => string
  /** The file says one kind, and the verb of the text another. */
  readonly kindAgainstWords: (said: string, verb: string) => string
  readonly kinds: Readonly<Record<Kind, string>>
  /** All of a requirement is struck through, and some of its words are. */
  readonly wholeStruck: string
  readonly struck: (pieces: readonly string[]) => string
  readonly inFile: (label: string) => string
  readonly points: string
  readonly under: (titles: readonly string[]) => string
  readonly columns: (labels: readonly string[]) => string
  readonly like: (item: string) => string
  readonly asideOpening: string
  readonly aside: Readonly<Record<'header' | 'footer' | 'comment', string>>
  readonly emptyCell: string
  /** What became of the file. */
  readonly found: (counts: FoundCounts) => string
  readonly notes: Readonly<Record<OfficeNoteType, (names: readonly string[], count: number) => string>>
  readonly matches: (count: number) => string
  readonly exactMatch: (requirement: string, item: string, title: string) => string
  readonly match: (requirement: string, item: string, title: string, percent: number) => string
}

export interface FoundCounts {
  readonly tables: number
  readonly requirements: number
  readonly sections: number
  readonly kinds: Readonly<Record<Kind | 'undecided', number>>
}

/** Something that whoever imported a file should know. */
export type OfficeNoteType =
  | 'kinds-read'
  | 'id-changed'
  | 'id-prefixed'
  | 'id-repeated'
  | 'id-made'
  | 'kind-unknown'
  | 'kind-missing'
  | 'kind-from-words'
  | 'kind-by-wish'
  | 'wording-differs'
  | 'answers-filled'
  | 'answers-empty'
  | 'columns-kept'
  | 'text-after'
  | 'text-before'
  | 'left-over'
  | 'demands-left'
  | 'tables-kept'
  | 'aside'
  | 'struck'
  | 'partly-struck'
  | 'struck-elsewhere'
  | 'cell-comments'
  | 'hidden-text'
  | 'pictures'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheet'

export const officeWords: Readonly<Record<Language, OfficeWords>> = { nb, nn, en }
