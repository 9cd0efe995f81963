import type { RequirementCatalogue } from './catalogue.js'
import { foldedText } from './word-stems.js'

/** The technologies that requirements and starting points of catalogues are for, as the format names them. */
export function technologiesIn(catalogues: readonly RequirementCatalogue[]): readonly string[] {
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes.map(({ technology }) => technology))
  const requirements = catalogues
    .flatMap(({ themes }) => themes.flatMap((theme) => theme.requirements ?? []))
    .flatMap(({ technologies = [] }) => technologies)
  return [...new Set([...recipes, ...requirements])]
}

/**
 * The technology that a person means: as the format names it, or by its name in one of the three languages, its beginning
 * enough. `undefined`: none, or more than one.
 */
export function technologyCalled(
  written: string,
  catalogues: readonly RequirementCatalogue[],
): string | undefined {
  const wanted = plain(written)
  if (wanted === '') return undefined
  const names = new Map(technologiesIn(catalogues).map((technology) => [technology, [plain(technology)]]))
  for (const { technology, ...recipe } of catalogues.flatMap((catalogue) => catalogue.recipes)) {
    const titles = [recipe.nb, recipe.nn, recipe.en].flatMap((words) => words?.title ?? [])
    names.get(technology)?.push(...titles.map(plain))
  }
  const exact = [...names].filter(([, all]) => all.includes(wanted))
  const begun = exact.length > 0 ? exact : [...names].filter(([, all]) => all.some((name) => name.startsWith(wanted)))
  const [only, other] = begun
  return other === undefined ? only?.[0] : undefined
}

function plain(name: string): string {
  return foldedText(name).replace(/[\s_-]+/g, '-').replace(/^-|-$/g, '')
}
