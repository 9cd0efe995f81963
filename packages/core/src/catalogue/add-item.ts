import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Edit } from '../finding/finding.js'
import type { Requirement, Section } from '../generated/specification.js'
import { fieldNames } from '../review/write-tree.js'
import { isObject } from '../schema/walk.js'
import { freeId } from '../source/free-id.js'
import { catalogueItems, catalogueLanguages, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import { isOnlyThatAdded } from './only-that-added.js'
import { putItem, type NewItem } from './put-item.js'
import { requirementLines } from './requirement-lines.js'
import { requirementOf, type TakenRequirement } from './requirement-of.js'
import { sectionFor } from './section-for.js'

/** Where a requirement of a catalogue is put. */
export interface AddOptions {
  /** Id of the section; `undefined`: the one that its theme belongs in, a new one where there is none. */
  readonly section?: string | undefined
  /** The catalogue that the item is of: says in what order themes stand, and what excludes what in other themes. */
  readonly catalogue?: RequirementCatalogue | undefined
}

/** A requirement of a catalogue, ready to be put into a specification. */
export interface AddedItem {
  readonly edits: readonly Edit[]
  /** What the requirement is called there. */
  readonly id: string
  /** Id of the section that it stands in. */
  readonly section: string
  readonly isNewSection: boolean
  /** As it is written: `null` is what someone must decide. */
  readonly requirement: AddedRequirement
}

export type AddedRequirement = Omit<TakenRequirement, 'criterion' | 'points'> & {
  readonly criterion?: string | null
  readonly points?: number | null
}

/**
 * Why a requirement is not put in:
 * - `unreadable`: the specification can't be read, or says no language.
 * - `not-in-language`: the catalogue does not have it in the language.
 * - `already-there`, `excluded`: the requirement `id` of the specification is the same one, or must not stand beside it.
 * - `withdrawn`: it is no longer offered to anyone.
 * - `no-such-section`: there is none with the id that was asked for.
 * - `no-room`: the file is written in a way that it can't be put into with certainty.
 */
export type AddProblem =
  | { readonly problem: 'unreadable' | 'no-room' }
  /** It has been sent to suppliers: a new edition must be begun first. */
  | { readonly problem: 'issued' }
  | { readonly problem: 'not-in-language'; readonly language: Language }
  | { readonly problem: 'already-there' | 'excluded'; readonly id: string }
  | { readonly problem: 'withdrawn'; readonly because: string }
  | { readonly problem: 'no-such-section'; readonly section: string; readonly sections: readonly string[] }

/**
 * The edits that put a requirement of a catalogue into a specification, with its whole text: last in the section that its
 * theme has, numbered as that section numbers. What stands in the file stays as it is.
 */
export function addItem(analysis: Analysis, item: CatalogueItem, options: AddOptions = {}): AddedItem | AddProblem {
  const { withdrawn } = item.requirement
  if (withdrawn !== undefined) return { problem: 'withdrawn', because: withdrawn }
  const { value } = analysis
  if (value?.['status'] === 'issued') return { problem: 'issued' }
  const sections = sectionsOf(value)
  if (value === undefined || sections === undefined) return { problem: 'unreadable' }
  const place = placeFor(item, sections, options)
  if ('problem' in place) return place
  const conflict = conflictOf(item, sections, options.catalogue)
  if (conflict !== undefined) return conflict
  const section = place.type === 'section' ? sections[place.index] : undefined
  const language = languageOf(section, value)
  if (language === undefined) return { problem: 'unreadable' }
  const id = nextId(analysis, section, item, language)
  const taken = requirementOf(item, language, id)
  if (taken === undefined) return { problem: 'not-in-language', language }
  const requirement = fitted(taken, section, value)
  const added =
    place.type === 'section' && section !== undefined
      ? { section: section.id, isNewSection: false, edits: inSection(analysis, section, requirement) }
      : inNewSection(analysis, item, language, place.type === 'new' ? place.before : 0, requirement)
  const { edits } = added
  return edits === undefined || !isOnlyThatAdded(analysis, edits, requirement)
    ? { problem: 'no-room' }
    : { ...added, edits, id, requirement }
}

type Fields = Readonly<Record<string, unknown>>

/** The sections; none where there are none yet, `undefined` where they are something else. */
function sectionsOf(value: Fields | undefined): readonly Section[] | undefined {
  const sections = value?.['sections'] ?? []
  if (!Array.isArray(sections)) return undefined
  return sections.every(
    (each: unknown) => isObject(each) && typeof each['id'] === 'string' && hasRequirements(each['requirements']),
  )
    ? (sections as readonly Section[])
    : undefined
}

function hasRequirements(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isObject))
}

function placeFor(
  item: CatalogueItem,
  sections: readonly Section[],
  { section, catalogue }: AddOptions,
): ReturnType<typeof sectionFor> | AddProblem {
  if (section === undefined) return sectionFor(item, sections, catalogue)
  const index = sections.findIndex(({ id }) => id === section)
  return index < 0
    ? { problem: 'no-such-section', section, sections: sections.map(({ id }) => id) }
    : { type: 'section', index }
}

function conflictOf(
  { reference, requirement, theme }: CatalogueItem,
  sections: readonly Section[],
  catalogue: RequirementCatalogue | undefined,
): AddProblem | undefined {
  const [catalogueId = ''] = reference.split('/')
  const known = catalogue === undefined ? (theme.requirements ?? []) : catalogueItems(catalogue).map((each) => each.requirement)
  const excluding = known.filter(({ excludes = [] }) => excludes.includes(requirement.id)).map(({ id }) => id)
  const excluded = new Set([...(requirement.excludes ?? []), ...excluding].map((id) => `${catalogueId}/${id}`))
  const taken = sections.flatMap(({ requirements = [] }) => requirements)
  const same = taken.find(({ from }) => from?.catalogue === reference)
  if (same !== undefined) return { problem: 'already-there', id: same.id }
  const other = taken.find(({ from }) => excluded.has(from?.catalogue ?? ''))
  return other === undefined ? undefined : { problem: 'excluded', id: other.id }
}

function languageOf(section: Section | undefined, specification: Fields): Language | undefined {
  const named = section?.defaults?.language ?? section?.language ?? specification['language']
  return catalogueLanguages.find((language) => language === named)
}

/** The number after the highest of the series that the section counts in; in a new section, the theme's series. */
function nextId(
  { ids }: Analysis,
  section: Section | undefined,
  { theme, requirement }: CatalogueItem,
  language: Language,
): string {
  const series = (section?.requirements ?? []).flatMap(({ id }) => seriesOf(id) ?? [])
  const counts = new Map<string, number>()
  for (const { prefix } of series) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const own = theme[language]?.prefix ?? seriesOf(requirement.id)?.prefix.replace(/-$/, '') ?? 'K'
  const prefix = usual ?? `${own}-`
  const widths = series.filter((each) => each.prefix === usual).map(({ digits }) => digits)
  const width = usual === undefined ? 2 : Math.max(...widths)
  const numbers = [...ids.keys()].flatMap((id) => {
    const numbered = seriesOf(id)
    return numbered?.prefix === prefix ? [numbered.number] : []
  })
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(width, '0')
}

function seriesOf(
  id: string,
): { readonly prefix: string; readonly number: number; readonly digits: number } | undefined {
  const match = /^(.*?)(\d{1,9})$/.exec(id)
  if (match === null) return undefined
  const [, prefix = '', digits = ''] = match
  return { prefix, number: Number(digits), digits: digits.length }
}

/** With what only the specification can say, and nothing that its section would say otherwise. Fields as the schema has them. */
export function fitted(taken: TakenRequirement, section: Section | undefined, specification: Fields): AddedRequirement {
  const { defaults } = section ?? {}
  const whole: AddedRequirement = {
    ...taken,
    ...(defaults?.addressee === undefined ? {} : { addressee: taken.addressee ?? 'supplier' }),
    ...(taken.kind === 'evaluated' && defaults?.criterion === undefined ? { criterion: onlyQuality(specification) } : {}),
    ...(taken.kind === 'evaluated' && defaults?.points === undefined ? { points: null } : {}),
  }
  const order = fieldNames('requirement')
  return Object.fromEntries(
    Object.entries(whole).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  ) as unknown as AddedRequirement
}

/** The only award criterion for quality that is not divided; `null`: there is none, or someone must choose. */
function onlyQuality(specification: Fields): string | null {
  const { procurement } = specification
  const criteria = isObject(procurement) && Array.isArray(procurement['criteria']) ? procurement['criteria'].filter(isObject) : []
  const parents = new Set(criteria.map(({ parent }) => parent))
  const [only, other] = criteria.filter(({ id, subject }) => subject === 'quality' && !parents.has(id))
  return other === undefined && typeof only?.['id'] === 'string' ? only['id'] : null
}

function inSection(
  analysis: Analysis,
  section: Section,
  requirement: AddedRequirement,
): readonly Edit[] | undefined {
  const list = { holder: section as unknown as Fields, field: 'requirements', concept: 'section' }
  return putItem(analysis, list, Infinity, {
    value: requirement,
    concept: 'requirement',
    lines: (indentation) => requirementLines(requirement, indentation),
  })
}

function inNewSection(
  analysis: Analysis,
  { theme }: CatalogueItem,
  language: Language,
  before: number,
  requirement: AddedRequirement,
): Pick<AddedItem, 'section' | 'isNewSection'> & { readonly edits: readonly Edit[] | undefined } {
  const id = freeId(theme.theme, (taken) => analysis.ids.has(taken))
  const { title, rationale } = theme[language] ?? {}
  const annex = usualAnnex(sectionsOf(analysis.value) ?? [])
  const head: Partial<Section> = {
    ...{ id, title: title ?? theme.theme },
    ...(annex === undefined ? {} : { annex }),
    ...(rationale === undefined ? {} : { rationale }),
  }
  const item: NewItem = {
    value: { ...head, requirements: [requirement] },
    concept: 'section',
    lines: (indentation) => [
      ...requirementLines(head, indentation),
      `${indentation}  requirements:`,
      ...requirementLines(requirement, `${indentation}    `),
    ],
  }
  const root = analysis.files.get(analysis.name)?.value
  const list = root && { holder: analysis.value ?? root, field: 'sections', concept: 'specification' }
  return { section: id, isNewSection: true, edits: list && putItem(analysis, list, before, item) }
}

/** The annex that all sections with requirements belong to; `undefined`: none, or not the same. */
function usualAnnex(sections: readonly Section[]): string | undefined {
  const [annex, other] = new Set(
    sections.filter(({ requirements = [] }: { requirements?: readonly Requirement[] }) => requirements.length > 0).map((each) => each.annex),
  )
  return other === undefined ? annex : undefined
}
