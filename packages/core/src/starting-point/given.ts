import type { CatalogueItem } from '../catalogue/catalogue.js'
import type { Language } from '../document/nodes.js'
import type { Recipe, RecipeBenefit, RecipeFunction, RecipeNeed } from '../generated/specification.js'
import type { StartingRole, StartingTexts } from '../locale/starting-point.js'

/** What each part of the file is written from. */
export interface Given {
  readonly texts: StartingTexts
  readonly recipe: Recipe
  readonly language: Language
  readonly isSmall: boolean
  /** As the file names it; `undefined`: there is none. */
  readonly organisationFile: string | undefined
  /** The first leads. */
  readonly buyers: readonly Named[]
  readonly services: readonly GivenService[]
  readonly roles: Readonly<Record<StartingRole, readonly GivenRole[]>>
  /** Those who use the solution in their work: in a small procurement the kind of role that needs it most. */
  readonly users: readonly GivenRole[]
  readonly functions: readonly GivenFunction[]
  readonly needs: readonly GivenNeed[]
  readonly benefits: readonly RecipeBenefit[]
  readonly sections: readonly GivenSection[]
  readonly fixed: FixedIds
  /** Numbers of the support tiers that the organisation file describes. */
  readonly knownTiers: readonly number[]
  /** The ids in the specification of requirements of the catalogue: those that it takes, in its order. */
  readonly idsOf: (inCatalogue: readonly string[] | undefined) => readonly string[]
}

/** Ids of what every specification has. */
export interface FixedIds {
  readonly criteria: Readonly<Record<keyof StartingTexts['criteria'], string>>
  readonly annexes: Readonly<Record<keyof StartingTexts['annexes'], string>>
  readonly start: string
}

export interface Named {
  readonly id: string
  /** `undefined`: nothing was given that can be read. */
  readonly name: string | undefined
  /** It stands in the organisation file, under the same id. */
  readonly isKnown: boolean
}

export interface GivenService extends Named {
  /** Id of its buyer. */
  readonly buyer: string
}

export interface GivenRole {
  readonly id: string
  readonly title: string
  readonly isKnown: boolean
  /** Id of its service, where the organisation file says so. */
  readonly service: string | undefined
}

export interface GivenFunction {
  readonly id: string
  readonly title: string
  readonly recipe: RecipeFunction
}

export interface GivenNeed {
  readonly id: string
  readonly statement: string
  readonly role: string
  readonly recipe: RecipeNeed
}

export interface GivenSection {
  readonly id: string
  readonly title: string
  readonly rationale: string | undefined
  /** It is the technology's own. */
  readonly isOwn: boolean
  /** Its requirements are evaluated as climate and environment. */
  readonly isOnEnvironment: boolean
  readonly requirements: readonly { readonly id: string; readonly item: CatalogueItem }[]
}
