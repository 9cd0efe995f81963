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
  /** Whether the items of a list are visited too; those of all lists are where it is left out. */
  readonly isEntered?: (value: readonly unknown[], key: string) => boolean
  /**
   * A text, number or boolean, whether or not it is what the field should hold.
   * @param name under which the object or list `container` holds it
   */
  readonly scalar?: (value: unknown, field: Field, name: string | number, container: object) => void
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
    const value = root[name]
    // Most values are single: they need no trail.
    if (typeof value !== 'object' || value === null)
      visitScalar(value, field, name, root, field.list ?? 0, visitor)
    else
      visit(
        value,
        field,
        `${concept}.${name}`,
        { parent: trail, key: name },
        field.list ?? 0,
        field.map === true,
        visitor,
      )
  }
}

function visitScalar(
  value: unknown,
  field: Field,
  name: string | number,
  container: object,
  listDepth: number,
  visitor: Visitor,
): void {
  if (listDepth === 0) visitor.scalar?.(value, field, name, container)
  else visitor.passedOver?.(value)
}

function visit(
  value: object,
  field: Field,
  key: string,
  trail: Trail,
  listDepth: number,
  isMap: boolean,
  visitor: Visitor,
): void {
  const inside = (child: unknown, name: string | number, depth: number): void => {
    if (typeof child !== 'object' || child === null) visitScalar(child, field, name, value, depth, visitor)
    else visit(child, field, key, { parent: trail, key: name }, depth, false, visitor)
  }
  if (Array.isArray(value)) {
    if (listDepth === 0) {
      visitor.passedOver?.(value)
      return
    }
    const items: readonly unknown[] = value
    visitor.list?.(items, key, trail)
    if (visitor.isEntered?.(items, key) === false) return
    items.forEach((item, index) => {
      inside(item, index, listDepth - 1)
    })
  } else if (isMap) {
    for (const [name, each] of Object.entries(value)) inside(each, name, 0)
  } else if (field.concept !== undefined && listDepth === 0) walk(value, field.concept, visitor, trail)
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
