import { finding, replacement, type Datum, type Finding, type Location } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { locateEntry, locatePath } from '../source/positions.js'
import { plainOrQuoted, unquoted } from '../source/quote.js'
import { placeOfPath, type Place } from './field-of-path.js'
import { mendCode } from './mend-code.js'
import { mendValue } from './mend-value.js'
import { suggestValue } from './suggest.js'
import { pathOfPointer, type Validated, type ValidationError } from './validated.js'
import { isObject } from './walk.js'
import { wrongType, type Make } from './wrong-type.js'

/** One error of the validator about a value as a finding. */
export function wrongValue(error: ValidationError, validated: Validated): Finding {
  const path = pathOfPointer(error.instancePath, validated.root)
  const place = placeOfPath(validated.root, validated.concept, path)
  const location = locatePath(validated.positions, validated.root, path, 'value')
  const written = validated.sources.get(location.source)?.slice(...location.range) ?? ''
  const subject: Datum = { type: 'subject', ...place.subject }
  const data: Record<string, Datum> = {
    subject,
    field: { type: 'field', key: place.key ?? place.concept },
    value: shorten(typeof place.value === 'string' ? place.value : written),
  }
  const make: Make = (code, more = {}) =>
    finding({ code, severity: 'error', location, ...more, data: { ...data, ...more.data } })

  if (error.propertyName !== undefined) {
    const entry = isObject(place.value)
      ? locateEntry(validated.positions, place.value, error.propertyName)
      : undefined
    return make('wrong-parameter-name', {
      location: entry?.key ?? location,
      data: { name: shorten(error.propertyName) },
    })
  }
  switch (error.keyword) {
    case 'type':
      if (error.params['type'] === 'string' && isScalar(place.value)) {
        // That it is no text matters less than that it is not what the field holds.
        if (place.field?.values !== undefined) return unknownValue(place.field.values, place, location, make)
        if (hasForm(place)) return wrongForm(place, location, written, make)
      }
      return wrongType(error.params['type'], place, location, written, make)
    case 'enum':
      return unknownValue(
        (error.params['allowedValues'] as readonly string[] | undefined) ?? [],
        place,
        location,
        make,
      )
    case 'const':
      return make('wrong-format-version', {
        fixes: [replacement('fix-replace', location, '1', false, { value: '1' })],
      })
    case 'minimum':
    case 'maximum': {
      const limit = Number(error.params['limit'])
      // What may be 1 at most is a share: 20 means 20 %.
      const isShare = place.field?.type !== 'integer' && limit === 1
      const mended = isShare && error.keyword === 'maximum' ? mendValue('share', written) : undefined
      const fixes =
        mended === undefined ? [] : [replacement('fix-replace', location, mended, true, { value: mended })]
      const message = mended === undefined ? `out-of-range-${error.keyword}` : 'out-of-range-share'
      return make('out-of-range', { message, data: { limit, meant: mended ?? '' }, fixes })
    }
    case 'uniqueItems': {
      const index = Math.max(Number(error.params['i']), Number(error.params['j']))
      const items: readonly unknown[] = Array.isArray(place.value) ? place.value : []
      return make('duplicate-item', {
        location: locatePath(validated.positions, validated.root, [...path, index], 'value'),
        data: { value: String(items[index]) },
      })
    }
    case 'minItems':
      return make('empty-list')
    default:
      return wrongForm(place, location, written, make)
  }
}

function unknownValue(
  values: Field['values'] & object,
  place: Place,
  location: Location,
  make: Make,
): Finding {
  const key = place.key ?? ''
  const names = values.map(String)
  const meant = suggestValue(key, String(place.value), names)
  if (meant === undefined) {
    const message = String(place.value).trim() === '' ? 'unknown-value-empty' : 'unknown-value-without-guess'
    return make('unknown-value', { message, data: { values: { type: 'values', key, values: names } } })
  }
  return make('unknown-value', {
    data: { meant: { type: 'values', key, values: [meant] } },
    fixes: [replacement('fix-replace', location, plainOrQuoted(meant), true, { value: meant })],
  })
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object'
}

/** Whether the field's texts have a form: a date, a code. Any word may be an id. */
function hasForm({ field }: Place): boolean {
  const free = ['line', 'text', 'identifier', 'reference']
  return field?.valueType !== undefined && !free.includes(field.valueType)
}

function wrongForm(place: Place, location: Location, written: string, make: Make): Finding {
  const valueType = place.field?.valueType ?? 'line'
  const text = typeof place.value === 'string' ? place.value : unquoted(written)
  const isEmpty = text.trim() === ''
  const mended = isEmpty ? undefined : (mendValue(valueType, text) ?? mendCode(valueType, text))
  const meantText = mended?.replaceAll('"', '')
  if (mended === undefined || meantText === undefined) {
    return make('wrong-form', {
      message: `wrong-form-${isEmpty && valueType !== 'identifier' ? 'line' : valueType}`,
    })
  }
  return make('wrong-form', {
    message: `wrong-form-${valueType}-mended`,
    data: { meant: meantText },
    fixes: [replacement('fix-replace', location, mended, true, { value: meantText })],
  })
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
