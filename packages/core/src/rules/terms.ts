import type { Requirement, Specification } from '../generated/specification.js'

/** Language of a text. */
export type Language = NonNullable<Specification['language']>

/** How far a specification has come. */
export type Status = NonNullable<Specification['status']>

/** How much the checks ask for. */
export type Size = NonNullable<Specification['profile']>

/** Kind of a requirement. */
export type Kind = NonNullable<Requirement['kind']>
