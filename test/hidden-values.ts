import type { Audience, Field, Specification } from '@kravspek/core'
import { concepts } from './core-internals.js'

type Fields = Record<string, unknown>

/** A value that an audience may not read, where it stands in a specification. */
export interface HiddenValue {
  readonly container: Fields
  readonly key: string
  /** `concept.field`: `procurement.estimatedValue`. */
  readonly name: string
}

/**
 * Every value of a specification that an audience may not read, by the table of concepts and `procurement.publish`; of a
 * hidden object the object alone. Requirements that bind the customer alone are not among them.
 */
export function hiddenValues(
  specification: Specification,
  audience: Audience = 'supplier',
): readonly HiddenValue[] {
  const published: Readonly<Record<string, unknown>> = specification.procurement?.publish ?? {}
  const hidden: HiddenValue[] = []
  const visit = (value: unknown, field: Field, container: Fields, key: string, name: string): void => {
    const isPublished =
      audience === 'supplier' && field.publishedBy !== undefined && published[field.publishedBy] === true
    if (!field.readers.includes(audience) && !isPublished) hidden.push({ container, key, name })
    else for (const each of objectsIn(value, field)) visitObject(each, field.concept ?? '')
  }
  const visitObject = (value: Fields, concept: string): void => {
    for (const [key, content] of Object.entries(value)) {
      const field = concepts[concept]?.fields[key]
      if (field !== undefined) visit(content, field, value, key, `${concept}.${key}`)
    }
  }
  visitObject(specification as unknown as Fields, 'specification')
  // What is published is decided there: a change of it is meant to be seen.
  return hidden.filter(({ name }) => name !== 'procurement.publish')
}

/** Ids of the requirements that bind the customer alone. */
export function customersOwn(specification: Specification): ReadonlySet<string> {
  const own = (specification.sections ?? []).flatMap(({ requirements, defaults }) =>
    (requirements ?? []).filter(({ addressee }) => (addressee ?? defaults?.addressee) === 'customer'),
  )
  return new Set(own.map(({ id }) => id))
}

/** Without the requirements of some ids, and without every reference to them. */
export function withoutRequirements(specification: Specification, ids: ReadonlySet<string>): Specification {
  const isGone = (id: unknown): boolean => typeof id === 'string' && ids.has(id.split('.')[0] ?? '')
  const copy = (value: unknown, field: Field): unknown => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value
      const kept = items.filter((item) =>
        field.concept === 'requirement'
          ? !isGone((item as Fields)['id'])
          : field.refers !== 'requirement' || !isGone(item),
      )
      return kept.map((item) => copy(item, field))
    }
    if (typeof value !== 'object' || value === null || field.concept === undefined || field.map === true)
      return value
    return copyObject(value as Fields, field.concept)
  }
  const copyObject = (value: Fields, concept: string): Fields => {
    const entries = Object.entries(value).flatMap(([key, content]) => {
      const field = concepts[concept]?.fields[key]
      if (field === undefined) return []
      return field.refers === 'requirement' && isGone(content) ? [] : [[key, copy(content, field)] as const]
    })
    return Object.fromEntries(entries)
  }
  return copyObject(specification as unknown as Fields, 'specification') as unknown as Specification
}

/** A value with every text, number and truth in it changed to another. */
export function otherValue(value: unknown): unknown {
  if (typeof value === 'string') return `${value}-annet`
  if (typeof value === 'number') return value + 7
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.map(otherValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherValue(each)]))
}

/** The objects in a value of a field: itself, those of its list or map. */
export function objectsIn(value: unknown, field: Field): readonly Fields[] {
  if (typeof value !== 'object' || value === null || field.concept === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, field))
  if (field.map === true)
    return Object.values(value).filter((each): each is Fields => typeof each === 'object' && each !== null)
  return [value as Fields]
}
