import type { Language } from '../document/nodes.js'
import type {
  CatalogueName,
  CatalogueRequirement,
  CatalogueTheme,
  Recipe,
} from '../generated/specification.js'

/** Requirements to reuse, as they were read from the folder of a catalogue. Plain data: it can be kept as JSON. */
export interface RequirementCatalogue {
  /** What requirements that are taken from it name: `velferdsteknologi`. */
  readonly id: string
  /** `1.2.0` */
  readonly version: string
  /** SPDX code or words; `undefined`: it says nothing of who may use it. */
  readonly licence?: string | undefined
  readonly publisher?: string | undefined
  readonly names: Readonly<Partial<Record<Language, CatalogueName>>>
  /** In the order of their sections in a specification. */
  readonly themes: readonly CatalogueTheme[]
  /** What is usual for each technology, in the order that someone chooses among them: one without a technology of its own last. */
  readonly recipes: readonly Recipe[]
}

/** A requirement of a catalogue, with what it belongs to. */
export interface CatalogueItem {
  /** What `from.catalogue` says: `velferdsteknologi/OPP-01`. */
  readonly reference: string
  readonly theme: CatalogueTheme
  readonly requirement: CatalogueRequirement
}

/** The languages of a catalogue: the others are translations of the first. */
export const catalogueLanguages: readonly Language[] = ['nb', 'nn', 'en']

/** The languages that a catalogue says it has: those that it has a name in; all of them where it has none. */
export function languagesOf({ names }: RequirementCatalogue): readonly Language[] {
  const named = catalogueLanguages.filter((language) => names[language] !== undefined)
  return named.length === 0 ? catalogueLanguages : named
}

/** Every requirement of a catalogue, theme by theme: the same list each time. */
export function catalogueItems(catalogue: RequirementCatalogue): readonly CatalogueItem[] {
  const known = itemsOf.get(catalogue)
  if (known !== undefined) return known
  const { id, themes } = catalogue
  const items = themes.flatMap((theme) =>
    (theme.requirements ?? []).map((requirement) => ({
      reference: `${id}/${requirement.id}`,
      theme,
      requirement,
    })),
  )
  itemsOf.set(catalogue, items)
  return items
}

/** They are asked for with every row of a view, and every requirement that one goes with. */
const itemsOf = new WeakMap<RequirementCatalogue, readonly CatalogueItem[]>()

/**
 * Finds a requirement by what `from.catalogue` says, or by its id alone where only one of the catalogues has it.
 */
export function itemCalled(
  reference: string,
  catalogues: readonly RequirementCatalogue[],
): CatalogueItem | undefined {
  const items = catalogues.flatMap(catalogueItems)
  const whole = items.find((item) => item.reference === reference)
  if (whole !== undefined) return whole
  const [only, other] = items.filter(({ requirement }) => requirement.id === reference)
  return other === undefined ? only : undefined
}
