import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Range } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { texts } from '../generated/texts.js'
import { fieldOf } from '../schema/field-of-path.js'
import { isObject } from '../schema/walk.js'
import { resolveInside } from '../source/source-path.js'
import type { ContainerPlaces } from '../source/positions.js'
import { namedBy } from './named.js'

/** An entry of a file's outline. The ranges of the children lie inside that of the entry. */
export interface OutlineEntry {
  /** `FUN-01 Varsel om uteblitt dose`, `3 Integrasjon`, or the title of a field. */
  readonly name: string
  /** What is good to know beside the name; may be empty. */
  readonly detail: string
  /** Concept of the thing, or of the object that holds the field. */
  readonly concept: string
  /** Whether the entry is a field of the format or a thing in a list. */
  readonly type: 'field' | 'thing'
  /** All of it. */
  readonly range: Range
  /** What names it. */
  readonly selection: Range
  readonly children: readonly OutlineEntry[]
}

/**
 * What a file holds, for an outline and for the way to the cursor: the fields with something in them, and the things in
 * their lists. Of a thing only the things that it holds itself: a section's requirements, a requirement's parts.
 */
export function outlineOf(analysis: Analysis, source: string, language: Language): readonly OutlineEntry[] {
  const file = analysis.files.get(source)
  if (file === undefined) return []
  const outlining = { analysis, source, language }
  if (file.concept !== 'part') return fieldEntries(outlining, file.value, file.concept)
  const { section } = file.value
  const range = isObject(section) ? valueRange(outlining, file.value, 'section') : undefined
  if (!isObject(section) || range === undefined) return []
  const number = partNumber(analysis, source)
  return [thingEntry(outlining, section, 'section', range, number)]
}

interface Outlining {
  readonly analysis: Analysis
  readonly source: string
  readonly language: Language
}

type Fields = Readonly<Record<string, unknown>>

/** The fields of an object that hold things, or objects. */
function fieldEntries(outlining: Outlining, holder: Fields, concept: string): readonly OutlineEntry[] {
  return entriesOf(outlining, holder).flatMap(({ name, keyRange, range }) => {
    const value = holder[name]
    const field = fieldOf(concept, name)
    if (field?.concept === undefined || typeof value !== 'object' || value === null) return []
    const isList = Array.isArray(value)
    const children = isList
      ? thingsIn(outlining, value, field)
      : isObject(value) && field.list === undefined && field.map !== true
        ? fieldEntries(outlining, value, field.concept)
        : []
    if (isList && children.length === 0) return []
    return {
      name: texts[outlining.language][`${concept}.${name}`]?.[0] ?? name,
      detail: isList ? String(value.length) : '',
      concept,
      type: 'field' as const,
      range: [keyRange[0], Math.max(keyRange[1], range[1])] as const,
      selection: keyRange,
      children,
    }
  })
}

function thingsIn(outlining: Outlining, list: readonly unknown[], field: Field): readonly OutlineEntry[] {
  const { concept } = field
  if (concept === undefined || field.list !== 1) return []
  const places = placesIn(outlining, list)
  return list.flatMap((item, index) => {
    const [, , start, end] = places?.offsets.slice(4 * index, 4 * index + 4) ?? []
    if (!isObject(item) || start === undefined || end === undefined) return []
    return thingEntry(outlining, item, concept, [start, end], concept === 'section' ? index + 1 : undefined)
  })
}

function thingEntry(
  outlining: Outlining,
  value: Fields,
  concept: string,
  range: Range,
  number: number | undefined,
): OutlineEntry {
  const { language } = outlining
  const { id, title } = included(outlining, value) ?? namedBy(value, concept, language)
  const code = number === undefined ? codeOf(id, concept) : String(number)
  const kind = value['kind']
  const kindTitle = typeof kind === 'string' ? texts[language][`${concept}.kind=${kind}`]?.[0] : undefined
  const name = [code, title].filter((each) => each !== undefined && each !== '').join(' ')
  return {
    name: name === '' ? (id ?? texts[language][concept]?.[0] ?? concept) : name,
    detail: kindTitle ?? (code === id ? '' : (id ?? '')),
    concept,
    type: 'thing',
    range,
    selection: valueRange(outlining, value, 'id') ?? [range[0], range[0]],
    children: entriesOf(outlining, value).flatMap(({ name: field }) => {
      const list = value[field]
      const held = fieldOf(concept, field)
      return Array.isArray(list) && held !== undefined && hasIds(held) ? thingsIn(outlining, list, held) : []
    }),
  }
}

/** A section that stands in a file of its own is called what it is called there. */
function included(
  { analysis, source, language }: Outlining,
  { include }: Fields,
): ReturnType<typeof namedBy> | undefined {
  if (typeof include !== 'string') return undefined
  const section = analysis.files.get(resolveInside(source, include) ?? '')?.value['section']
  return isObject(section) ? namedBy(section, 'section', language) : { id: undefined, title: include }
}

/** An id that says something to people, and so stands before the title: `FUN-01`, but not `helsefagarbeider`. */
function codeOf(id: string | undefined, concept: string): string | undefined {
  return id !== undefined &&
    (concept === 'requirement' || concept === 'sub-requirement' || /[A-ZÆØÅ\d]/.test(id))
    ? id
    : undefined
}

function hasIds({ concept, list }: Field): boolean {
  return list === 1 && concept !== undefined && fieldOf(concept, 'id') !== undefined
}

/** Place of a part's section among all sections, counted from 1. */
function partNumber(analysis: Analysis, source: string): number | undefined {
  const sections = analysis.files.get(analysis.name)?.value['sections']
  if (!Array.isArray(sections)) return undefined
  const index = sections.findIndex(
    (section) =>
      isObject(section) &&
      typeof section['include'] === 'string' &&
      resolveInside(analysis.name, section['include']) === source,
  )
  return index < 0 ? undefined : index + 1
}

function placesIn({ analysis, source }: Outlining, container: object): ContainerPlaces | undefined {
  const places = analysis.placesOf(container)
  return places?.source === source ? places : undefined
}

interface Entry {
  readonly name: string
  readonly keyRange: Range
  readonly range: Range
}

function entriesOf(outlining: Outlining, holder: Fields): readonly Entry[] {
  const places = placesIn(outlining, holder)
  return (places?.keys ?? []).map((name, index) => {
    const [keyStart = 0, keyEnd = 0, start = 0, end = 0] =
      places?.offsets.slice(4 * index, 4 * index + 4) ?? []
    return { name, keyRange: [keyStart, keyEnd], range: [start, end] }
  })
}

function valueRange(outlining: Outlining, holder: Fields, name: string): Range | undefined {
  return entriesOf(outlining, holder).find((entry) => entry.name === name)?.range
}
