import type { Field } from '../../generated/concept.js'
import { formatShare } from '../../locale/format-value.js'
import { languageName } from '../../locale/language-name.js'
import type { Words } from '../words.js'

/**
 * A value of any field in words: «Minstekrav», «1. mars 2027», «15 %». A list of texts is a line each.
 *
 * @param key `concept.field`
 */
export function valueText(field: Field, key: string, value: unknown, words: Words): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const texts = items.map((item) =>
      Array.isArray(item) ? item.map((cell) => String(cell)).join(' | ') : valueText(field, key, item, words),
    )
    return isProse(field) ? texts.join('\n') : words.list(texts)
  }
  if (typeof value === 'boolean') return words.yesNo(value)
  if (typeof value === 'object') return objectText(value, field, words)
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  if (field.values !== undefined) return words.value(key, String(value))
  if (typeof value === 'number') return field.valueType === 'share' ? words.share(value) : words.number(value)
  return stringText(field, value, words)
}

/** Whether a field holds running text, in which single words are changed; any other value is another as a whole. */
export function isProse({ type, values, refers, identifies, valueType }: Field): boolean {
  const isText = valueType === undefined || valueType === 'line' || valueType === 'text'
  return type === 'string' && isText && [values, refers, identifies].every((each) => each === undefined)
}

function stringText({ valueType, refers }: Field, value: string, words: Words): string {
  switch (valueType) {
    case 'date':
    case 'date-or-time':
      return words.date(value)
    case 'date-or-reference':
      return /^\d{4}-/.test(value) ? words.date(value) : words.name(value)
    case 'duration':
      return words.duration(value)
    case 'time':
      return words.time(value)
    case 'language':
    case 'language-tag':
      return languageName(value, words.language)
    default:
      return refers === undefined ? value : words.name(value)
  }
}

/** An amount of money, or a share from one number to another. */
function objectText(value: object, { valueType }: Field, words: Words): string {
  if (valueType === 'money') return words.money(value)
  return Object.values(value)
    .filter((each) => typeof each === 'number')
    .map((each) => formatShare(each, words.language))
    .join('–')
}
