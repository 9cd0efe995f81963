import type { DocumentTree } from '../document/nodes.js'

/**
 * What a file that came back says, as it was read: everything in it, names too. What is kept of it is decided later
 * (intake/import-returned.ts); nothing here is written anywhere as it stands.
 */
export interface Returned {
  /** Which document it was made from; `undefined`: the file does not say. */
  readonly stamp: ReturnedStamp | undefined
  /** In the order of the file. */
  readonly comments: readonly ReturnedComment[]
  readonly changes: readonly ReturnedChange[]
  /** The fields that were filled in. */
  readonly fields: readonly ReturnedField[]
}

/** What a document says of itself, see `DocumentMeta.stamp`. */
export interface ReturnedStamp {
  readonly specification: string
  readonly version: string
  readonly document: string
  /** Of the view of its audience, lower-case hex. */
  readonly hash: string
  /** Ids of the role and the service that the document was cut to. */
  readonly role?: string | undefined
  readonly service?: string | undefined
}

/**
 * What a place was found by, the surest first: the mark that Kravspek put there, the title of a field, its tag, the id as
 * it can be read there, the words that stand there.
 */
export type Certainty = 'bookmark' | 'title' | 'tag' | 'visible-id' | 'text'

/** What something in the file is about. */
export interface ReturnedPlace {
  /** Of the document tree: a requirement, a section, a part of the document such as `:burden`. */
  readonly id: string
  readonly certainty: Certainty
}

/** Something that was said, by whom and when, as the file says it. */
export interface Saying {
  readonly text: string
  /** Empty: the file does not say. */
  readonly author: string
  /** ISO 8601, to the minute or second, as the file writes it; `undefined`: the file does not say. */
  readonly date: string | undefined
}

export interface ReturnedComment extends Saying {
  /** `undefined`: it could not be placed. */
  readonly place: ReturnedPlace | undefined
  /** The words that it is put at; empty where it is put between words. */
  readonly quote: string
  /** The paragraph that it is put in, as it was sent out. */
  readonly paragraph: string
  /** Someone has ticked it off in the file. */
  readonly isResolved: boolean
  readonly replies: readonly Saying[]
}

/** A change of one paragraph, or of one row of a table, by one person. */
export interface ReturnedChange {
  readonly place: ReturnedPlace | undefined
  /** Empty where it was not tracked. */
  readonly author: string
  readonly date: string | undefined
  readonly action: 'change' | 'remove' | 'add' | 'move'
  /** The paragraph as it was sent out; empty: there was none. */
  readonly before: string
  /** As it would be if this change were accepted and no other; empty: it is gone. */
  readonly after: string
  /** `false`: it was found by comparing the text with what was sent out. */
  readonly isTracked: boolean
}

export interface ReturnedField {
  /** Of the control: `OPP-01:comment`, `S-01:answer`, `:role`; `undefined`: it is none of those that were sent out. */
  readonly id: string | undefined
  readonly certainty: Certainty | undefined
  /** What the field is called in the file, empty where nothing says. */
  readonly label: string
  /** What was filled in: never empty. Paragraphs are parted by line breaks. */
  readonly text: string
}

/** A file that came back and was opened: it is read when it is known what was sent out. */
export interface OpenedFile {
  readonly stamp: ReturnedStamp | undefined
  /** It is the answer file of a filled HTML page, not a document. */
  readonly isForm?: true | undefined
  /** It is as Kravspek wrote it: no program has saved it since. */
  readonly isAsWritten?: true | undefined
  /**
   * How much of it and of a document that it may have been made from is the same: 0 to 1. Where it is missing, only the
   * stamp can tell what the file was made from.
   */
  readonly likeness?: ((sent: DocumentTree) => number) | undefined
  /** @param sent the document that the file was made from, as it was sent out */
  readonly read: (sent: DocumentTree) => Returned
}
