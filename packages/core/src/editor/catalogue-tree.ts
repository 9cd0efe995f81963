import { technologyTitle } from '../catalogue/item-facts.js'
import type { CatalogueItem, RequirementCatalogue } from '../catalogue/catalogue.js'
import { searchItems, type SearchScope } from '../catalogue/search.js'
import { technologiesIn } from '../catalogue/technology-called.js'
import { recommendations } from '../coverage/recommendations.js'
import type { Language } from '../document/nodes.js'

/** What requirements of catalogues are grouped by. */
export type CatalogueGroupBy = 'theme' | 'technology' | 'recommendation'

/** Requirements of catalogues that belong together. */
export interface CatalogueGroup {
  /** `training`, `safety-alarm`, `3`; empty: those that belong in no other. */
  readonly key: string
  /** `undefined`: those that belong in no other. */
  readonly title: string | undefined
  readonly items: readonly CatalogueItem[]
}

/** Something that catalogues can be filtered by, with what it is called. */
export interface CatalogueChoice {
  readonly key: string
  readonly title: string
}

/** Everything that a catalogue can be filtered by. */
export type CatalogueChoices = Readonly<Record<CatalogueGroupBy, readonly CatalogueChoice[]>>

/** Themes and technologies of catalogues, and the recommendations, in the order of the catalogues. */
export function catalogueChoices(
  catalogues: readonly RequirementCatalogue[],
  language: Language,
): CatalogueChoices {
  const themes = new Map<string, string>()
  for (const theme of catalogues.flatMap((each) => each.themes))
    if (!themes.has(theme.theme)) themes.set(theme.theme, theme[language]?.title ?? theme.theme)
  return {
    theme: [...themes].map(([key, title]) => ({ key, title })),
    technology: technologiesIn(catalogues).map((key) => ({
      key,
      title: technologyTitle(key, catalogues, language),
    })),
    recommendation: recommendations.map(({ number, title }) => ({
      key: String(number),
      title: title[language],
    })),
  }
}

/**
 * Requirements of catalogues in groups, those that answer a query best first. One may stand in several groups; groups without
 * any are left out, and what belongs in none comes last.
 *
 * @param query empty: everything in the scope
 */
export function catalogueTree(
  catalogues: readonly RequirementCatalogue[],
  groupBy: CatalogueGroupBy,
  query: string,
  scope: SearchScope,
): readonly CatalogueGroup[] {
  const found = searchItems(query, catalogues, scope)
  const keysOf = keys[groupBy]
  const groups = new Map<string, CatalogueItem[]>()
  for (const item of found)
    for (const key of keysOf(item).length === 0 ? [''] : keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  const titles = new Map(
    catalogueChoices(catalogues, scope.language)[groupBy].map(({ key, title }) => [key, title]),
  )
  // What answers best stands at the top; without a query the order is that of the catalogues.
  const order = query.trim() === '' ? [...titles.keys()] : [...groups.keys()].filter((key) => key !== '')
  return [...order, ''].flatMap((key) => {
    const items = groups.get(key)
    return items === undefined ? [] : [{ key, title: titles.get(key), items }]
  })
}

const keys: Readonly<Record<CatalogueGroupBy, (item: CatalogueItem) => readonly string[]>> = {
  theme: ({ theme }) => [theme.theme],
  technology: ({ requirement }) => requirement.technologies ?? [],
  recommendation: ({ requirement }) => (requirement.recommendations ?? []).map(String),
}
