import type { Analysis } from '../analyse.js'
import type { Edit, Location, Range } from '../finding/finding.js'
import type { Requirement } from '../generated/specification.js'
import { entryEdits, isSame, objectEdits } from '../review/register-edits.js'
import type { Sheet } from '../review/replace-value.js'
import { conceptOf, writtenInFlow, type Fields } from '../review/write-tree.js'
import { isObject } from '../schema/walk.js'
import { insertEntries } from '../source/insert-entry.js'
import { columnAt, lineAt, lineBreakOf } from '../source/lines.js'
import { plainValue } from '../source/plain-value.js'
import { parseSource } from '../source/parse-source.js'
import type { ContainerPlaces } from '../source/positions.js'
import { textStyleAt } from '../source/text-style.js'
import { withoutGaps } from '../source/without-gaps.js'
import { writtenKey, writtenValue, type Surroundings } from '../source/write-value.js'

/** What a requirement is to say. What is not named stays as it is, also what it leaves open. */
export interface WantedRequirement {
  /** Fields with another value, without `parameters`; `undefined` takes one away. */
  readonly fields: Fields
  /** Its own values, by the names that they have now. */
  readonly parameters: ReadonlyMap<string, WantedParameter>
  /** Values that it does not have yet. */
  readonly added: ReadonlyMap<string, Fields>
}

export interface WantedParameter {
  /** What it is to be called; `undefined`: it is taken away. */
  readonly name: string | undefined
  /** Fields with another value; `undefined` takes one away. */
  readonly fields: Fields
}

/**
 * The edits that make a requirement say something else, each in its own place: comments, line breaks and the way of writing
 * stay. The result is read again before it is given.
 *
 * @returns `undefined`: it is written in a way in which it can't be changed with certainty
 */
export function requirementEdits(
  analysis: Analysis,
  own: Requirement,
  wanted: WantedRequirement,
): readonly Edit[] | undefined {
  return editsOf(analysis, own as unknown as Fields, wanted)
}

/** The edits that give fields of any object of the specification other values, as `requirementEdits` does. */
export function fieldEdits(
  analysis: Analysis,
  holder: object,
  concept: string,
  fields: Fields,
): readonly Edit[] | undefined {
  return editsOf(analysis, holder as Fields, { fields, parameters: new Map(), added: new Map() }, concept)
}

/** The edit that gives a text of an object another value; `undefined`: the object does not have it as its own. */
export function textEdit(analysis: Analysis, holder: object, key: string, value: string): Edit | undefined {
  const places = analysis.placesOf(holder)
  const text = places && analysis.sources.get(places.source)
  if (places === undefined || text === undefined || !places.keys.includes(key)) return undefined
  const { source } = places
  const sheet: Sheet = { source, text, positions: { get: analysis.placesOf }, lineEnd: lineBreakOf(text) }
  return lineEdit(sheet, places, key, value) ?? entryEdits(sheet, holder as Fields, key, value, undefined)?.[0]
}

/** The edit that gives a text in a list another value; `undefined`: it stands on more than one line. */
export function itemEdit(
  analysis: Analysis,
  list: object,
  { source, range }: Location,
  value: string,
): Edit | undefined {
  const text = analysis.sources.get(source)
  const places = analysis.placesOf(list)
  if (text === undefined || places === undefined) return undefined
  const old = text.slice(...range)
  if (value.includes('\n') || /[\r\n]/.test(old) || textStyleAt(text, range[0]) === 'block') return undefined
  const isFlow = text.charAt(places.range[0]) === '['
  return { location: { source, range }, newText: inStyle(old, value, { isFlow, isJson: isFlow && old.startsWith('"') }) }
}

function editsOf(
  analysis: Analysis,
  own: Fields,
  wanted: WantedRequirement,
  concept = 'requirement',
): readonly Edit[] | undefined {
  const places = analysis.placesOf(own)
  const text = places && analysis.sources.get(places.source)
  if (places === undefined || text === undefined) return undefined
  const { source } = places
  const sheet: Sheet = { source, text, positions: { get: analysis.placesOf }, lineEnd: lineBreakOf(text) }
  const found = [changedEdits(sheet, own, { ...own, ...wanted.fields }, concept), parameterEdits(sheet, own, wanted)]
  const edits = found.flatMap((each) => each ?? []).toSorted(editsByPlace)
  if (found.includes(undefined) || !standApart(edits)) return undefined
  const after = wantedValue(own, wanted, analysis.placesOf)
  // The whole file takes long to read, and nothing outside is touched.
  return edits.length === 0 || standsAs(text, places, edits, after) ? edits : undefined
}

type Edits = readonly Edit[] | undefined

/** A text that stands on one line stays there; all else as it is written anew. */
function changedEdits(sheet: Sheet, before: Fields, after: Fields, concept: string | undefined): Edits {
  const edits: Edit[] = []
  const rest: Record<string, unknown> = { ...after }
  const places = sheet.positions.get(before)
  for (const [key, value] of Object.entries(after)) {
    const old = before[key]
    if (typeof value === 'string' && typeof old === 'string' && value !== old) {
      const edit = places && lineEdit(sheet, places, key, value)
      if (edit === undefined) continue
      edits.push(edit)
      rest[key] = old
    } else if (key !== 'parameters' && isObject(value) && isObject(old) && !isSame(value, old)) {
      const inner = changedEdits(sheet, old, value, conceptOf(concept, key))
      if (inner === undefined) return undefined
      edits.push(...inner)
      rest[key] = old
    }
  }
  const others = objectEdits(sheet, before, rest, concept)
  return others && [...edits, ...others]
}

function lineEdit({ text, source }: Sheet, places: ContainerPlaces, key: string, value: string): Edit | undefined {
  const range = valueRange(places, key)
  if (range === undefined || value.includes('\n') || /[\r\n]/.test(text.slice(...range))) return undefined
  if (textStyleAt(text, range[0]) === 'block') return undefined
  const around = surroundings(text, places)
  return { location: { source, range }, newText: inStyle(text.slice(...range), value, around) }
}

/** A text written as the one that stands there: as we would write it, or in the quotes, or without, that a person chose. */
function inStyle(old: string, value: string, around: Surroundings): string {
  const written = writtenValue(value, around)
  const [quote] = old
  const said = quote === "'" || quote === '"' ? undefined : plainValue(old)
  if (around.isJson) return written
  if (quote === '"') return JSON.stringify(value)
  if (quote === "'") return isAsWritten(old, around) ? written : `'${value.replaceAll("'", "''")}'`
  return said === old && writtenValue(old, around) !== old && isPlain(value, around) ? value : written
}

function isAsWritten(old: string, around: Surroundings): boolean {
  return writtenValue(old.slice(1, -1).replaceAll("''", "'"), around) === old
}

/** Whether a text without quotes is that text where a text without quotes stood. */
function isPlain(text: string, { isFlow }: Surroundings): boolean {
  return (
    /^[\p{L}\p{N}<]/u.test(text) &&
    !/[\r\n\t]|^\s|\s$|:(?:\s|$)|\s#/.test(text) &&
    !(isFlow && /[,[\]{}]/.test(text)) &&
    plainValue(text) === text
  )
}

function surroundings(text: string, { range, offsets }: ContainerPlaces): Surroundings {
  const isFlow = text.charAt(range[0]) === '{'
  return { isFlow, isJson: isFlow && text.charAt(offsets[0] ?? 0) === '"' }
}

function parameterEdits(sheet: Sheet, own: Fields, { parameters: wanted, added }: WantedRequirement): Edits {
  const before = own['parameters']
  if (!isObject(before)) {
    const first = { ...own, parameters: Object.fromEntries(added) }
    return added.size === 0 ? [] : objectEdits(sheet, own, first, 'requirement')
  }
  const places = sheet.positions.get(before)
  if (places === undefined) return undefined
  const gone = [...wanted].flatMap(([name, { name: after }]) => (after === undefined ? [name] : []))
  const isOpen = (name: string): boolean => places.undecided.some(({ key }) => key === name)
  const count = places.keys.length + places.undecided.length
  if (gone.length > 0 && (gone.length === count || gone.some(isOpen))) {
    const left = renamed(openValue(before, sheet.positions.get) as Fields, wanted, added)
    return Object.keys(left).length === 0
      ? objectEdits(sheet, own, { ...own, parameters: undefined }, 'requirement')
      : entryEdits(sheet, own, 'parameters', left, 'parameter')
  }
  const edits: Edit[] = []
  const rest: Record<string, unknown> = { ...before }
  for (const name of gone) rest[name] = undefined
  for (const [name, { name: after, fields }] of wanted) {
    const old = before[name]
    if (after !== undefined && after !== name) {
      const at = keyRange(places, name)
      if (at === undefined) return undefined
      const newText = writtenKey(after, surroundings(sheet.text, places))
      edits.push({ location: { source: sheet.source, range: at }, newText })
    }
    if (after === undefined || !isObject(old)) continue
    const inner = changedEdits(sheet, old, { ...old, ...fields }, 'parameter')
    if (inner === undefined) return undefined
    edits.push(...inner)
  }
  if (gone.length > 0) Object.assign(rest, Object.fromEntries(added))
  const others = objectEdits(sheet, before, rest, undefined)
  if (others === undefined || gone.length > 0 || added.size === 0) return others && [...edits, ...others]
  const inserted = addedEdits(sheet, places, added)
  return inserted.length === 0 ? undefined : [...edits, ...others, ...inserted]
}

/** Each on a line of its own, as requirements that are taken from a catalogue have them. */
function addedEdits(sheet: Sheet, places: ContainerPlaces, added: WantedRequirement['added']): readonly Edit[] {
  const entries = [...added].map(([key, value]) => ({
    key,
    written: (style: Pick<Surroundings, 'isJson'>) => writtenInFlow(value, undefined, style),
  }))
  return insertEntries(sheet.text, places, entries, [])
}

function keyRange({ keys, offsets, undecided }: ContainerPlaces, key: string): Range | undefined {
  const open = undecided.find((each) => each.key === key)?.name
  if (open !== undefined) return open.range
  const at = 4 * keys.indexOf(key)
  const [start, end] = [offsets[at], offsets[at + 1]]
  return start === undefined || end === undefined ? undefined : [start, end]
}

function valueRange({ keys, offsets }: ContainerPlaces, key: string): Range | undefined {
  const at = 4 * keys.indexOf(key)
  const [start, end] = [offsets[at + 2], offsets[at + 3]]
  return start === undefined || end === undefined ? undefined : [start, end]
}

/** The order of edits in a file: what is put in at a place comes before what stands there. */
export function editsByPlace({ location: { range: a } }: Edit, { location: { range: b } }: Edit): number {
  return a[0] - b[0] || Number(a[1] > a[0]) - Number(b[1] > b[0])
}

function standApart(edits: readonly Edit[]): boolean {
  return edits.every(({ location }, index) => (edits[index - 1]?.location.range[1] ?? 0) <= location.range[0])
}

type PlacesOf = (container: object) => ContainerPlaces | undefined

/** Whether an object reads as it is to once edits are made in its lines. */
function standsAs(text: string, { range }: ContainerPlaces, edits: readonly Edit[], wanted: unknown): boolean {
  const [start] = range
  const [, end] = lineAt(text, range[1])
  const isFlow = text.charAt(start) === '{'
  let part = isFlow ? '' : ' '.repeat(columnAt(text, start))
  let at = start
  for (const { location, newText } of edits) {
    const [from, to] = location.range
    if (from < start || to > end) return false
    part += text.slice(at, from) + newText
    at = to
  }
  part += isFlow ? text.slice(at, Math.max(at, range[1])) : text.slice(at, end)
  const positions = new Map()
  const { value, findings } = parseSource('', part, positions)
  if (value === undefined || findings.some(({ severity }) => severity === 'error')) return false
  return isSame(openValue(value, (each) => positions.get(each) as ContainerPlaces | undefined), wanted)
}

function wantedValue(own: Fields, { fields, parameters, added }: WantedRequirement, placesOf: PlacesOf): Fields {
  const before = openValue(own, placesOf) as Fields
  const values = isObject(before['parameters']) ? before['parameters'] : {}
  const after = renamed(values, parameters, added)
  const isThere = isObject(before['parameters']) || added.size > 0
  const others = Object.entries({ ...before, ...fields }).filter(([key]) => key !== 'parameters' || !isThere)
  return {
    ...Object.fromEntries(others),
    ...(isThere && Object.keys(after).length > 0 ? { parameters: after } : {}),
  }
}

/** Values by their new names, in their order. */
function renamed(
  values: Fields,
  wanted: WantedRequirement['parameters'],
  added: WantedRequirement['added'],
): Fields {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const change = wanted.get(name)
    if (change === undefined) return [[name, value] as const]
    if (change.name === undefined) return []
    return [[change.name, isObject(value) ? withoutGaps({ ...value, ...change.fields }) : value] as const]
  })
  return Object.fromEntries([...entries, ...added])
}

/** A value with what it leaves open: `null`, or the plan for it. */
function openValue(value: unknown, placesOf: PlacesOf): unknown {
  if (typeof value !== 'object' || value === null) return value
  const open = placesOf(value)?.undecided ?? []
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((each: unknown) => openValue(each, placesOf))
    return open.length === 0 ? items : [...items, ...open.map(({ plan, key }) => ({ open: plan ?? null, key }))]
  }
  const entries = Object.entries(value).map(([key, each]) => [key, openValue(each, placesOf)] as const)
  // What a plan leaves open itself is no field of it.
  const openEntries = open.map(({ key, plan }) => [String(key), plan ?? null] as const)
  return Object.fromEntries([...entries.filter(([, each]) => each !== undefined), ...openEntries])
}
