import type { RequirementCatalogue } from '../catalogue/catalogue.js'
import { meantAmong, type TechnologyMeant } from '../catalogue/technology-meant.js'
import { technologyNames } from '../catalogue/technology-names.js'
import type { Language } from '../document/nodes.js'

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

/** Finds what someone means among the technologies that a specification can be begun for. */
export function technologyMeant(said: string, { recipes }: RequirementCatalogue): TechnologyMeant {
  return meantAmong(said, technologyNames(recipes))
}
