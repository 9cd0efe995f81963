import type { Analysis } from '../analyse.js'
import { fitted } from '../catalogue/add-item.js'
import {
  catalogueItems,
  catalogueLanguages,
  type CatalogueItem,
  type RequirementCatalogue,
} from '../catalogue/catalogue.js'
import { requirementOf, type TakenRequirement } from '../catalogue/requirement-of.js'
import { searchItems } from '../catalogue/search.js'
import { sectionOf } from '../catalogue/section-for.js'
import { excludedBy, takenFrom, technologiesOf } from '../catalogue/suggestions.js'
import type { Language } from '../document/nodes.js'
import type { Section } from '../generated/specification.js'
import { catalogueItemNames } from '../locale/editor/catalogue.js'
import { fill } from '../locale/format-value.js'
import { isObject } from '../schema/walk.js'
import { sectionNear, sortKey, type Asking, type Completion } from './completion-asking.js'
import { itemMarkdown } from './completion-catalogue-markdown.js'
import { itemCard } from './completion-catalogue-parts.js'
import { requirementSnippet } from './completion-catalogue-snippet.js'
import { knownOf } from './completion-items.js'
import { inPlace, rootConceptOf } from './completion.js'
import { contextAt } from './context-at.js'
import { item as listItem } from './context-slot.js'

/** No more requirements of catalogues than these are offered at once: more are found as more is typed. */
export const mostCatalogueCompletions = 30

/**
 * Whether a new requirement may begin at an offset of a file, so that those of catalogues can be offered there. Told by the
 * text alone: catalogues need not be read before it is known.
 */
export function startsRequirement(
  analysis: Analysis | undefined,
  source: string,
  text: string,
  offset: number,
): boolean {
  return isPlace(contextAt(text, offset, rootConceptOf(analysis, source)))
}

/**
 * Requirements of catalogues that can be written at an offset, in the language of the specification: those of the theme that
 * the section is about and of the technology first. Where neither is known, only what the words typed there find. None that
 * the specification has, or that must not stand beside one it has.
 *
 * @returns none where no requirement may begin
 */
export function catalogueCompletionsAt(
  analysis: Analysis | undefined,
  source: string,
  text: string,
  offset: number,
  catalogues: readonly RequirementCatalogue[],
): readonly Completion[] {
  const context = contextAt(text, offset, rootConceptOf(analysis, source))
  const value = analysis?.value
  // Suppliers have what was issued: a new edition must be begun first.
  if (!isPlace(context) || value === undefined || value['status'] === 'issued') return []
  const bare: Asking = { analysis, source, text, offset, language: 'nb', context }
  const near = sectionNear(bare)
  const section = near && readableSection(near)
  const language = languageOf(section, value)
  if (language === undefined) return []
  const asking: Asking = { ...bare, language }
  const id = knownOf(asking, 'requirement')['requirement.id']
  return ranked(value, section, catalogues, context.word, language).flatMap((item, index) => {
    const called = id ?? `${item.theme[language]?.prefix ?? 'K'}-01`
    const taken = requirementOf(item, language, called)
    const card = itemCard(item, language, catalogues)
    if (taken === undefined || card === undefined) return []
    const requirement = fitted(taken, section, value)
    const column = context.part === 'item' ? context.column + 2 : context.column
    const dash = context.part === 'item' ? '- ' : context.wantsSpace ? ' ' : ''
    const completion: Completion = {
      label: card.title,
      kind: 'item',
      detail: fill(catalogueItemNames[language], { id: item.requirement.id }),
      documentation: itemMarkdown(card),
      range: context.range,
      insertText: dash + requirementSnippet(requirement as TakenRequirement, column),
      // Behind the new requirement to write oneself, before the fields.
      sortText: sortKey(0, usualItems + index),
      // What was typed has been found already, perhaps in another form: it stands last, so that the names of fields come first.
      filterText: `- ${card.title} ${context.word}`,
      isRequired: false,
    }
    return [inPlace(asking, completion)]
  })
}

/** More than the kinds of requirement that one may begin oneself. */
const usualItems = 100

function isPlace({
  part,
  style,
  field,
  name,
  siblings,
  steps,
  hasColon,
  scalar,
}: Asking['context']): boolean {
  if (style !== 'block' || scalar !== 'plain' || name !== 'requirements' || field?.concept !== 'requirement')
    return false
  return part === 'item' || (part === 'key' && siblings.size === 0 && steps.at(-1) === listItem && !hasColon)
}

type Fields = Readonly<Record<string, unknown>>

function languageOf(section: Section | undefined, value: Fields): Language | undefined {
  const named = section?.defaults?.language ?? section?.language ?? value['language']
  return catalogueLanguages.find((each) => each === named)
}

/** A section without what is only half written in it. */
function readableSection(section: Fields): Section {
  return { ...section, requirements: objectsIn(section['requirements']) } as unknown as Section
}

function objectsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

function ranked(
  value: Fields,
  section: Section | undefined,
  catalogues: readonly RequirementCatalogue[],
  word: string,
  language: Language,
): readonly CatalogueItem[] {
  const sections = objectsIn(value['sections']).map(readableSection)
  const taken = takenFrom(sections.flatMap(({ requirements = [] }) => requirements))
  const title = typeof value['title'] === 'string' ? value['title'] : ''
  // One or two letters are the beginning of too much: what fits is offered until there are more.
  const query = word.trim().length < shortestQuery ? '' : word
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes)
  return catalogues
    .flatMap((catalogue) => {
      const items = catalogueItems(catalogue)
      const excluded = excludedBy(items, taken, catalogue.id)
      const technologies = technologiesOf({ title }, items, taken, recipes)
      const themes = new Set(
        section === undefined
          ? []
          : catalogue.themes.filter((theme) => sectionOf(theme, catalogue.id, [section]) !== undefined),
      )
      return searchItems(query, [catalogue], { language })
        .filter(({ reference, requirement }) => !taken.has(reference) && !excluded.has(requirement.id))
        .map((item) => ({ item, rank: rankOf(item, themes, technologies) }))
    })
    .filter(({ rank }) => query !== '' || rank < ranks.common)
    .sort((a, b) => a.rank - b.rank || b.item.score - a.item.score)
    .slice(0, mostCatalogueCompletions)
    .map(({ item }) => item)
}

const shortestQuery = 3

const ranks = { theme: 0, technology: 1, common: 2, other: 3 } as const

function rankOf(
  { theme, requirement: { technologies } }: CatalogueItem,
  themes: ReadonlySet<CatalogueItem['theme']>,
  wanted: ReadonlySet<string>,
): number {
  if (themes.has(theme)) return ranks.theme
  if (technologies === undefined) return ranks.common
  return technologies.some((each) => wanted.has(each)) ? ranks.technology : ranks.other
}
