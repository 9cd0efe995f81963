import type { Analysis } from '../analyse.js'
import type { CatalogueItem } from '../catalogue/catalogue.js'
import type { Language } from '../document/nodes.js'
import { formatDuration, formatNumber } from '../locale/format-value.js'
import { isObject } from '../schema/walk.js'
import type { ValueOf } from './completion-catalogue-parts.js'

type Fields = Readonly<Record<string, unknown>>

/** A requirement of a specification, half written or not. */
interface Written {
  readonly section: Fields
  readonly requirement: Fields
}

/** Ids of the requirements of a specification, by what `from.catalogue` says that they were taken from. */
export function takenIds(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>()
  for (const { requirement } of requirementsIn(analysis)) {
    const { id } = requirement
    const reference = referenceOf(requirement)
    if (reference === undefined || typeof id !== 'string') continue
    ids.set(reference, [...(ids.get(reference) ?? []), id])
  }
  return ids
}

/**
 * What a specification says that the values of a catalogue's requirement are: those of the requirement that was taken from it,
 * then what the section says for all.
 */
export function valuesFor(analysis: Analysis, { reference }: CatalogueItem, language: Language): ValueOf {
  const written = requirementsIn(analysis).find(({ requirement }) => referenceOf(requirement) === reference)
  const { defaults } = written?.section ?? {}
  const given = [written?.requirement, defaults].map((each) =>
    isObject(each) ? each['parameters'] : undefined,
  )
  return (name) => {
    for (const parameters of given) {
      if (!isObject(parameters) || !Object.hasOwn(parameters, name)) continue
      const text = valueText(parameters[name], language)
      if (text !== undefined) return text
    }
    return undefined
  }
}

function requirementsIn({ value }: Analysis): readonly Written[] {
  return objectsIn(value?.['sections']).flatMap((section) =>
    objectsIn(section['requirements']).map((requirement) => ({ section, requirement })),
  )
}

function objectsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

function referenceOf({ from }: Fields): string | undefined {
  const reference = isObject(from) ? from['catalogue'] : undefined
  return typeof reference === 'string' ? reference : undefined
}

/** «4 timer», «95 prosent»; `undefined`: it is not decided. */
function valueText(given: unknown, language: Language): string | undefined {
  const { value, unit } = isObject(given) ? given : { value: given, unit: undefined }
  if (typeof value === 'number')
    return [formatNumber(value, language), unit].filter((each) => typeof each === 'string').join(' ')
  if (typeof value !== 'string' || value === '') return undefined
  const said = /^P(?=.)/.test(value) ? formatDuration(value, language) : value
  return typeof unit === 'string' ? `${said} ${unit}` : said
}
