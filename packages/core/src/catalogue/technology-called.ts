import type { RequirementCatalogue } from './catalogue.js'
import { meantAmong } from './technology-meant.js'
import { technologyNames } from './technology-names.js'

/** The technologies that requirements and starting points of catalogues are for, as the format names them. */
export function technologiesIn(catalogues: readonly RequirementCatalogue[]): readonly string[] {
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes.map(({ technology }) => technology))
  const requirements = catalogues
    .flatMap(({ themes }) => themes.flatMap((theme) => theme.requirements ?? []))
    .flatMap(({ technologies = [] }) => technologies)
  return [...new Set([...recipes, ...requirements])]
}

/**
 * The technology that a person means: as the format names it, or by what it is called in one of the three languages, its
 * beginning enough. `undefined`: none, or more than one.
 */
export function technologyCalled(
  written: string,
  catalogues: readonly RequirementCatalogue[],
): string | undefined {
  const names = technologyNames(catalogues.flatMap((catalogue) => catalogue.recipes))
  const meant = meantAmong(
    written,
    new Map(technologiesIn(catalogues).map((technology) => [technology, names.get(technology) ?? [technology]])),
  )
  return meant.type === 'found' ? meant.name : undefined
}
