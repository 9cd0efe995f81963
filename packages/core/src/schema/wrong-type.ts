import { replacement, type Finding, type Fix, type Location } from '../finding/finding.js'
import { plainOrQuoted, quoted, unquoted } from '../source/quote.js'
import type { Place } from './field-of-path.js'
import { mendValue } from './mend-value.js'
import { isObject } from './walk.js'

/** Makes a finding about one value, with what every such finding says of it. */
export type Make = (code: string, more?: Partial<Finding>) => Finding

/**
 * A value of another type than the field holds.
 * @param type what the validator wanted: a JSON type, or a list of them
 */
export function wrongType(
  type: unknown,
  place: Place,
  location: Location,
  written: string,
  make: Make,
): Finding {
  const expected = Array.isArray(type) ? 'choice' : type === 'integer' ? 'number' : String(type)
  if (Array.isArray(place.value) && expected !== 'array') {
    return make('wrong-type', { message: `wrong-type-list-${expected}` })
  }
  if (isObject(place.value)) return fieldsInstead(place.value, expected, location, written, make)
  if (expected === 'array')
    return make('wrong-type', { message: 'wrong-type-array', fixes: listFixes(place, location) })
  if (expected === 'object') return scalarInstead(place, location, make)
  if (expected === 'string') {
    return make('wrong-type', {
      message: 'wrong-type-string',
      fixes: [replacement('fix-quote', location, quoted(written), true)],
    })
  }
  const valueType =
    place.field?.valueType === 'share' ? 'share' : Array.isArray(type) ? 'number' : String(type)
  const text = unquoted(written)
  const mended = mendValue(valueType, text) ?? (Array.isArray(type) ? mendValue('share', text) : undefined)
  if (mended === undefined) {
    return make('wrong-type', { message: text.trim() === '' ? 'wrong-type-empty' : `wrong-type-${expected}` })
  }
  return make('wrong-type', {
    message: `wrong-type-${expected}-mended`,
    data: { meant: mended },
    fixes: [replacement('fix-replace', location, mended, true, { value: mended })],
  })
}

function fieldsInstead(
  value: object,
  expected: string,
  location: Location,
  written: string,
  make: Make,
): Finding {
  // `- Merk: dette` was meant as text: the colon made it a field.
  const isOneLine = Object.keys(value).length === 1 && !/[\r\n{]/.test(written)
  if (expected === 'string' && isOneLine) {
    return make('yaml-colon-in-text', { fixes: [replacement('fix-quote', location, quoted(written), true)] })
  }
  return make('wrong-type', { message: `wrong-type-fields-${expected}` })
}

function scalarInstead(place: Place, location: Location, make: Make): Finding {
  // `- id:OPP-01` is a text to YAML: the space after the colon is what makes it a field.
  const name = typeof place.value === 'string' ? /^([A-Za-z]+):[\wÆØÅæøå]/.exec(place.value)?.[1] : undefined
  if (name !== undefined && location.range[1] - location.range[0] === String(place.value).length) {
    const colon = location.range[0] + name.length
    const after = { source: location.source, range: [colon + 1, colon + 1] as const }
    return make('yaml-space-after-colon', {
      location: { source: location.source, range: [colon, colon + 1] },
      fixes: [replacement('fix-space', after, ' ', true)],
    })
  }
  return make('wrong-type', { message: 'wrong-type-object' })
}

/** `roles: sykepleier, leder` as `[sykepleier, leder]`. */
function listFixes({ value, field }: Place, location: Location): readonly Fix[] {
  if (field === undefined || field.concept !== undefined || field.list === 2 || String(value).trim() === '')
    return []
  const isText = field.type === 'string' && (field.valueType === 'line' || field.valueType === 'text')
  const items = isText
    ? [String(value)]
    : String(value)
        .split(/[,;]/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
  const isNumber = field.type === 'integer' || field.type === 'number'
  const list = items.map((item) => (isNumber && /^-?[\d.]+$/.test(item) ? item : plainOrQuoted(item)))
  return [replacement('fix-list', location, `[${list.join(', ')}]`, true)]
}
