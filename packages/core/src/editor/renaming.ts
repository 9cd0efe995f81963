import type { Location, Range } from '../finding/finding.js'

/** Something that can be renamed. */
export interface Renaming {
  /** The name alone, where the cursor is. */
  readonly range: Range
  readonly id: string
  readonly kind: string
  /** The places that change when it is called something else. */
  readonly changesTo: (newId: string) => readonly NameChange[] | { readonly problem: RenameProblem }
}

/** One name at one place, and what it becomes. */
export interface NameChange {
  readonly location: Location
  readonly from: string
  readonly to: string
  /** A name in a text stands between other words; a value and a key are nothing but the name. */
  readonly role: 'value' | 'text'
  /** Whether `from` stands at the location as it is. Where it does not, the location is that of the whole text. */
  readonly isExact: boolean
  /** What a whole text says, and what it says with the other name. */
  readonly retold: (text: string) => string
}

/** Why something can't be renamed. */
export type RenameProblem =
  | { readonly type: 'nothing-here' }
  /** Nothing has the id. */
  | { readonly type: 'not-declared'; readonly id: string }
  | { readonly type: 'not-identifier'; readonly id: string }
  /** With the requirement's own, the ids of its parts become too long. */
  | { readonly type: 'too-long'; readonly id: string }
  | { readonly type: 'not-parameter-name'; readonly id: string }
  | { readonly type: 'taken'; readonly id: string; readonly kind: string; readonly source: string }
  /** Something refers to the id already, though nothing has it. */
  | { readonly type: 'mentioned'; readonly id: string }
  | { readonly type: 'parameter-taken'; readonly id: string }
  /** The text is not the one that was analysed. */
  | { readonly type: 'text-changed' }
