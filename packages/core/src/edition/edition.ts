import type { Specification } from '../generated/specification.js'
import type { LastRound } from '../view/document-view.js'

/** What was sent out, as it was: what changes are told against. */
export interface Edition {
  readonly version: string
  /** `review`: to the services; `tender`: to suppliers. */
  readonly kind: 'review' | 'tender'
  readonly specification: Specification
}

/** All that is known of an edition, besides the specification. */
export interface EditionFacts {
  readonly version: string
  readonly kind: Edition['kind']
  /** Which of the specification's editions it is, from 1. */
  readonly number: number
  /** Which correction of the tender documents it is, from 1; `undefined`: it is none. */
  readonly correction: number | undefined
  /** Version of the edition that its document of changes is told against; `undefined`: it has no such document. */
  readonly since: string | undefined
  /** The specification's, ISO 8601. */
  readonly date: string | undefined
  /** Version of Kravspek that made it. */
  readonly tool: string
  readonly rulePack: { readonly id: string; readonly verified: boolean }
  /** What its documents were made with besides the specification: working hours of one full position in a year. */
  readonly hoursPerPost: number
  /** What had become of the comments of the services when it was sent to them; `undefined`: nobody had counted them. */
  readonly lastRound?: LastRound | undefined
  /** SHA-256, lower-case hex: of the specification as the file holds it, and of what each audience may read. */
  readonly hashes: Readonly<Record<'specification' | 'supplier' | 'reviewer' | 'leader', string>>
  /** SHA-256 of each document that was written, by its file name. */
  readonly documents: Readonly<Record<string, string>>
  /** Pictures, by the names that the specification gives them: names of the files that keep them. */
  readonly pictures: Readonly<Record<string, string>>
  /** What made the documents the buyer's own: the Word file of its looks, and its templates by their names. */
  readonly house: {
    readonly referenceDocx: string | undefined
    readonly templates: Readonly<Record<string, string>>
  }
}

/** An edition as its file holds it. `specification` is as a file of the format holds it, what is left open with its plan. */
export interface EditionRecord extends EditionFacts {
  readonly specification: Readonly<Record<string, unknown>>
}
