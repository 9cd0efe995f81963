import type { Language } from '@kravspek/core'
import type { RequirementCatalogue } from '@kravspek/core/catalogue'
import { technologies, technologyMeant } from '@kravspek/core/starting-point'
import { Refusal } from '../../refusal.js'

/** Every starting point there is, and the catalogues that they come from. */
export interface StartingCatalogues extends RequirementCatalogue {
  readonly from: readonly RequirementCatalogue[]
}

/** The starting points of all catalogues as one. What a municipality has made itself goes before what comes with Kravspek. */
export function startingCatalogues(catalogues: readonly RequirementCatalogue[]): StartingCatalogues {
  const [builtIn, ...own] = catalogues
  if (builtIn === undefined) throw new Error('A catalogue comes with Kravspek')
  const isOwn = (technology: string): boolean =>
    own.some(({ recipes }) => recipes.some((recipe) => recipe.technology === technology))
  const recipes = [
    ...own.flatMap((each) => each.recipes),
    ...builtIn.recipes.filter(({ technology }) => !isOwn(technology)),
  ]
  return { ...builtIn, recipes, from: [...own, builtIn] }
}

/** The catalogue that the starting point of a technology takes its requirements from. */
export function catalogueOf(technology: string, { from }: StartingCatalogues): RequirementCatalogue {
  const found = from.find(({ recipes }) => recipes.some((recipe) => recipe.technology === technology))
  if (found === undefined) throw new Error(`No catalogue has ${technology}`)
  return found
}

/**
 * The technology that a person named on the command line.
 *
 * @throws Refusal where it is not known which one that is
 */
export function technologyCalled(
  written: string,
  choices: StartingCatalogues,
  language: Language | undefined,
): string {
  const meant = technologyMeant(written, choices)
  if (meant.type === 'found') return meant.name
  const all = technologies(language ?? 'nb', choices)
  const perhaps = all.filter(({ name }) => meant.perhaps.includes(name)).map(({ title }) => title)
  throw new Refusal((said) => said.new.unknownTechnology(written, perhaps, all), 'new', language)
}
