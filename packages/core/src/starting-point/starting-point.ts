import type { Language } from '../document/nodes.js'
import type { Organisation } from '../generated/specification.js'

/** What a new specification is begun with. */
export interface StartingPoint {
  /** As a recipe of the catalogue names it: `medicine-dispenser`. */
  readonly technology: string
  /**
   * Names of the services that will use the solution, as people write them, or their ids in the organisation file. Empty:
   * those of the buyer in the organisation file, or not known yet.
   */
  readonly services: readonly string[]
  readonly language: Language
  /** Name of the municipality that buys, or its id in the organisation file; empty: the first one there. */
  readonly buyer: string
  /** `small`: for procurements below the national threshold, which ask for at most 25 values. */
  readonly profile: 'standard' | 'small'
  /** Otherwise made of the technology. */
  readonly title?: string | undefined
  /** Today, ISO 8601. */
  readonly date: string
  /** Who buys, which services and roles there are, and who helps, for all procurements. */
  readonly organisation?: StartingOrganisation | undefined
}

export interface StartingOrganisation {
  /** Path from the folder of the specification, with `/`. */
  readonly file: string
  readonly value: Organisation
}
