import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Datum, Edit, Finding } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import { fieldOf } from '../schema/field-of-path.js'
import { isObject } from '../schema/walk.js'
import { conceptsAt, type ConceptAt } from './containers-at.js'
import { freeId, idOfName, nextInSeries } from '../source/free-id.js'
import { insertEntries, type NewEntry } from '../source/insert-entry.js'
import { writtenInline, writtenValue, type Single } from '../source/write-value.js'

/** A field that an object of a file lacks. */
export interface MissingField {
  readonly holder: ConceptAt
  readonly name: string
  /** A field whose finding is an error: without it the file is not what the format says. */
  readonly isRequired: boolean
}

/**
 * The fields that a finding says are missing, and in what: the required one of `missing-field`, and those that a rule asks
 * for. Empty for a finding of something else.
 */
export function missingFields(analysis: Analysis, finding: Finding): readonly MissingField[] {
  const keys = keysOf(finding)
  if (keys.length === 0) return []
  const holders = conceptsAt(analysis, finding.location.source, finding.location.range[0])
  return keys.flatMap((key): readonly MissingField[] => {
    const name = key.slice(key.lastIndexOf('.') + 1)
    const concept = key.slice(0, key.lastIndexOf('.'))
    const holder = holders.find((each) => each.concept === concept)
    if (holder === undefined || fieldOf(concept, name) === undefined || isThere(analysis, holder, name))
      return []
    return [{ holder, name, isRequired: finding.code === 'missing-field' }]
  })
}

/** Edits that put fields into one object, each with content that the format accepts. Empty where that can't be done. */
export function missingFieldEdits(
  analysis: Analysis,
  holder: ConceptAt,
  fields: readonly { readonly name: string; readonly value: Single | Readonly<Record<string, Single>> }[],
): readonly Edit[] {
  const places = analysis.placesOf(holder.object)
  const text = places === undefined ? undefined : analysis.sources.get(places.source)
  if (places === undefined || text === undefined) return []
  const entries = fields.map(({ name, value }): NewEntry => ({
    key: name,
    written: (style) => writtenInline(value, style),
  }))
  return insertEntries(text, places, entries, Object.keys(concepts[holder.concept]?.fields ?? {}))
}

/**
 * What to write in a field that is missing: what is certain (the next free id, the version of the format), and `null` for
 * what someone must decide, which makes it a task. `undefined`: there is nothing that would be right.
 */
export function contentOf(
  analysis: Analysis,
  { holder: { object, concept, path }, name }: Pick<MissingField, 'holder' | 'name'>,
  language: Language,
): Single | undefined {
  if (name === 'kravspek') return 1
  const field = fieldOf(concept, name)
  if (field?.identifies !== undefined) return newId(analysis, { object, concept, path })
  switch (`${concept}.${name}`) {
    case 'specification.language':
      return language
    case 'specification.status':
      return 'draft'
    case 'part.partOf':
    case 'part.section':
      return undefined
    default:
      return null
  }
}

/** Rules that tell of a field in their sentence, but don't name it as data. Each is tried in mendings.test.ts. */
const askedFor: Readonly<Record<string, readonly string[]>> = {
  'framework-without-maximum': ['procurement.framework.maximum'],
  'functions-not-described': ['specification.functions'],
  'lots-not-considered': ['procurement.lotsJustification'],
  'minimum-without-deadline': ['requirement.fulfilledBy'],
  'minimum-without-rationale': ['requirement.rationale'],
  'minimum-without-verification': ['requirement.verification'],
  'new-staff-without-training': ['training-needs.onboarding'],
  'not-now-empty': ['background.notNow'],
  'notice-date-missing': ['procurement.dates.notice'],
  'requirement-without-answer': ['requirement.answer'],
  'technologies-not-mapped': ['specification.technologies'],
  'training-status-unseen': ['training-needs.overview'],
}

function keysOf({ code, data }: Finding): readonly string[] {
  return askedFor[code] ?? Object.values(data).flatMap(fieldKeys)
}

function fieldKeys(datum: Datum): readonly string[] {
  if (typeof datum !== 'object') return []
  if (datum.type === 'field') return [datum.key]
  return datum.type === 'all' ? datum.of.flatMap(fieldKeys) : []
}

function isThere(analysis: Analysis, { object }: ConceptAt, name: string): boolean {
  return Object.hasOwn(object, name) || analysis.isOpen(object, name)
}

function newId(analysis: Analysis, { object, concept, path }: ConceptAt): string {
  const siblings = siblingsOf(analysis, object, path)
  const own = new Set(siblings)
  // A part of a requirement has an id of its own only within the requirement.
  const isTaken = (id: string): boolean =>
    own.has(id) || (concept !== 'sub-requirement' && analysis.ids.has(id))
  const last = siblings.at(-1)
  const next = last === undefined ? undefined : nextInSeries(last, isTaken)
  if (next !== undefined) return next
  const title = ['title', 'name'].map((name) => object[name]).find((each) => typeof each === 'string')
  const fallback = concept === 'sub-requirement' ? 'a' : `${concept.replace(/^.*\./, '')}-1`
  return freeId(title === undefined ? fallback : idOfName(title, fallback), isTaken)
}

/** The ids of the list that an object stands in. */
function siblingsOf(analysis: Analysis, object: object, path: ConceptAt['path']): readonly string[] {
  const source = analysis.placesOf(object)?.source
  let value: unknown = source === undefined ? undefined : analysis.files.get(source)?.value
  for (const step of path.slice(0, -1))
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[]).flatMap((each) =>
    isObject(each) && typeof each['id'] === 'string' ? [each['id']] : [],
  )
}

/** A field and its value on one line, as a title shows it. */
export function shownEntry(name: string, value: Single): string {
  return `${name}: ${writtenValue(value, { isFlow: false, isJson: false })}`
}
