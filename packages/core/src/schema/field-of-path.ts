import type { Path } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { isObject } from './walk.js'

/** What the schema says about the place a path leads to. */
export interface Place {
  /** Concept of the nearest object on the way: the one that holds the field. */
  readonly concept: string
  /** The field on the way that the path ends in; `undefined` where it ends at an object of `concept`. */
  readonly field: Field | undefined
  /** `concept.field` of that field. */
  readonly key: string | undefined
  /** Whether the path ends inside the field's list: at one item, not at the list. */
  readonly isItem: boolean
  readonly value: unknown
  /** The nearest thing with an id on the way, for the reader to know where to look. */
  readonly subject: { readonly concept: string; readonly id: string | undefined }
}

/** Follows a path through a specification and the schema at once. */
export function placeOfPath(root: unknown, rootConcept: string, path: Path): Place {
  let concept = rootConcept
  let field: Field | undefined
  let key: string | undefined
  let isItem = false
  let value: unknown = root
  let subject: Place['subject'] = { concept: rootConcept, id: undefined }
  for (const step of path) {
    const isIndex = typeof step === 'number'
    if (isIndex) isItem = true
    else if (field?.map === true && !isItem) isItem = true
    else {
      // A step by name leaves the object that the steps before led to.
      if (field?.concept !== undefined) concept = field.concept
      field = fieldOf(concept, step)
      key = `${concept}.${step}`
      isItem = false
    }
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
    const inner = field?.concept
    if (isObject(value) && inner !== undefined) {
      const id = nameOf(value, inner, isIndex)
      if (id !== undefined) subject = { concept: inner, id }
      else if (subject.id === undefined)
        subject = { concept: isIndex ? inner : (key ?? inner), id: undefined }
    }
  }
  return { concept, field, key, isItem, value, subject }
}

/** Fields that tell things of one kind apart where they have no id. */
const nameFields = ['term', 'title', 'function', 'tier', 'activity', 'rule', 'recommendation'] as const

function nameOf(
  value: Readonly<Record<string, unknown>>,
  concept: string,
  isItem: boolean,
): string | undefined {
  const field =
    isItem && fieldOf(concept, 'id') === undefined
      ? nameFields.find((each) => Object.hasOwn(value, each))
      : undefined
  const name = value[field ?? 'id'] ?? (isItem ? value['title'] : undefined)
  return (typeof name === 'string' && name.trim() !== '') || typeof name === 'number'
    ? String(name)
    : undefined
}

/** A field of a concept; `undefined` where it has none of that name. */
export function fieldOf(concept: string, name: string): Field | undefined {
  const fields = concepts[concept]?.fields
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** Whether a field names the thing itself or the format's version, and so can't be left open. */
export function identifying(concept: string, field: string): boolean {
  return field === 'kravspek' || fieldOf(concept, field)?.identifies !== undefined
}
