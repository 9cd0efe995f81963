import type { Language } from '../document/nodes.js'
import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { texts } from '../generated/texts.js'
import { typingWords } from '../locale/editor/typing.js'
import { fieldOf } from '../schema/field-of-path.js'
import { quoted } from '../source/quote.js'
import { firstFieldsOf } from './snippet-fields.js'

/** How what is inserted is to be written. */
export interface SnippetPlace {
  readonly style: 'block' | 'flow' | 'json'
  /** Column at which the object's fields stand, in block style. */
  readonly column: number
  readonly language: Language
  /** Values that are known already, by `concept.field`: a free id, a kind chosen from the list. */
  readonly known?: Readonly<Record<string, string>>
}

/** Numbers of the places in a snippet that the cursor visits. */
export interface Stops {
  next: number
}

/** Text that means itself in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** The name of a field with its colon and the shape of its value. */
export function fieldSnippet(
  concept: string,
  name: string,
  place: SnippetPlace,
  stops: Stops = { next: 1 },
): string {
  const written = place.style === 'json' ? `"${name}"` : name
  const field = fieldOf(concept, name)
  return `${written}:${field === undefined ? ' ' : valueSnippet(concept, name, field, place, stops)}`
}

/** Whether the value of a field is chosen from a list that is shown once its name stands there. */
export function asksForValue(field: Field): boolean {
  if (field.concept !== undefined || field.map === true || field.list === 2) return false
  return (
    field.values !== undefined ||
    field.type === 'boolean' ||
    field.refers !== undefined ||
    /^(?:cpv|duration|date|date-or-time|language-tag|currency|identifier|time)$/.test(field.valueType ?? '')
  )
}

/** An item of a list, behind its dash or between its brackets. */
export function itemSnippet(
  concept: string,
  name: string,
  field: Field,
  place: SnippetPlace,
  stops: Stops = { next: 1 },
): string {
  if (field.concept !== undefined && !field.type.includes('|'))
    return objectSnippet(field.concept, place, stops)
  if (field.list === 2) return `[${stop(stops)}]`
  return scalarSnippet(concept, name, field, place, stops)
}

/** What stands behind a name's colon, with the space or line break before it. */
export function valueSnippet(
  concept: string,
  name: string,
  field: Field,
  place: SnippetPlace,
  stops: Stops = { next: 1 },
): string {
  const isBlock = place.style === 'block'
  const inner = { ...place, column: place.column + 2 }
  const next = `\n${' '.repeat(place.column + 2)}`
  if (field.map === true) {
    const key = stop(stops, typingWords[place.language].namePlaceholder)
    const value = stop(stops)
    if (place.style === 'json') return ` { "${key}": ${value} \\}`
    return isBlock ? `${next}${key}: ${value}` : ` { ${key}: ${value} \\}`
  }
  const isObject = field.concept !== undefined && !field.type.includes('|')
  if (field.list !== undefined) {
    const isOnLines = isObject || field.list === 2 || /^(?:line|text)$/.test(field.valueType ?? '')
    if (isBlock && isOnLines)
      return `${next}- ${itemSnippet(concept, name, field, { ...place, column: place.column + 4 }, stops)}`
    if (isObject || field.list === 2) return ` [${itemSnippet(concept, name, field, place, stops)}]`
    return place.style === 'json' ? ` ["${stop(stops)}"]` : ` [${stop(stops)}]`
  }
  if (!isObject) return ` ${scalarSnippet(concept, name, field, place, stops, true)}`
  const object = field.concept ?? ''
  if (!isBlock || object === 'value-types.money')
    return ` ${objectSnippet(object, isBlock ? { ...place, style: 'flow' } : place, stops)}`
  const shape = objectSnippet(object, inner, stops)
  return next + (shape === '' ? stop(stops) : shape)
}

/** The first fields of a new object. */
function objectSnippet(concept: string, place: SnippetPlace, stops: Stops): string {
  const names = firstFieldsOf(concept).filter((name) => concepts[concept]?.fields[name] !== undefined)
  const fields = names.map((name) => fieldInObject(concept, name, place, stops))
  if (place.style === 'block') return fields.join(`\n${' '.repeat(place.column)}`)
  return `{ ${fields.length === 0 ? stop(stops) : fields.join(', ')} \\}`
}

function fieldInObject(concept: string, name: string, place: SnippetPlace, stops: Stops): string {
  const field = fieldOf(concept, name)
  const written = place.style === 'json' ? `"${name}"` : name
  const isObject = field?.concept !== undefined && !field.type.includes('|')
  if (field === undefined || isObject || field.list !== undefined || field.map === true)
    return fieldSnippet(concept, name, place, stops)
  return `${written}: ${scalarSnippet(concept, name, field, place, stops)}`
}

/** @param isAlone the only value that is asked for: what can be chosen is shown in a list, not here */
function scalarSnippet(
  concept: string,
  name: string,
  field: Field,
  place: SnippetPlace,
  stops: Stops,
  isAlone = false,
): string {
  const words = typingWords[place.language]
  const isJson = place.style === 'json'
  const inQuotes = (text: string): string => (isJson ? `"${text}"` : text)
  const known = place.known?.[`${concept}.${name}`]
  if (known !== undefined) {
    if (field.identifies === undefined) return literal(isJson ? JSON.stringify(known) : writtenText(known))
    return inQuotes(stop(stops, known))
  }
  if (name === 'kravspek') return '1'
  if (concept === 'undecided' && name === 'undecided') return 'true'
  const isText = field.type.includes('string')
  if (isAlone && asksForValue(field))
    return isText && (isJson || field.valueType === 'time') ? `"${stop(stops)}"` : ''
  if (field.type === 'boolean') return choice(stops, ['true', 'false'])
  if (field.values !== undefined)
    return choice(
      stops,
      field.values.map((value) =>
        typeof value !== 'string' ? String(value) : isJson ? JSON.stringify(value) : writtenText(value),
      ),
    )
  switch (field.valueType) {
    case 'text':
      if (place.style === 'block') return `>-\n${' '.repeat(place.column + 2)}${stop(stops)}`
      return isJson ? `"${stop(stops)}"` : `'${stop(stops)}'`
    case 'date':
    case 'date-or-time':
      return inQuotes(stop(stops, words.datePlaceholder))
    case 'duration':
      return inQuotes(stop(stops, exampleOf(`${concept}.${name}`, place.language) ?? 'PT4H'))
    case 'time':
      return `"${stop(stops, '08:00')}"`
    case 'organisation-number':
      return `"${stop(stops)}"`
    case 'currency':
      return inQuotes(stop(stops, 'NOK'))
    default:
      // A number at the end of a line needs nothing behind it.
      if (isAlone && !isJson) return ''
      return isText ? inQuotes(stop(stops)) : stop(stops)
  }
}

function exampleOf(key: string, language: Language): string | undefined {
  const example = texts[language][key]?.[2]
  return typeof example === 'string' ? example : undefined
}

function stop(stops: Stops, placeholder?: string): string {
  const number = String(stops.next)
  stops.next += 1
  return placeholder === undefined ? `$${number}` : `\${${number}:${literal(placeholder)}}`
}

function choice(stops: Stops, options: readonly string[]): string {
  const number = String(stops.next)
  stops.next += 1
  return `\${${number}|${options.map((option) => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`
}

/**
 * A text as a YAML value, in quotes where it would otherwise be something else: a number, a time, `true`, and what older
 * programs take for true or false.
 */
export function writtenText(text: string): string {
  const isPlain =
    /^[\p{L}\d][\p{L}\d _.+/–-]*$/u.test(text) &&
    !/\s$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    !/^[-+.\d][\d_.]*(?:e[-+]?\d+)?$/i.test(text)
  if (isPlain) return text
  return /^[^"\\\p{C}]*$/u.test(text) ? `"${text}"` : quoted(text)
}
