import { concepts } from '../generated/concepts.js'
import type { EntryStyle } from '../source/insert-entry.js'
import { writtenOnLine, writtenText } from '../source/write-text.js'
import { writtenKey } from '../source/write-value.js'

export type Fields = Readonly<Record<string, unknown>>

/**
 * A value of a register as it stands behind its key; it begins with a line end where it stands on lines of its own. Fields
 * come in the order of the schema.
 *
 * @param concept of the object, or of the objects of the list
 * @param style of the mapping that has the key
 */
export function writtenTree(value: unknown, concept: string | undefined, style: EntryStyle): string {
  if (typeof value === 'string') return writtenText(value, style)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const { isFlow, indentation, lineEnd } = style
  if (isFlow || isPlainList(value)) return writtenInFlow(value, concept, style)
  const inner = `${indentation}  `
  if (!Array.isArray(value))
    return lineEnd + inner + writtenFields(value as Fields, concept, { ...style, indentation: inner })
  const items = (value as readonly Fields[]).map((item) =>
    writtenFields(item, concept, { ...style, indentation: `${inner}  ` }),
  )
  return items.map((item) => `${lineEnd}${inner}- ${item}`).join('')
}

/** The fields of an object, the first without its indentation. In flow style with its braces. */
export function writtenFields(value: Fields, concept: string | undefined, style: EntryStyle): string {
  if (style.isFlow) return writtenInFlow(value, concept, style)
  const entries = orderedFields(value, concept)
  if (entries.length === 0) return '{}'
  return entries
    .map(([name, each]) => {
      const written = writtenTree(each, conceptOf(concept, name), style)
      return `${writtenKey(name, style)}:${/^[\r\n]/.test(written) ? written : ` ${written}`}`
    })
    .join(style.lineEnd + style.indentation)
}

/** A value on one line. */
export function writtenInFlow(
  value: unknown,
  concept: string | undefined,
  style: Pick<EntryStyle, 'isJson'>,
): string {
  const inside = { isFlow: true, isJson: style.isJson }
  if (typeof value === 'string') return writtenOnLine(value, inside)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value))
    return `[${value.map((each: unknown) => writtenInFlow(each, concept, style)).join(', ')}]`
  const entries = orderedFields(value as Fields, concept).map(
    ([name, each]) => `${writtenKey(name, style)}: ${writtenInFlow(each, conceptOf(concept, name), style)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** The fields of an object in the order of the schema; what the schema does not know comes last. */
function orderedFields(
  value: Fields,
  concept: string | undefined,
): readonly (readonly [name: string, value: unknown])[] {
  const order = fieldNames(concept)
  const known = order.filter((name) => value[name] !== undefined)
  const others = Object.keys(value).filter((name) => value[name] !== undefined && !order.includes(name))
  return [...known, ...others].map((name) => [name, value[name]])
}

/** Names of the fields of a concept, in the order of the schema. */
export function fieldNames(concept: string | undefined): readonly string[] {
  return Object.keys(concepts[concept ?? '']?.fields ?? {})
}

/** Concept of the objects that a field holds. */
export function conceptOf(concept: string | undefined, name: string): string | undefined {
  return concepts[concept ?? '']?.fields[name]?.concept
}

/** A list without objects is short: it stands on the line of its key. */
function isPlainList(value: object): boolean {
  return Array.isArray(value) && !value.some((each) => typeof each === 'object' && each !== null)
}
