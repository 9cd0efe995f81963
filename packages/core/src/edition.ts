import type { Specification } from './generated/specification.js'

/** What was sent out, as it was: written by `kravspek issue`, never changed. */
export interface Edition {
  readonly version: string
  /** `review`: to the services; `tender`: to suppliers. */
  readonly kind: 'review' | 'tender'
  readonly specification: Specification
}
