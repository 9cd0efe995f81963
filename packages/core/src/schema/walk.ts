import type { Path } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'

/** A path under construction: cheap to extend, turned into a `Path` only where one is reported. */
export interface Trail {
  readonly parent: Trail | undefined
  readonly key: string | number
}

export interface Visitor {
  /** An object of a concept, before its fields. */
  readonly object?: (
    value: Readonly<Record<string, unknown>>,
    concept: string,
    trail: Trail | undefined,
  ) => void
  /** A list, before its items. */
  readonly list?: (value: readonly unknown[], key: string, trail: Trail) => void
  /**
   * A text, number or boolean, whether or not it is what the field should hold.
   * @param container the object or list that holds it, under `trail.key`
   * @param key `concept.field`, the key of the field in the schema texts
   */
  readonly scalar?: (value: unknown, field: Field, key: string, trail: Trail, container: object) => void
  /** What the schema does not know, or holds in another shape. */
  readonly passedOver?: (value: unknown) => void
}

/** Visits a value by what the schema says of it. What the schema does not know, or holds in another shape, is passed over. */
export function walk(root: unknown, concept: string, visitor: Visitor, trail?: Trail): void {
  if (!isObject(root)) return
  visitor.object?.(root, concept, trail)
  const fields = concepts[concept]?.fields
  if (fields === undefined) return
  for (const name in root) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) {
      visitor.passedOver?.(root[name])
      continue
    }
    const key = `${concept}.${name}`
    visit(
      root[name],
      field,
      key,
      { parent: trail, key: name },
      root,
      field.list ?? 0,
      field.map === true,
      visitor,
    )
  }
}

function visit(
  value: unknown,
  field: Field,
  key: string,
  trail: Trail,
  container: object,
  listDepth: number,
  isMap: boolean,
  visitor: Visitor,
): void {
  if (Array.isArray(value)) {
    if (listDepth === 0) {
      visitor.passedOver?.(value)
      return
    }
    visitor.list?.(value, key, trail)
    for (let index = 0; index < value.length; index += 1) {
      visit(value[index], field, key, { parent: trail, key: index }, value, listDepth - 1, false, visitor)
    }
  } else if (isObject(value)) {
    if (isMap) {
      for (const name of Object.keys(value)) {
        visit(value[name], field, key, { parent: trail, key: name }, value, 0, false, visitor)
      }
    } else if (field.concept !== undefined && listDepth === 0) walk(value, field.concept, visitor, trail)
    else visitor.passedOver?.(value)
  } else if (listDepth === 0) visitor.scalar?.(value, field, key, trail, container)
  else visitor.passedOver?.(value)
}

export function pathOf(trail: Trail | undefined): Path {
  const path: (string | number)[] = []
  for (let step = trail; step !== undefined; step = step.parent) path.push(step.key)
  return path.reverse()
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
