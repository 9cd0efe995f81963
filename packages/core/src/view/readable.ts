import { concepts } from '../generated/concepts.js'
import type { Audience, Field } from '../generated/concept.js'
import type { Review, Specification } from '../generated/specification.js'
import { harmlessText } from './harmless-text.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * What an audience may read of a specification, and nothing else: a copy with only the fields that the schema opens to it
 * (`x-readers`) or that `procurement.publish` does. Suppliers get no requirement that binds the customer alone, and no
 * field that refers to one; a text that names one is warned of (schema/doubtful-text). Every text is free of characters that a document can't hold.
 *
 * Documents are made from this copy only, so a template has nothing to leak.
 *
 * @param onCopy is told of each object what it is a copy of; without it, one specification is copied for an audience once
 */
export function readableBy(
  specification: Specification,
  audience: Audience,
  onCopy?: (copy: object, original: object) => void,
): Specification {
  if (onCopy !== undefined) return readableCopy(specification, audience, onCopy)
  const known = copies.get(specification) ?? new Map<Audience, Specification>()
  copies.set(specification, known)
  const copy = known.get(audience) ?? readableCopy(specification, audience)
  known.set(audience, copy)
  return copy
}

const copies = new WeakMap<Specification, Map<Audience, Specification>>()

function readableCopy(
  specification: Specification,
  audience: Audience,
  onCopy?: (copy: object, original: object) => void,
): Specification {
  const published = new Set(
    Object.entries(specification.procurement?.publish ?? {})
      .filter(([, isPublished]) => isPublished)
      .map(([name]) => name),
  )
  const hidden = audience === 'supplier' ? customersOwn(specification) : new Set<string>()
  const copy = copyOf(specification, 'specification', { audience, published, hidden, onCopy })
  // The copy holds fewer fields than the original, each as it was: every field but identifiers is optional.
  return copy as unknown as Specification
}

/**
 * What an audience may read of a register of comments, as `readableBy` gives it of a specification: no names of people, no
 * names and hashes of files.
 *
 * @returns `undefined`: there is none, or nothing in it is for this audience
 */
export function readableReview(review: Review | undefined, audience: Audience): Review | undefined {
  if (review === undefined) return undefined
  const copy = copyOf(review, 'review', { audience, published: new Set(), hidden: new Set() })
  return Object.keys(copy).length === 0 ? undefined : { ...copy, kravspek: 1 }
}

interface Reading {
  readonly audience: Audience
  /** What `procurement.publish` opens to suppliers. */
  readonly published: ReadonlySet<string>
  /** Ids of what the audience may not know of. */
  readonly hidden: ReadonlySet<string>
  readonly onCopy?: ((copy: object, original: object) => void) | undefined
}

function copyOf(
  original: object,
  conceptOfIt: string,
  { audience, published, hidden, onCopy }: Reading,
): Fields {
  const isReadable = (field: Field): boolean =>
    field.readers.includes(audience) ||
    (audience === 'supplier' && field.publishedBy !== undefined && published.has(field.publishedBy))

  const readableFields = new Map<string, readonly (readonly [name: string, field: Field])[]>()
  for (const [concept, { fields }] of Object.entries(concepts)) {
    readableFields.set(
      concept,
      Object.entries(fields).filter(([, field]) => isReadable(field)),
    )
  }

  const copyObject = (value: Fields, concept: string): Fields => {
    const copy: Record<string, unknown> = {}
    // In the order of the schema: the order of the file is no difference that an audience could see.
    for (const [name, field] of readableFields.get(concept) ?? []) {
      if (!Object.hasOwn(value, name)) continue
      const content = copyValue(value[name], field, field.map === true)
      // A field that is kept without a value takes its section's default back (analyse.ts).
      if (content !== undefined || value[name] === undefined) copy[name] = content
    }
    onCopy?.(copy, value)
    return copy
  }

  const copyValue = (value: unknown, field: Field, isMap: boolean): unknown => {
    if (typeof value === 'string') {
      return hidden.size > 0 && mayNameRequirement(field) && hidden.has(value)
        ? undefined
        : harmlessText(value)
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value
      return items
        .map((item) => (isHidden(item, field) ? undefined : copyValue(item, field, false)))
        .filter((item) => item !== undefined)
    }
    if (isMap) {
      return Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, each]) => [name, copyValue(each, field, false)]),
      )
    }
    const copy = field.concept === undefined ? {} : copyObject(value as Fields, field.concept)
    // What holds nothing for this audience is not there for it.
    return Object.keys(copy).length === 0 ? undefined : copy
  }

  const isHidden = (item: unknown, field: Field): boolean => {
    if (field.concept === 'requirement') return hidden.has(String((item as Fields)['id']))
    // Why something was changed that the audience does not get, it does not get either.
    const at = field.concept === 'change' ? (item as Fields)['at'] : undefined
    return Array.isArray(at) && at.length > 0 && at.every((place) => hidden.has(String(place)))
  }

  return copyObject(original as Fields, conceptOfIt)
}

function mayNameRequirement({ refers }: Field): boolean {
  return refers === 'requirement' || refers === 'anything-or-gone'
}

function customersOwn(specification: Specification): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const section of specification.sections ?? []) {
    for (const requirement of section.requirements ?? []) {
      // Where it is not decided whom it binds, the section's word is taken: what is kept back by mistake does no harm.
      if ((requirement.addressee ?? section.defaults?.addressee) !== 'customer') continue
      ids.add(requirement.id)
      for (const child of requirement.children ?? []) ids.add(`${requirement.id}.${child.id}`)
    }
  }
  return ids
}
