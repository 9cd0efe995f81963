import { catalogueItems, type CatalogueItem, type RequirementCatalogue } from '../catalogue/catalogue.js'
import type { Language } from '../document/nodes.js'
import type { Recipe } from '../generated/specification.js'
import { startingTexts, type StartingTexts } from '../locale/starting-point.js'
import type { FixedIds, Given, GivenRole, GivenSection } from './given.js'
import { peopleOf } from './given-people.js'
import type { StartingPoint } from './starting-point.js'
import { numbered, takeIds, type Ids } from './take-ids.js'

/** What the file is written from: the recipe of the technology, with an id for everything. */
export function givenOf(start: StartingPoint, catalogue: RequirementCatalogue, recipe: Recipe): Given {
  const { language, organisation } = start
  const texts = startingTexts[language]
  const isSmall = start.profile === 'small'
  const { buyers = [], services = [], roles = [] } = organisation?.value ?? {}
  const ids = takeIds([...buyers, ...services, ...roles].map(({ id }) => id))
  const fixed = fixedIds(texts, ids)
  const people = peopleOf(start, texts, ids)
  const first = recipe.needs?.find(({ role }) => role === 'nurse' || role === 'worker')?.role
  const users = isSmall
    ? people.roles[first === 'nurse' ? 'nurse' : 'worker']
    : [...people.roles.nurse, ...people.roles.worker]
  const functions = (recipe.functions ?? [])
    .filter(({ critical }) => !isSmall || critical === true)
    .slice(0, isSmall ? 1 : undefined)
    .map((each) => {
      const title = each[language] ?? each.id
      return { id: ids.named(title, each.id), title, recipe: each }
    })
  const sections = sectionsOf(catalogue, (isSmall ? recipe.small : recipe.requirements) ?? [], language, ids)
  const inSpecification = new Map(
    sections.flatMap(({ requirements }) =>
      requirements.map(({ id, item }) => [item.requirement.id, id] as const),
    ),
  )
  const idsOf: Given['idsOf'] = (inCatalogue = []) =>
    inCatalogue.flatMap((id) => inSpecification.get(id) ?? [])
  // A need that nothing is required for yet would only ask for what was left out on purpose.
  const needs = (recipe.needs ?? [])
    .filter(({ requirements }) => idsOf(requirements).length > 0)
    .map((each, index) => ({
      id: ids.free(numbered(texts.prefixes.need, index + 1)),
      statement: each[language] ?? '',
      role: firstOf(people.roles[each.role ?? 'worker']).id,
      recipe: each,
    }))
  return {
    texts,
    recipe,
    language,
    isSmall,
    organisationFile: organisation?.file,
    ...people,
    users,
    functions,
    needs,
    benefits: isSmall ? [] : (recipe.benefits ?? []),
    sections,
    fixed,
    knownTiers: (organisation?.value.tiers ?? []).flatMap(({ tier }) => tier ?? []),
    idsOf,
  }
}

/** There is always one: where the organisation file has none of a kind, it is our own. */
export function firstOf(roles: readonly GivenRole[]): GivenRole {
  const [first] = roles
  if (first === undefined) throw new Error('Every kind of role has one')
  return first
}

function fixedIds(texts: StartingTexts, ids: Ids): FixedIds {
  const freed = (each: Readonly<Record<string, readonly [string, ...string[]]>>): Record<string, string> =>
    Object.fromEntries(Object.entries(each).map(([name, [id]]) => [name, ids.free(id)]))
  return {
    criteria: freed(texts.criteria) as FixedIds['criteria'],
    annexes: freed(texts.annexes) as FixedIds['annexes'],
    start: ids.free(texts.start[0]),
  }
}

function sectionsOf(
  catalogue: RequirementCatalogue,
  wanted: readonly string[],
  language: Language,
  ids: Ids,
): readonly GivenSection[] {
  const { themes, recipes } = catalogue
  const isWanted = new Set(wanted)
  const items = catalogueItems(catalogue).filter(
    (item) => isWanted.has(item.requirement.id) && item.requirement[language] !== undefined,
  )
  const numbers = new Map<string, number>()
  const idOf = (prefix: string): string => {
    const number = (numbers.get(prefix) ?? 0) + 1
    numbers.set(prefix, number)
    return ids.free(numbered(prefix, number))
  }
  return themes.flatMap((theme): readonly GivenSection[] => {
    const own = items.filter((item) => item.theme === theme)
    if (own.length === 0) return []
    const { title = theme.theme, prefix = 'K', rationale } = theme[language] ?? {}
    return [
      {
        id: ids.named(title, theme.theme),
        title,
        rationale,
        isOwn: recipes.some(({ technology }) => technology === theme.theme),
        isOnEnvironment: theme.theme === environmentTheme,
        requirements: own.map((item: CatalogueItem) => ({ id: idOf(prefix), item })),
      },
    ]
  })
}

/** Whose evaluated requirements give points for climate and environment. */
const environmentTheme = 'climate'
