import type { Localised } from '../rule.js'

type Part = 'I' | 'II' | 'III' | 'IV'

/** What a set of procurement law says, as data: figures and where they were read, never code. */
export interface RulePack {
  /** `foa-2024`. */
  readonly id: string
  readonly title: Localised
  /** First and last day of notice that the pack is for, ISO 8601. `validTo` is `undefined` while it is in force. */
  readonly validFrom: string
  readonly validTo: string | undefined
  /** Where the pack was read, and when. */
  readonly sources: readonly { readonly title: string; readonly url: string; readonly read: string }[]
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
  /** Parts of the regulation where criteria may be ranked without weights. */
  readonly rankedParts: readonly Part[]
  /** Parts that health and social services follow: up to the EEA threshold, and over it. */
  readonly healthServiceParts: readonly [below: Part, above: Part]
  /** More main award criteria than this are remarked on. */
  readonly mostMainCriteria: number
  /** Legal ground of rules, by code. `source`: found in a source; `own-knowledge`: to be read before it becomes an error. */
  readonly grounds: Readonly<
    Record<string, { readonly reference: string; readonly mark: 'source' | 'own-knowledge' }>
  >
}
