import type { RequirementCatalogue } from '../catalogue/catalogue.js'
import type { Recipe } from '../generated/specification.js'
import { idOfName } from '../source/free-id.js'
import { backgroundPart } from './background-part.js'
import { changePart } from './change-part.js'
import { contextPart } from './context-part.js'
import { givenOf } from './given-of.js'
import { headLines } from './head-part.js'
import { involvementPart } from './involvement-part.js'
import { procurementPart } from './procurement-part.js'
import { sectionsPart } from './sections-part.js'
import type { StartingPoint } from './starting-point.js'
import { supportPart } from './support-part.js'
import { trainingPart } from './training-part.js'
import { onOneLine } from './yaml-lines.js'

/**
 * The text of a specification to begin with: what is usual for the technology, with the requirements of the catalogue in full,
 * and `null` for everything that someone must decide, so that the check gives tasks and nothing else. The same input gives
 * the same text.
 *
 * @throws where the catalogue has no recipe for the technology
 */
export function newSpecification(start: StartingPoint, catalogue: RequirementCatalogue): string {
  const recipe = recipeOf(start.technology, catalogue)
  const given = givenOf(start, catalogue, recipe)
  const parts = [
    headLines(start, titleOf(start, recipe), given),
    procurementPart(given),
    backgroundPart(given),
    contextPart(given),
    involvementPart(given),
    trainingPart(given),
    supportPart(given),
    changePart(given),
    sectionsPart(given),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/**
 * A name for the file of a new specification: `medisindispensere-til-hjemmeboende.krav.yaml`.
 *
 * @throws where the catalogue has no recipe for the technology
 */
export function suggestedFileName(
  start: Pick<StartingPoint, 'technology' | 'language' | 'title'>,
  catalogue: RequirementCatalogue,
): string {
  const name = idOfName(titleOf(start, recipeOf(start.technology, catalogue)), 'kravspek')
  // Names that Windows keeps for itself, whatever stands behind the dot.
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name)
  return `${isReserved ? `kravspek-${name}` : name}.krav.yaml`
}

function recipeOf(technology: string, { recipes }: RequirementCatalogue): Recipe {
  const recipe = recipes.find((each) => each.technology === technology)
  if (recipe === undefined) throw new Error(`The catalogue has no recipe for ${technology}`)
  return recipe
}

function titleOf(
  { language, title = '' }: Pick<StartingPoint, 'language' | 'title'>,
  recipe: Recipe,
): string {
  const own = onOneLine(title)
  return own === '' ? (recipe[language]?.specification ?? recipe.technology) : own
}
