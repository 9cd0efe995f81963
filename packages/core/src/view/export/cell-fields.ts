import type { Field } from '../answer/fields.js'
import { boundsText } from '../tender/requirements.js'
import type { Words } from '../words.js'
import type { CellField, TableLabels } from './answer-tables.js'

/** What a number may be at the least and the most. */
export interface Bounds {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** A field of the form as a cell. */
export function cellField(
  { id, label, form, options, unit }: Field,
  words: Words,
  labels: TableLabels,
  bounds: Bounds = {},
): CellField {
  const { min, max } = bounds
  return {
    id,
    label,
    form,
    options,
    min,
    max,
    unit,
    otherwise: otherwise(form, options, bounds, words, labels),
  }
}

function otherwise(
  form: Field['form'],
  options: readonly string[],
  { min, max }: Bounds,
  words: Words,
  labels: TableLabels,
): string {
  switch (form) {
    case 'choice':
      return words.say(labels.notChoice, { options: options.join(' / ') })
    case 'number':
      return min === undefined && max === undefined
        ? labels.notNumber
        : words.say(labels.notBetween, { bounds: limits({ min, max }, words) })
    case 'date':
      return labels.notDate
    default:
      return ''
  }
}

/** «0 til 1,5», «minst 3». */
export function limits({ min, max }: Bounds, words: Words): string {
  return boundsText({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }, words)
}
