import type { Kind } from '../../rules/terms.js'
import type { Marks } from './row-marks.js'

/** A requirement as a file has it, before it gets an id that fits and a kind. */
export interface RawRequirement {
  /** As written, empty where it has none. */
  readonly number: string
  readonly title: string
  readonly text: string
  /** What the file says of how binding it is; `undefined`: it has nothing that says it. */
  readonly saidKind: string | undefined
  /** What that means; `undefined`: it is not understood, or nothing is said. */
  readonly kind: Kind | undefined
  readonly points: string
  readonly rationale: string
  readonly ask: string
  readonly children: readonly RawChild[]
  /** What suppliers have written. */
  readonly answers: readonly Labelled[]
  /** What no field has. */
  readonly kept: readonly Labelled[]
  readonly marks?: Marks | undefined
}

export interface RawChild {
  /** `a`, empty where it has none. */
  readonly letter: string
  readonly text: string
}

export interface Labelled {
  /** What stands above the column; empty where nothing does. */
  readonly label: string
  readonly text: string
}

/** A piece of a file, in its order. */
export type RawPiece =
  | { readonly type: 'requirement'; readonly requirement: RawRequirement }
  /** Title of what comes after it, within a table. */
  | { readonly type: 'group'; readonly title: string }
  | { readonly type: 'text'; readonly text: string }
  /** What comes stands beside what came: the groups of that are not its groups. */
  | { readonly type: 'beside' }
  /** What stands above the columns of a table of requirements. */
  | { readonly type: 'columns'; readonly labels: readonly string[] }

/** A text alone as a requirement. */
export function requirementSaying(text: string, number = ''): RawRequirement {
  return {
    ...{ number, title: '', text, saidKind: undefined, kind: undefined, points: '', rationale: '', ask: '' },
    ...{ children: [], answers: [], kept: [] },
  }
}
