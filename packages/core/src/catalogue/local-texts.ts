import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Location, Path } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { concepts } from '../generated/concepts.js'
import { isObject, pathOf, walk } from '../schema/walk.js'
import { wordFields } from './item-version.js'
import { languageOf } from './taken-items.js'

/** A text that no catalogue has in the new language. */
export interface LocalText {
  /** From the top of the composed specification, once its language is changed. */
  readonly path: Path
  /** Where it stands now: of a value that gets another name, the place of the requirement's values. */
  readonly location: Location
  /** Where it stands once the language is changed. */
  readonly locationAfter: Location
  /** Of the nearest thing that has one, with the requirement of a sub-requirement before it: `OPP-01.a`. */
  readonly id: string | undefined
  /** `requirement.text`: its title is in the texts of the schema. */
  readonly field: string
  readonly text: string
  readonly because: UntranslatedBecause
}

/**
 * - `own`: it was written here.
 * - `changed`: the requirement was taken from a catalogue, and changed here.
 * - `unknown-version`: the catalogue does not have the requirement, or not as it was taken.
 * - `other-language`: the catalogue does not have the requirement in the new language.
 * - `section-language`: the section has a language of its own.
 * - `not-editable`: the text of the file can't be changed with certainty.
 */
export type UntranslatedBecause =
  'own' | 'changed' | 'unknown-version' | 'other-language' | 'section-language' | 'not-editable'

export interface Translation {
  readonly to: Language
  /** The requirements that have the words of the catalogue. */
  readonly translated: ReadonlySet<Requirement>
  readonly untranslated: ReadonlyMap<Requirement, UntranslatedBecause>
  /** The fields of sections that have the words of the catalogue. */
  readonly sections: ReadonlyMap<Section, readonly string[]>
  /** Where there are texts that were known in the new language, as JSON of their paths. */
  readonly known: ReadonlySet<string>
}

/** A specification, and where everything in it stands. */
export interface Whole {
  readonly analysis: Analysis
  readonly specification: Specification
}

/**
 * The texts of a specification that people must translate themselves, in the order of the format.
 *
 * @param before what `translation` tells of
 * @param after the same with its new language
 */
export function localTexts(
  before: Whole,
  after: Whole,
  translation: Translation,
): readonly LocalText[] {
  const found: LocalText[] = []
  const isOfTheme = (section: Section | undefined, field: string): boolean =>
    section !== undefined && translation.sections.get(section)?.includes(field) === true
  walk(after.specification, 'specification', {
    object: (value, concept, trail) => {
      if (isRecord(concept)) return
      const path = pathOf(trail)
      const place = placeIn(before.specification, path)
      if (place.language === translation.to) return
      const taken = place.requirement !== undefined && translation.translated.has(place.requirement)
      const because = (place.requirement && translation.untranslated.get(place.requirement)) ?? 'own'
      for (const { field, steps, text } of textsIn(value, concept)) {
        if (taken && isOfCatalogue(concept, field)) continue
        if (concept === 'section' && isOfTheme(place.section, field)) continue
        const way = [...path, ...steps]
        if (translation.known.has(JSON.stringify(way))) continue
        const isOfWords = concept === 'requirement' || concept === 'sub-requirement'
        found.push({
          path: way,
          location: before.analysis.locate(way),
          locationAfter: after.analysis.locate(way),
          id: idOf(after.specification, path),
          field: `${concept}.${field}`,
          text,
          because: isOfWords && isOfCatalogue(concept, field) ? because : 'own',
        })
      }
    },
  })
  return found
}

/** What was decided and why stays as it was said. */
export function isRecord(concept: string): boolean {
  return /^(?:waiver|change|requirement\.from)(?:\.|$)/.test(concept)
}

/** Whether the words of a field are those of the catalogue, where the requirement is as it was taken. */
function isOfCatalogue(concept: string, field: string): boolean {
  if (concept === 'requirement') return (wordFields as readonly string[]).includes(field)
  return (concept === 'sub-requirement' && field === 'text') || (concept === 'parameter' && field !== 'value')
}

export interface FoundText {
  readonly field: string
  readonly steps: Path
  readonly text: string
}

/**
 * The free texts of an object itself.
 *
 * @param isWithNames those too that are mostly called the same in every language
 */
export function textsIn(
  holder: Readonly<Record<string, unknown>>,
  concept: string,
  isWithNames = false,
): readonly FoundText[] {
  return Object.entries(concepts[concept]?.fields ?? {}).flatMap(([field, { valueType }]): readonly FoundText[] => {
    const value = holder[field]
    if (concept === 'parameter' && field === 'value')
      return isWords(value) && !isCode(value) && !isMeasured(holder['type']) ? [{ field, steps: [field], text: value }] : []
    if (field === 'parameters' && isObject(value)) {
      return Object.entries(value).flatMap(([name, each]) =>
        isWords(each) ? [{ field, steps: [field, name], text: each }] : [],
      )
    }
    const isText = valueType === 'text' || valueType === 'line'
    if (!isText || (!isWithNames && namesAndCodes.has(`${concept}.${field}`))) return []
    return textsOf(value, [field]).map(({ steps, text }) => ({ field, steps, text }))
  })
}

function textsOf(value: unknown, steps: Path): readonly { readonly steps: Path; readonly text: string }[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsOf(each, [...steps, index]))
  return isWords(value) ? [{ steps, text: value }] : []
}

/** Whether a value has letters, and is no date or duration. */
function isWords(value: unknown): value is string {
  return typeof value === 'string' && /\p{L}/u.test(value) && !/^P[\dTYMWDHS]+$/.test(value)
}

/** `B2`: the same in every language. */
function isCode(value: string): boolean {
  return !/\p{L}{2}/u.test(value)
}

function isMeasured(type: unknown): boolean {
  return type === 'number' || type === 'date' || type === 'duration'
}

/** What is called the same in every language. */
const namesAndCodes: ReadonlySet<string> = new Set([
  'specification.version',
  'specification.organisation',
  'section.include',
  'figure.file',
  'annex.number',
  'buyer.name',
  'buyer.contact.phone',
  'existing-contract.supplier',
  'procurement.reference',
  'procurement.contract.model',
])

export interface TextPlace {
  readonly section?: Section | undefined
  readonly requirement?: Requirement | undefined
  readonly language: Language
}

export function placeIn(specification: Specification, [top, index, list, number]: Path): TextPlace {
  const section = top === 'sections' ? specification.sections?.[Number(index)] : undefined
  if (section === undefined) return { language: specification.language ?? 'nb' }
  const requirement = list === 'requirements' ? section.requirements?.[Number(number)] : undefined
  if (requirement !== undefined)
    return { section, requirement, language: languageOf(requirement, section, specification) }
  return { section, language: section.language ?? specification.language ?? 'nb' }
}

function idOf(specification: Specification, path: Path): string | undefined {
  let value: unknown = specification
  let id: string | undefined
  let owner: string | undefined
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break
    value = (value as Readonly<Record<string | number, unknown>>)[step]
    const own = isObject(value) ? value['id'] : undefined
    if (typeof own !== 'string') continue
    id = owner === undefined ? own : `${owner}.${own}`
    owner = path.length > 4 && path[2] === 'requirements' && value === requirementAt(specification, path) ? own : undefined
  }
  return id
}

function requirementAt({ sections = [] }: Specification, path: Path): Requirement | undefined {
  return sections[Number(path[1])]?.requirements?.[Number(path[3])]
}
