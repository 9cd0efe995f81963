import type { Analysis } from '../analyse.js'
import type { Location, Range } from '../finding/finding.js'
import { parameterFields, parameterPattern } from '../schema/parameters.js'
import { isObject } from '../schema/walk.js'
import { locatedEntry } from './located-entry.js'

type Fields = Readonly<Record<string, unknown>>

/** Whose a parameter is: a requirement's, or that of a section's defaults for all its requirements. */
export interface ParameterOwner {
  readonly section: Fields
  /** The requirement or the defaults, as they stand in the file. */
  readonly holder: Fields
}

/** A place that gives a parameter its value, or a text that names it. */
export interface ParameterUse {
  readonly name: string
  readonly role: 'declaration' | 'text'
  /** The key with its quotes, in a text the name alone. */
  readonly location: Location
  /** Whether the name stands at the location as it is; not where a text writes it with escapes. */
  readonly isExact: boolean
}

/** The parameters that a requirement or a section's defaults name by themselves, in the order of the fields. */
export function parameterUsesIn(analysis: Analysis, holder: Fields): readonly ParameterUse[] {
  const children = holder['children']
  return [
    ...declarations(analysis, holder['parameters']),
    ...[holder, ...(Array.isArray(children) ? children.filter(isObject) : [])].flatMap((each) =>
      parameterFields.flatMap((field) => textUses(analysis, each, field)),
    ),
  ]
}

/**
 * Every place that means the same parameter: those of the requirement, and where its value or a text that names it comes
 * from the section, those of the section and of all its requirements that take it from there.
 */
export function parameterScope(
  analysis: Analysis,
  owner: ParameterOwner,
  name: string,
): readonly ParameterUse[] {
  return scopeOf(analysis, owner, name)
    .flatMap((holder) => parameterUsesIn(analysis, holder))
    .filter((use) => use.name === name)
}

/** Whether a name already stands for something where the parameter is known. */
export function isParameterTaken(
  analysis: Analysis,
  owner: ParameterOwner,
  name: string,
  newName: string,
): boolean {
  const { section } = owner
  const scope = scopeOf(analysis, owner, name)
  const { defaults } = section
  const isShared = scope.includes(isObject(defaults) ? defaults : section)
  const looked = [...(isObject(defaults) ? [defaults] : []), ...(isShared ? requirementsOf(section) : scope)]
  return looked.some((holder) => parameterUsesIn(analysis, holder).some((use) => use.name === newName))
}

function scopeOf(analysis: Analysis, { section, holder }: ParameterOwner, name: string): readonly Fields[] {
  const { defaults } = section
  if (!isObject(defaults)) return [holder]
  const shared = parameterUsesIn(analysis, defaults).filter((use) => use.name === name)
  const isGiven = shared.some(({ role }) => role === 'declaration')
  const isLinked = (requirement: Fields): boolean => {
    const own = parameterUsesIn(analysis, requirement).filter((use) => use.name === name)
    // One that is left open, by itself or with all others, does not take the section's value.
    const isOwn = own.some(({ role }) => role === 'declaration') || analysis.isOpen(requirement, 'parameters')
    if (isGiven && !isOwn && own.length > 0) return true
    return parameterFields.some(
      (field) => !(field in requirement) && parameterNames(defaults[field]).includes(name),
    )
  }
  if (holder !== defaults && (shared.length === 0 || !isLinked(holder))) return [holder]
  return [defaults, ...requirementsOf(section).filter(isLinked)]
}

function requirementsOf(section: Fields): readonly Fields[] {
  const { requirements } = section
  return Array.isArray(requirements) ? requirements.filter(isObject) : []
}

function declarations(analysis: Analysis, parameters: unknown): readonly ParameterUse[] {
  if (!isObject(parameters)) return []
  const keys = Object.keys(parameters).map((name) => ({
    name,
    location: locatedEntry(analysis, parameters, name)?.key,
  }))
  const open = (analysis.placesOf(parameters)?.undecided ?? []).map(({ key, name }) => ({
    name: String(key),
    location: name,
  }))
  return [...keys, ...open].flatMap(({ name, location }) =>
    location === undefined ? [] : [{ name, role: 'declaration' as const, location, isExact: true }],
  )
}

function parameterNames(text: unknown): readonly string[] {
  if (typeof text !== 'string' || !text.includes('<')) return []
  return [...text.matchAll(parameterPattern)].map((match) => match[1] ?? '')
}

function textUses(analysis: Analysis, holder: Fields, field: string): readonly ParameterUse[] {
  const names = parameterNames(holder[field])
  const location = names.length === 0 ? undefined : locatedEntry(analysis, holder, field)?.value
  if (location === undefined) return []
  const written = analysis.sources.get(location.source)?.slice(...location.range) ?? ''
  const matches = [...written.matchAll(parameterPattern)]
  const isExact =
    matches.length === names.length && matches.every((match, index) => match[1] === names[index])
  return names.map((name, index) => {
    const start = location.range[0] + (matches[index]?.index ?? 0) + 1
    const range: Range = isExact ? [start, start + name.length] : location.range
    return { name, role: 'text', location: { source: location.source, range }, isExact }
  })
}
