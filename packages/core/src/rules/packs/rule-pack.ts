import type { Localised } from '../rule.js'

type Part = 'I' | 'II' | 'III' | 'IV'

/** Where a pack was read. */
export interface PackSource {
  /** Publisher and what was read, as the publisher calls it. */
  readonly title: string
  /** The text itself, or the publisher's page where no closer address is known; `undefined`: none is known. */
  readonly url: string | undefined
  /** Day it was read, ISO 8601; `undefined`: not recorded. */
  readonly read: string | undefined
}

/** Where in the law a rule stands. */
export interface LegalGround {
  /** `FOA § 7-9`. FOA: anskaffelsesforskriften; LOA: anskaffelsesloven. */
  readonly reference: string
  /** `source`: found in a source; `own-knowledge`: to be read before it becomes an error. */
  readonly mark: 'source' | 'own-knowledge'
}

/** What a set of procurement law says, as data: figures and where they were read, never code. */
export interface RulePack {
  /** `foa-2024`. */
  readonly id: string
  readonly title: Localised
  /** First and last day of notice that the pack is for, ISO 8601. `validTo` is `undefined` while it is in force. */
  readonly validFrom: string
  readonly validTo: string | undefined
  readonly sources: readonly PackSource[]
  /** Who has read the pack against the law; `undefined`: nobody yet. */
  readonly verifiedBy: { readonly by: string; readonly date: string } | undefined
  /** What was not found or is not settled. */
  readonly reservations: readonly Localised[]
  /** Upper limits of the estimated value, excluding VAT, in NOK. `undefined`: not found for this period. */
  readonly thresholds: { readonly national: number; readonly eea: number } | undefined
  readonly environment: {
    /** Least weight of climate and environment together, 0 to 1. */
    readonly leastWeight: number
    /** Environment is among this many first in a ranked order. */
    readonly amongFirst: number
    /** Grounds on which climate and environment may be left out. */
    readonly exemptions: readonly ('insignificant' | 'vital-interests' | 'statutory-minimum')[]
  }
  /** Parts of the regulation where criteria may be ranked without weights, as far as is known. */
  readonly rankedParts: readonly Part[]
  /** Parts that health and social services follow: up to the EEA threshold, and over it. */
  readonly healthServiceParts: readonly [below: Part, above: Part]
  /** More main award criteria than this are remarked on. */
  readonly mostMainCriteria: number
  /** Legal ground of rules, by code. */
  readonly grounds: Readonly<Record<string, LegalGround>>
}
