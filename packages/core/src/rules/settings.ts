import type { Severity } from '../finding/finding.js'

/** What a municipality may set for the rules. Source: schemas/settings.schema.json. */
export interface RuleSettings {
  readonly profile: 'default' | 'strict'
  /** By code. `off`: the rule is not run. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Brands that are known besides the built-in ones, as they are written. */
  readonly brands: readonly string[]
  /** Standards that law makes binding besides the built-in ones, without year: `NS 8175`. */
  readonly mandatedStandards: readonly string[]
  /** Abbreviations that everyone in the house knows. */
  readonly abbreviations: readonly string[]
  /** Words to use, each with those that it should stand in the place of. */
  readonly glossary: readonly { readonly term: string; readonly insteadOf: readonly string[] }[]
  /** Working hours of one full position in a year. */
  readonly hoursPerPost: number
  /** More minimum requirements than this are remarked on. */
  readonly mostMinimumRequirements: number
  /** Rule packs that someone has read against the law. */
  readonly verifiedPacks: readonly { readonly pack: string; readonly by: string; readonly date: string }[]
}

/** The settings of a municipality that has set nothing. */
export const defaultSettings: RuleSettings = {
  profile: 'default',
  severities: {},
  brands: [],
  mandatedStandards: [],
  abbreviations: [],
  glossary: [],
  // 37.5 hours a week, less holidays and public holidays: what Norwegian municipalities reckon with.
  hoursPerPost: 1695,
  mostMinimumRequirements: 100,
  verifiedPacks: [],
}
