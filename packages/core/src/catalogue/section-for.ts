import type { CatalogueTheme, Section } from '../generated/specification.js'
import type { CatalogueItem, RequirementCatalogue } from './catalogue.js'
import { foldedText } from './word-stems.js'

/** Where among the sections of a specification a requirement of a theme belongs. */
export type SectionPlace =
  | { readonly type: 'section'; readonly index: number }
  /** A new section, behind so many of those that stand there. */
  | { readonly type: 'new'; readonly before: number }

/**
 * The section that a theme has: the one with most requirements from it, else one with its title, else the one whose
 * requirements have its prefix in their numbers. Where it has none, a new one comes behind the nearest theme before it.
 */
export function sectionFor(
  { theme, reference }: CatalogueItem,
  sections: readonly Section[],
  catalogue: RequirementCatalogue | undefined,
): SectionPlace {
  const [catalogueId = ''] = reference.split('/')
  const own = sectionOf(theme, catalogueId, sections)
  if (own !== undefined) return { type: 'section', index: own }
  const themes = catalogue?.themes ?? []
  const rank = themes.findIndex((each) => each.theme === theme.theme)
  const placed = (each: CatalogueTheme): number | undefined => sectionOf(each, catalogueId, sections)
  if (rank >= 0) {
    const above = themes.slice(0, rank).flatMap((each) => placed(each) ?? [])
    const nearest = above.at(-1)
    if (nearest !== undefined) return { type: 'new', before: nearest + 1 }
    const [below] = themes.slice(rank + 1).flatMap((each) => placed(each) ?? [])
    if (below !== undefined) return { type: 'new', before: below }
  }
  return { type: 'new', before: sections.length }
}

/** Place of the section that has a theme; `undefined`: none has. */
export function sectionOf(
  theme: CatalogueTheme,
  catalogueId: string,
  sections: readonly Section[],
): number | undefined {
  const references = new Set((theme.requirements ?? []).map(({ id }) => `${catalogueId}/${id}`))
  const titles = new Set([theme.nb, theme.nn, theme.en].flatMap((words) => foldedTitle(words?.title) ?? []))
  const prefixes = [theme.nb, theme.nn, theme.en].flatMap((words) => words?.prefix ?? [])
  const isFrom = (section: Section): number =>
    (section.requirements ?? []).filter(({ from }) => references.has(from?.catalogue ?? '')).length
  const hasPrefix = ({ requirements = [] }: Section): number => {
    const count = requirements.filter(({ id }) => prefixes.some((prefix) => isNumbered(id, prefix))).length
    // A section of another theme may have taken one in.
    return count * 2 > requirements.length ? count : 0
  }
  return (
    most(sections, isFrom) ??
    most(sections, ({ title }) => (titles.has(foldedTitle(title) ?? '') ? 1 : 0)) ??
    most(sections, hasPrefix)
  )
}

function isNumbered(id: unknown, prefix: string): boolean {
  return typeof id === 'string' && id.startsWith(prefix) && /^-?\d+$/.test(id.slice(prefix.length))
}

function most(sections: readonly Section[], count: (section: Section) => number): number | undefined {
  const counts = sections.map(count)
  const highest = Math.max(0, ...counts)
  return highest === 0 ? undefined : counts.indexOf(highest)
}

function foldedTitle(title: unknown): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? foldedText(title).trim() : undefined
}
