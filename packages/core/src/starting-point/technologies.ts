import type { RequirementCatalogue } from '../catalogue/catalogue.js'
import type { Language } from '../document/nodes.js'
import type { Recipe } from '../generated/specification.js'
import { nearest } from '../schema/nearest.js'
import { spelledOut } from '../source/free-id.js'

/** A technology to begin a specification for, as a wizard shows it. */
export interface Technology {
  /** As the recipe names it: `medicine-dispenser`. */
  readonly name: string
  readonly title: string
  /** One line. */
  readonly explanation: string
}

/** What a specification can be begun for, in the words of a language, in the order of the catalogue. */
export function technologies(language: Language, { recipes }: RequirementCatalogue): readonly Technology[] {
  return recipes.map((recipe) => {
    const { title = recipe.technology, explanation = '' } = recipe[language] ?? {}
    return { name: recipe.technology, title, explanation }
  })
}

/** What someone meant by the name of a technology. */
export type TechnologyMeant =
  | { readonly type: 'found'; readonly name: string }
  /** It may be any of these: several begin so, or one is nearly spelt so. Empty: none is like it. */
  | { readonly type: 'unsure'; readonly perhaps: readonly string[] }

/**
 * Finds a technology by its name in any of the languages, by what else people call it, or by how one of these begins:
 * «medisindispenser», `Medicine dispenser`, «tryggleik».
 */
export function technologyMeant(said: string, { recipes }: RequirementCatalogue): TechnologyMeant {
  const wanted = plain(said)
  const named = recipes.map((recipe) => ({ name: recipe.technology, called: namesOf(recipe).map(plain) }))
  const exact = named.filter(({ called }) => called.includes(wanted))
  const begun =
    wanted.length < fewestOfBeginning
      ? []
      : named.filter(({ called }) => called.some((each) => each.startsWith(wanted)))
  for (const some of [exact, begun]) {
    const [only, other] = some
    if (only !== undefined && other === undefined) return { type: 'found', name: only.name }
    if (other !== undefined) return { type: 'unsure', perhaps: some.map(({ name }) => name) }
  }
  const owners = new Map(named.flatMap(({ name, called }) => called.map((each) => [each, name] as const)))
  const owner = owners.get(nearest(wanted, owners.keys()) ?? '')
  return { type: 'unsure', perhaps: owner === undefined ? [] : [owner] }
}

const fewestOfBeginning = 3

function namesOf(recipe: Recipe): readonly string[] {
  const words = [recipe.nb, recipe.nn, recipe.en].flatMap((each) => [
    ...(each?.title === undefined ? [] : [each.title]),
    ...(each?.words ?? []),
  ])
  return [recipe.technology, ...words]
}

function plain(name: string): string {
  return spelledOut(name).replace(/[^a-z0-9]+/g, '')
}
