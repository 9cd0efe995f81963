import type { Kind } from '../../rules/terms.js'

/** A specification as it is going to be written. Texts are as the file has them. */
export interface DraftSpecification {
  readonly id: string
  readonly title: string
  readonly sections: readonly DraftSection[]
}

export interface DraftSection {
  readonly id: string
  /** Empty: to be decided. */
  readonly title: string
  /** Stand above it. */
  readonly comments: readonly string[]
  readonly intro: string
  readonly tables: readonly DraftTable[]
  readonly requirements: readonly DraftRequirement[]
}

export interface DraftTable {
  readonly id: string
  /** Empty: to be decided. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface DraftRequirement {
  readonly id: string
  readonly comments: readonly string[]
  readonly title: string
  /** Empty: to be decided. */
  readonly text: string
  /** `undefined`: to be decided. */
  readonly kind: Kind | undefined
  readonly ask: string
  readonly points: number | undefined
  readonly rationale: string
  readonly children: readonly { readonly id: string; readonly text: string }[]
  readonly from: DraftOrigin | undefined
}

export interface DraftOrigin {
  readonly catalogue: string
  readonly version: string
}
