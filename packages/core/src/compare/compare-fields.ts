import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { isObject } from '../schema/walk.js'
import { matchItems, type Fields } from './match-items.js'

/** A step to a value: a field of a concept, and, in a list or a map, which of its items. */
export interface FieldStep {
  readonly concept: string
  readonly field: string
  readonly item?: string
}

/** A value that is not what it was. */
export interface FieldChange {
  /** The way to it from the object that was compared. */
  readonly steps: readonly FieldStep[]
  readonly field: Field
  /** `undefined`: nothing was said. */
  readonly before: unknown
  readonly after: unknown
  /** The values are keys of the same items in another order. */
  readonly isOrder: boolean
}

/**
 * The values in which two objects of a concept differ, in the order of the schema. An empty list says as little as none.
 *
 * @param skip names of fields of the object that are compared elsewhere
 */
export function compareFields(
  concept: string,
  before: Fields | undefined,
  after: Fields | undefined,
  skip: (field: Field, name: string) => boolean = () => false,
): readonly FieldChange[] {
  const changes: FieldChange[] = []
  collect(concept, before, after, [], changes, skip)
  return changes
}

function collect(
  concept: string,
  before: Fields | undefined,
  after: Fields | undefined,
  path: readonly FieldStep[],
  changes: FieldChange[],
  skip: (field: Field, name: string) => boolean,
): void {
  for (const [name, field] of Object.entries(concepts[concept]?.fields ?? {})) {
    if (path.length === 0 && skip(field, name)) continue
    collectValue(field, before?.[name], after?.[name], [...path, { concept, field: name }], changes)
  }
}

function collectValue(
  field: Field,
  before: unknown,
  after: unknown,
  steps: readonly FieldStep[],
  changes: FieldChange[],
): void {
  if (isAlike(before, after)) return
  const last = steps.at(-1)
  const inItem = (item: string): readonly FieldStep[] =>
    last === undefined ? steps : [...steps.slice(0, -1), { ...last, item }]
  const none = (): boolean => false
  if (field.map === true) {
    const { map: _, ...each } = field
    const [earlier, later] = [asFields(before) ?? {}, asFields(after) ?? {}]
    for (const name of new Set([...Object.keys(earlier), ...Object.keys(later)]))
      collectValue(each, earlier[name], later[name], inItem(name), changes)
  } else if (isListOfObjects(field)) {
    const matches = matchItems(field.concept, itemsOf(before), itemsOf(after))
    for (const match of matches)
      collect(field.concept, match.before, match.after, inItem(match.key), changes, none)
    if (matches.some(({ isMoved }) => isMoved)) changes.push(orderChange(field, before, after, steps))
  } else if (isComposed(field) && [before, after].every((each) => each === undefined || isObject(each)))
    collect(field.concept, asFields(before), asFields(after), steps, changes, none)
  else changes.push({ steps, field, before, after, isOrder: false })
}

/** The items that are in both lists, in the order of each. */
function orderChange(
  field: Field & { readonly concept: string },
  before: unknown,
  after: unknown,
  steps: readonly FieldStep[],
): FieldChange {
  const matches = matchItems(field.concept, itemsOf(after), itemsOf(before))
  const orderOf = (list: unknown, side: 'before' | 'after'): readonly string[] =>
    itemsOf(list).flatMap((item) => {
      const match = matches.find((each) => each[side] === item)
      return match?.before === undefined || match.after === undefined ? [] : [match.key]
    })
  return { steps, field, before: orderOf(before, 'after'), after: orderOf(after, 'before'), isOrder: true }
}

export function isListOfObjects(field: Field): field is Field & { readonly concept: string } {
  return field.concept !== undefined && field.list === 1
}

/** An amount is read as one value; every other object is what its fields are. */
function isComposed(field: Field): field is Field & { readonly concept: string } {
  return field.concept !== undefined && field.valueType !== 'money'
}

export function itemsOf(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

export function asFields(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined
}

export function isAlike(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(said(before)) === JSON.stringify(said(after))
}

/** Nothing, for what says nothing: an empty list, an object without values. The order of fields is no difference. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said)
  if (!isObject(value)) return value
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => [key, said(value[key])] as const)
    .filter(([, each]) => each !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
