import type { Language } from '../document/nodes.js'
import type { CatalogueRequirement, Recipe, Requirement, Specification } from '../generated/specification.js'
import { catalogueItems, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import { isConcern, isConcerned, type Concern } from './concern-words.js'
import { coveredItems } from './covered.js'
import { technologiesNamed } from './technology-names.js'

/** Why a requirement of a catalogue is suggested. */
export type SuggestionReason =
  /** It is usually taken together with what the requirement `id` of the specification was taken from, called `title` there. */
  | { readonly type: 'goes-with'; readonly id: string; readonly title?: string }
  /** Most of what is usual for the technology has been taken, and this has not. */
  | { readonly type: 'recipe'; readonly technology: string }
  /** The specification has something that makes it worth having, as these of its functions and requirements show. */
  | { readonly type: 'concern'; readonly concern: Concern; readonly ids: readonly string[] }

export interface SuggestedItem {
  readonly item: CatalogueItem
  readonly because: SuggestionReason
}

/**
 * Requirements of catalogues that a specification seems to lack: those that go with what was taken, those that are usual for
 * its technology, and those about what its solution has. None whose matter some requirement of the specification already is
 * about, none that it has no language for, and no two that exclude each other: rather too few than too many. The strongest
 * reason comes first: what the solution has, then what is usual for it.
 */
export function suggestedItems(
  specification: Specification,
  catalogues: readonly RequirementCatalogue[],
): readonly SuggestedItem[] {
  const { language = 'nb' } = specification
  const requirements = (specification.sections ?? []).flatMap((section) => section.requirements ?? [])
  const taken = takenFrom(requirements)
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes)
  const suggested = new Map<string, SuggestedItem>()
  for (const catalogue of catalogues) {
    const items = catalogueItems(catalogue)
    const excluded = excludedBy(items, taken, catalogue.id)
    const technologies = technologiesOf(specification, items, taken, recipes)
    const covered = coveredItems(requirements, items, language)
    const offered = items.filter(
      (item) =>
        item.requirement.withdrawn === undefined &&
        item.requirement[language] !== undefined &&
        !taken.has(item.reference) &&
        !excluded.has(item.requirement.id) &&
        isFor(item, technologies) &&
        !covered.has(item.reference),
    )
    const concerning = concerned(offered, specification, requirements, language)
    const inOrder = [
      ...concerning.filter(isAboutWhatTells),
      ...usual(offered, catalogue, technologies, taken),
      ...goesWith(offered, items, taken, requirements),
      ...concerning,
    ]
    for (const each of inOrder) {
      const { reference, requirement } = each.item
      const others = [...suggested.values()].filter(({ item }) => item.reference.startsWith(`${catalogue.id}/`))
      const isExcluded = others.some(({ item }) => excludesOther(item.requirement, requirement))
      if (!isExcluded && !suggested.has(reference)) suggested.set(reference, each)
    }
  }
  return [...suggested.values()]
}

/** Ids in the specification, by what each was taken from. */
export function takenFrom(requirements: readonly Requirement[]): ReadonlyMap<string, string> {
  return new Map(
    requirements.flatMap(({ id, from }) => (from?.catalogue === undefined ? [] : [[from.catalogue, id] as const])),
  )
}

export function excludedBy(
  items: readonly CatalogueItem[],
  taken: ReadonlyMap<string, string>,
  catalogueId: string,
): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ reference, requirement: { id, excludes = [] } }) => {
      if (taken.has(reference)) return excludes
      return excludes.some((other) => taken.has(`${catalogueId}/${other}`)) ? [id] : []
    }),
  )
}

function isAboutWhatTells({ because }: SuggestedItem): boolean {
  return because.type === 'concern' && isTelling(because.concern)
}

function excludesOther(one: CatalogueRequirement, other: CatalogueRequirement): boolean {
  return one.excludes?.includes(other.id) === true || other.excludes?.includes(one.id) === true
}

/**
 * What the title names, and what requirements of one technology alone were taken for.
 *
 * @param recipes say what technologies are called
 */
export function technologiesOf(
  { title = '' }: Pick<Specification, 'title'>,
  items: readonly CatalogueItem[],
  taken: ReadonlyMap<string, string>,
  recipes: readonly Recipe[],
): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { reference, requirement } of items) {
    const [only, other] = requirement.technologies ?? []
    if (only !== undefined && other === undefined && taken.has(reference)) counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  const usedFor = [...counts].filter(([, count]) => count >= enoughForTechnology).map(([technology]) => technology)
  return new Set([...technologiesNamed(title, recipes), ...usedFor])
}

/** One that was taken may have been taken for its words alone. */
const enoughForTechnology = 2

function isFor({ requirement: { technologies } }: CatalogueItem, wanted: ReadonlySet<string>): boolean {
  return technologies === undefined || technologies.some((technology) => wanted.has(technology))
}

function goesWith(
  offered: readonly CatalogueItem[],
  items: readonly CatalogueItem[],
  taken: ReadonlyMap<string, string>,
  requirements: readonly Requirement[],
): readonly SuggestedItem[] {
  const titles = new Map(requirements.map(({ id, title }) => [id, title]))
  const wantedBy = new Map<string, string>()
  for (const { reference, requirement } of items) {
    const id = taken.get(reference)
    if (id === undefined) continue
    for (const other of requirement.goesWith ?? []) if (!wantedBy.has(other)) wantedBy.set(other, id)
  }
  return offered.flatMap((item) => {
    const id = wantedBy.get(item.requirement.id)
    if (id === undefined) return []
    const title = titles.get(id)
    return [{ item, because: { type: 'goes-with', id, ...(title === undefined ? {} : { title }) } }]
  })
}

/** What is usual for a technology, where most of it has been taken: someone who took little wrote the rest otherwise. */
function usual(
  offered: readonly CatalogueItem[],
  { id, recipes }: RequirementCatalogue,
  technologies: ReadonlySet<string>,
  taken: ReadonlyMap<string, string>,
): readonly SuggestedItem[] {
  return recipes
    .filter(({ technology }) => technologies.has(technology))
    .flatMap(({ technology, requirements = [] }) => {
      const had = requirements.filter((each) => taken.has(`${id}/${each}`)).length
      if (had < requirements.length * enoughOfRecipe) return []
      return offered
        .filter(({ requirement }) => requirements.includes(requirement.id))
        .map((item) => ({ item, because: { type: 'recipe', technology } as const }))
    })
}

const enoughOfRecipe = 0.5

/** What the specification has that the items are about: all of it, or half where that tells enough. More of it comes first. */
function concerned(
  offered: readonly CatalogueItem[],
  specification: Specification,
  requirements: readonly Requirement[],
  language: Language,
): readonly SuggestedItem[] {
  const wanted = new Set(offered.flatMap(({ requirement }) => requirement.concerns ?? []).filter(isConcern))
  const signs = new Map([...wanted].map((concern) => [concern, signsOf(concern, specification, requirements, language)]))
  return offered
    .flatMap((item) => {
      const concerns = (item.requirement.concerns ?? []).filter(isConcern)
      const present = concerns.filter((concern) => (signs.get(concern) ?? []).length > 0)
      const concern = present.find(isTelling) ?? present[0]
      const isAboutIt =
        present.length === concerns.length ||
        (present.some(isTelling) && present.length >= concerns.length * enoughConcerns)
      if (concern === undefined || !isAboutIt) return []
      const because = { type: 'concern', concern, ids: (signs.get(concern) ?? []).slice(0, mostIds) } as const
      return [{ item, because, count: present.length }]
    })
    .sort((a, b) => b.count - a.count)
    .map(({ item, because }) => ({ item, because }))
}

/** What nearly every solution has tells little by itself. */
function isTelling(concern: Concern): boolean {
  return !['equipment-at-home', 'mobile-app', 'web-interface', 'network', 'integration', 'personal-data', 'cloud'].includes(
    concern,
  )
}

/** Of what an item is about: what needs both a battery and a sensor is not worth having for an alarm alone. */
const enoughConcerns = 0.5

/** So many places are enough to see why. */
const mostIds = 3

/** A word that stands in one requirement only may stand there by the way. */
const enoughRequirements = 2

/** Functions that show it, else requirements that do. */
function signsOf(
  concern: Concern,
  { functions = [] }: Specification,
  requirements: readonly Requirement[],
  language: Language,
): readonly string[] {
  const shows = (...texts: readonly (string | undefined)[]): boolean =>
    isConcerned(concern, texts.filter((text) => text !== undefined).join('\n'), language)
  const told = requirements.filter(({ title, text }) => shows(title, text)).map(({ id }) => id)
  if (told.length >= enoughRequirements) return told
  const had = functions.filter(({ title }) => shows(title)).map(({ id }) => id)
  return had.length > 0 ? [...had, ...told] : []
}
