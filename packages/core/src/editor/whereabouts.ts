import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Location, Range } from '../finding/finding.js'
import { texts } from '../generated/texts.js'
import { overviewLabels } from '../locale/editor/overview.js'
import { isObject } from '../schema/walk.js'
import type { ContainerPlaces } from '../source/positions.js'

/** The part of a specification that a place is in, as people think of it. */
export interface Whereabouts {
  /** `head`: what is said of the specification itself. `field`: another field of the top. */
  readonly kind: 'head' | 'field' | 'section' | 'requirement'
  /** «Krav FUN-01 Varsel», «Anskaffelse». */
  readonly title: string
  /** Where one is led. */
  readonly location: Location
  /** The field of the top that it is in; `undefined` for the head. */
  readonly field: string | undefined
  /** The section that it is in, or is, as the file holds it. */
  readonly section: object | undefined
  /** The requirement that it is, as the file holds it. */
  readonly requirement: object | undefined
}

/**
 * Tells where places are. What is known of the files is gathered once; each question is quick.
 * @returns the same object for the same part
 */
export function whereaboutsIn(analysis: Analysis, language: Language): (location: Location) => Whereabouts {
  const parts = new Map(
    [...analysis.files.keys()].map((source) => [source, partsOf(analysis, source, language)]),
  )
  const heads = new Map<string, Whereabouts>()
  return ({ source, range: [offset] }) => {
    let found = heads.get(source) ?? headOf(source, language)
    heads.set(source, heads.get(source) ?? found)
    for (let level = parts.get(source); level !== undefined;) {
      const part = partAt(level, offset)
      if (part === undefined) break
      found = part.whereabouts
      level = part.inside?.()
    }
    return found
  }
}

interface Part {
  readonly range: Range
  readonly whereabouts: Whereabouts
  readonly inside?: (() => readonly Part[]) | undefined
}

function headOf(source: string, language: Language): Whereabouts {
  return {
    kind: 'head',
    title: overviewLabels[language].head,
    location: { source, range: [0, 0] },
    field: undefined,
    section: undefined,
    requirement: undefined,
  }
}

/** Of parts in the order of the file, the one that holds an offset. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  let first = 0
  let last = parts.length - 1
  while (first <= last) {
    const middle = (first + last) >> 1
    const part = parts[middle]
    if (part === undefined) return undefined
    if (offset < part.range[0]) last = middle - 1
    else if (offset > part.range[1]) first = middle + 1
    else return part
  }
  return undefined
}

function partsOf(analysis: Analysis, source: string, language: Language): readonly Part[] {
  const file = analysis.files.get(source)
  const places = file && analysis.placesOf(file.value)
  if (file === undefined || places === undefined) return []
  const entries = [
    ...places.keys.map((name, index) => ({
      name,
      range: [places.offsets[4 * index] ?? 0, places.offsets[4 * index + 3] ?? 0] as const,
      value: file.value[name],
    })),
    ...places.undecided.flatMap(({ key, name, location }) =>
      name === undefined
        ? []
        : [{ name: String(key), range: [name.range[0], location.range[1]] as const, value: undefined }],
    ),
  ].sort((a, b) => a.range[0] - b.range[0])
  return entries.flatMap(({ name, range, value }): readonly Part[] => {
    const isThing = typeof value === 'object' || value === undefined
    // What is misspelt is told in its own place, under its own name.
    if (!isThing) return []
    const whereabouts: Whereabouts = {
      kind: 'field',
      title: texts[language][`${file.concept}.${name}`]?.[0] ?? name,
      location: { source, range: [range[0], range[0] + name.length] },
      field: name,
      section: undefined,
      requirement: undefined,
    }
    const sections = name === 'sections' ? value : name === 'section' ? [value] : undefined
    if (!Array.isArray(sections)) return [{ range, whereabouts }]
    return [{ range, whereabouts, inside: once(() => sectionParts(analysis, sections, language)) }]
  })
}

function sectionParts(analysis: Analysis, sections: readonly unknown[], language: Language): readonly Part[] {
  return sections.flatMap((section): readonly Part[] => {
    const places = isObject(section) ? analysis.placesOf(section) : undefined
    if (!isObject(section) || places === undefined) return []
    const whereabouts: Whereabouts = {
      kind: 'section',
      title: sectionTitle(section, language),
      location: locationOf(analysis, section, 'title'),
      field: 'sections',
      section,
      requirement: undefined,
    }
    const { requirements } = section
    return [
      {
        range: places.range,
        whereabouts,
        inside: Array.isArray(requirements)
          ? once(() => requirementParts(analysis, section, requirements, language))
          : undefined,
      },
    ]
  })
}

function requirementParts(
  analysis: Analysis,
  section: object,
  requirements: readonly unknown[],
  language: Language,
): readonly Part[] {
  return requirements.flatMap((requirement): readonly Part[] => {
    const places = isObject(requirement) ? analysis.placesOf(requirement) : undefined
    if (!isObject(requirement) || places === undefined) return []
    return [
      {
        range: places.range,
        whereabouts: {
          kind: 'requirement',
          get title() {
            return requirementTitle(requirement, language)
          },
          location: locationOf(analysis, requirement, 'id'),
          field: 'sections',
          section,
          requirement,
        },
      },
    ]
  })
}

/** What a section is called. */
export function sectionTitle(section: Readonly<Record<string, unknown>>, language: Language): string {
  const { title, id } = section
  if (typeof title === 'string') return title
  return typeof id === 'string' ? id : overviewLabels[language].untitledSection
}

/** «FUN-01 Varsel om uteblitt dose» */
export function requirementTitle(requirement: Readonly<Record<string, unknown>>, language: Language): string {
  const { id, title } = requirement
  const name = typeof id === 'string' ? id : overviewLabels[language].unnamedRequirement
  return typeof title === 'string' && title !== '' ? `${name} ${title}` : name
}

/** Where a field of an object stands: its value. */
function namedAt(analysis: Analysis, object: object, name: string): Location | undefined {
  const places = analysis.placesOf(object)
  const index = places?.keys.indexOf(name) ?? -1
  const [start, end] = [places?.offsets[4 * index + 2], places?.offsets[4 * index + 3]]
  return places === undefined || index === -1 || start === undefined || end === undefined
    ? undefined
    : { source: places.source, range: [start, end] }
}

/** Where a field of an object stands; where it has none, the object. */
export function locationOf(analysis: Analysis, object: object, name: string): Location {
  const places = analysis.placesOf(object)
  const whole = places === undefined ? { source: analysis.name, range: [0, 0] as const } : placeOf(places)
  return namedAt(analysis, object, name) ?? whole
}

/** Where an object stands, without what is in it. */
function placeOf({ source, range }: ContainerPlaces): Location {
  return { source, range }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
