import type { Analysis } from '../analyse.js'
import type { Location, Path, Range } from '../finding/finding.js'
import { parameterPattern } from '../schema/parameters.js'
import { isIdentifier } from '../schema/identifier.js'
import { textReference } from '../schema/references.js'
import { isObject } from '../schema/walk.js'
import { resolveInside } from '../source/source-path.js'
import { locatedEntry } from './located-entry.js'
import { placeAt, type PlaceAt } from './place-at.js'
import type { ParameterOwner } from './parameter-uses.js'

/** What the words at an offset stand for. `location`: those words. */
export type TargetAt =
  /** Something with an id; `id` as the whole specification knows it. */
  | {
      readonly type: 'id'
      readonly id: string
      readonly location: Location
      readonly role: 'declaration' | 'reference' | 'text'
    }
  /** A parameter of a requirement, or of all requirements of a section. */
  | {
      readonly type: 'parameter'
      readonly name: string
      readonly location: Location
      readonly owner: ParameterOwner
    }
  /** A field of the specification that a waiver names by its path: `procurement.cpv`. */
  | { readonly type: 'field'; readonly path: Path; readonly location: Location }
  /** Another file of the specification. */
  | { readonly type: 'file'; readonly source: string; readonly location: Location }

/** What the words at an offset stand for; `undefined` where that is only themselves. */
export function targetAt(analysis: Analysis, source: string, offset: number): TargetAt | undefined {
  const place = placeAt(analysis, source, offset)
  if (place === undefined) return undefined
  return (
    parameterKeyAt(analysis, source, offset, place) ??
    ownerAt(analysis, source, offset, place) ??
    (place.part === 'value' && typeof place.value === 'string'
      ? valueTarget(analysis, source, offset, place, place.value)
      : undefined)
  )
}

function valueTarget(
  analysis: Analysis,
  source: string,
  offset: number,
  place: PlaceAt,
  value: string,
): TargetAt | undefined {
  const { field, range, key } = place
  const location = { source, range }
  if (field === undefined) return undefined
  if (field.identifies !== undefined) {
    if (!isIdentifier(value)) return undefined
    const holder = place.containers.at(-3)
    const holderId = isObject(holder) ? holder['id'] : undefined
    const isPart = field.identifies === 'sub-requirement'
    const id = isPart ? `${typeof holderId === 'string' ? holderId : ''}.${value}` : value
    return { type: 'id', id, location, role: 'declaration' }
  }
  if (field.refers !== undefined) {
    if (!isIdentifier(value)) return undefined
    const path = analysis.ids.has(value) ? undefined : fieldPath(analysis, field.refers, value)
    if (path !== undefined) return { type: 'field', path, location }
    return { type: 'id', id: value, location, role: 'reference' }
  }
  if (key !== undefined && fileFields.has(key)) {
    const file = resolveInside(source, value)
    return file !== undefined && analysis.sources.has(file)
      ? { type: 'file', source: file, location }
      : undefined
  }
  return textTarget(analysis, source, offset, place)
}

const fileFields = new Set(['section.include', 'part.partOf', 'specification.organisation'])

function textTarget(
  analysis: Analysis,
  source: string,
  offset: number,
  { range, path, containers }: PlaceAt,
): TargetAt | undefined {
  const written = analysis.sources.get(source)?.slice(...range) ?? ''
  if (!written.includes('<')) return undefined
  const reference = matchAt(written, textReference, offset - range[0])
  if (reference !== undefined) {
    const start = range[0] + reference.index + '<ref:'.length
    const id = reference[1] ?? ''
    return { type: 'id', id, location: { source, range: [start, start + id.length] }, role: 'text' }
  }
  const parameter = matchAt(written, parameterPattern, offset - range[0])
  const owner = parameter === undefined ? undefined : ownerOfText(path, containers)
  if (parameter === undefined || owner === undefined) return undefined
  const name = parameter[1] ?? ''
  const start = range[0] + parameter.index + 1
  return { type: 'parameter', name, location: { source, range: [start, start + name.length] }, owner }
}

function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | undefined {
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) return undefined
    if (at <= match.index + match[0].length) return match
  }
  return undefined
}

/** The requirement, or the section's defaults, whose text or parameters a path leads into. */
function ownerOfText(path: Path, containers: readonly object[]): ParameterOwner | undefined {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const isDefaults = path[depth] === 'defaults'
    const isRequirement = path[depth] === 'requirements' && typeof path[depth + 1] === 'number'
    const section = containers[depth]
    const holder = containers[depth + (isDefaults ? 1 : 2)]
    if ((isDefaults || isRequirement) && isObject(section) && isObject(holder)) return { section, holder }
  }
  return undefined
}

/** The name of a parameter where it gets its value, also where that is left open. */
function parameterKeyAt(
  analysis: Analysis,
  source: string,
  offset: number,
  place: PlaceAt,
): TargetAt | undefined {
  const { path, containers, range } = place
  const name = path.at(-1)
  if (place.part === 'key' && path.at(-2) === 'parameters' && typeof name === 'string') {
    const owner = ownerOfText(path, containers)
    return owner === undefined ? undefined : { type: 'parameter', name, location: { source, range }, owner }
  }
  if (path.at(-1) !== 'parameters' || !isObject(place.value)) return undefined
  const open = analysis
    .placesOf(place.value)
    ?.undecided.find(({ name: at }) => at !== undefined && isIn(at.range, offset))
  const owner = ownerOfText(path, containers)
  if (open?.name === undefined || owner === undefined) return undefined
  return { type: 'parameter', name: String(open.key), location: open.name, owner }
}

/** The role that a plan for what is not decided names. */
function ownerAt(
  analysis: Analysis,
  source: string,
  offset: number,
  { value }: PlaceAt,
): TargetAt | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const { plan } of analysis.placesOf(value)?.undecided ?? []) {
    const owner = plan?.['owner']
    if (plan === undefined || typeof owner !== 'string' || !isIdentifier(owner)) continue
    const location = locatedEntry(analysis, plan, 'owner')?.value
    if (location?.source === source && isIn(location.range, offset))
      return { type: 'id', id: owner, location, role: 'reference' }
  }
  return undefined
}

function isIn([start, end]: Range, offset: number): boolean {
  return start <= offset && offset <= end
}

function fieldPath(analysis: Analysis, refers: string, value: string): Path | undefined {
  if (refers !== 'anything' || analysis.value === undefined) return undefined
  const path = value.split('.')
  let holder: unknown = analysis.value
  for (const step of path) {
    if (!isObject(holder) || !Object.hasOwn(holder, step)) return undefined
    holder = holder[step]
  }
  return path
}
