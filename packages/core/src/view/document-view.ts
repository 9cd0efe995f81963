import type { AnswersRegister } from '../answers/answers-register.js'
import type { SentText } from '../answers/asked-earlier.js'
import type { AnswerFile, DocumentMeta } from '../document/nodes.js'
import type { Audience } from '../generated/concept.js'
import type { Review, Specification } from '../generated/specification.js'

/** What a template is given, beside what its own kind of document shows. */
export interface DocumentView {
  /** What the document is called on its cover and in its header: «Bilag 1: Kravspesifikasjon». */
  readonly subject: string
  readonly language: string
  readonly title: string
  /** What stands about the document where it differs from others. */
  readonly meta?: {
    readonly protection?: DocumentMeta['protection']
    readonly answerFile?: AnswerFile
    readonly density?: DocumentMeta['density']
  }
}

/** What a document is made from besides the specification. Every value is one that the document's audience may read. */
export interface Given {
  readonly audience: Audience
  /** Only what concerns this role, or this service: its id. */
  readonly role: string | undefined
  readonly service: string | undefined
  /** The edition that changes are told against, as the same audience may read it. */
  readonly since: { readonly version: string; readonly specification: Specification } | undefined
  /** Number of the correction that the changes are: «Rettelse 2»; `undefined`: they are no correction. */
  readonly correction: number | undefined
  /** What the audience may read of what the services have said; `undefined`: nothing. */
  readonly review: Review | undefined
  /** What the suppliers have answered, for those who evaluate; `undefined` in every other document. */
  readonly answers: AnswersRegister | undefined
  /** The texts that suppliers got, for those who evaluate what they answered; none in every other document. */
  readonly sent?: readonly SentText[]
  /** What became of the proposals of the last round; `undefined`: nobody has counted them. */
  readonly lastRound: LastRound | undefined
  /** How the 14 recommendations are met, by what the audience may read. */
  readonly coverage: () => readonly CoverageLine[]
  /** The values that are left open on purpose, of the fields that the audience may read. */
  readonly undecided: () => readonly OpenValue[]
  /** Working hours of one full position in a year. */
  readonly hoursPerPost: number
  /** Whether the rule pack that applies has been read against the law. */
  readonly isPackVerified: boolean
  /** Name of the files of this document, without their ending. */
  readonly fileName: string
}

/** Proposals of a round of review, counted by what became of them. */
export interface LastRound {
  readonly accepted: number
  readonly partly: number
  readonly rejected: number
  readonly later: number
  readonly open: number
}

export interface CoverageLine {
  /** 1–14. */
  readonly number: number
  readonly title: string
  readonly state: 'covered' | 'partly' | 'missing' | 'not-relevant'
  readonly stateTitle: string
  readonly reason: string
}

/** A value that is left open, with the plan for it where there is one. */
export interface OpenValue {
  /** What it belongs to, and its field, in the document's language: «Krav OPP-09», «Svarform». */
  readonly subject: string
  readonly field: string
  /** ISO 8601 date. */
  readonly decideBy: string | undefined
  /** Id of the role that decides it. */
  readonly owner: string | undefined
}
