import { finding, type Finding } from '../finding/finding.js'
import type { Language } from '../document/nodes.js'
import type { Recipe } from '../generated/specification.js'
import { locateEntry, type Positions } from '../source/positions.js'
import { catalogueItems, languagesOf, type RequirementCatalogue } from './catalogue.js'
import { languageNames } from './language-names.js'

/**
 * What is wrong with the starting points of a catalogue: they name requirements or functions that are not there, or
 * that are withdrawn; they need requirements that they do not take; two are for one technology; or a language lacks.
 */
export function recipeFindings(catalogue: RequirementCatalogue, positions: Positions): readonly Finding[] {
  const offered = catalogueItems(catalogue).filter(({ requirement }) => requirement.withdrawn === undefined)
  const ids = new Set(offered.map(({ requirement }) => requirement.id))
  const languages = languagesOf(catalogue)
  const seen = new Set<string>()
  return catalogue.recipes.flatMap((recipe) => {
    const isRepeated = seen.has(recipe.technology)
    seen.add(recipe.technology)
    return [
      ...(isRepeated ? told('catalogue-duplicate', recipe, 'technology', { id: recipe.technology }, positions) : []),
      ...namedRequirements(recipe).flatMap(({ list, allowed }) =>
        list.flatMap((id, index) => {
          const known = allowed === undefined ? ids : new Set(allowed)
          return known.has(id) ? [] : told('catalogue-unknown-reference', list, index, { id }, positions)
        }),
      ),
      ...functionFindings(recipe, positions),
      ...languageFindings(recipe, languages, positions),
    ]
  })
}

interface NamedRequirements {
  readonly list: readonly string[]
  /** `undefined`: all that the catalogue offers. */
  readonly allowed: readonly string[] | undefined
}

/** Every list of requirements in a recipe, with those that it may name: what is taken, everywhere but in the list of it. */
function namedRequirements(recipe: Recipe): readonly NamedRequirements[] {
  const { requirements = [], small = [], onboarding = [], overview = [] } = recipe
  const { needs = [], fallbacks = [], benefits = [], programmes = [], tiers = [] } = recipe
  const parts = [needs, fallbacks, programmes, tiers].flatMap((each) =>
    each.map((part) => part.requirements ?? []),
  )
  const foundations = benefits.flatMap(({ measuredBy = [], requires = [] }) => [measuredBy, requires])
  return [
    { list: requirements, allowed: undefined },
    ...[small, onboarding, overview, ...parts, ...foundations].map((list) => ({ list, allowed: requirements })),
  ]
}

function functionFindings(recipe: Recipe, positions: Positions): readonly Finding[] {
  const known = new Set((recipe.functions ?? []).map(({ id }) => id))
  return [...(recipe.fallbacks ?? []), ...(recipe.phaseOut ?? [])].flatMap((part) =>
    part.function === undefined || known.has(part.function)
      ? []
      : told('catalogue-unknown-reference', part, 'function', { id: part.function }, positions),
  )
}

/** Everything that is worded must be worded in each language. */
function languageFindings(
  recipe: Recipe,
  languages: readonly Language[],
  positions: Positions,
): readonly Finding[] {
  const { functions = [], needs = [], questions = [], incidentClasses = [], fallbacks = [] } = recipe
  const { phaseOut = [], workChanges = [], benefits = [] } = recipe
  const worded: readonly Partial<Record<Language, unknown>>[] = [
    recipe,
    ...functions,
    ...needs,
    ...questions,
    ...incidentClasses,
    ...fallbacks,
    ...phaseOut,
    ...workChanges,
    ...benefits,
  ]
  return worded.flatMap((each) =>
    languages
      .filter((language) => each[language] === undefined)
      .flatMap((language) => {
        const [key = ''] = Object.keys(each)
        const data = { id: recipe.technology, language: languageNames[language] }
        return told('catalogue-language-missing', each, key, data, positions)
      }),
  )
}

function told(
  code: string,
  container: object,
  key: string | number,
  data: Finding['data'],
  positions: Positions,
): readonly Finding[] {
  const location = locateEntry(positions, container, key)?.value
  return location === undefined ? [] : [finding({ code, message: code, severity: 'error', location, data })]
}
