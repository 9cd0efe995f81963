import { formatDate, type Control, type DocumentTree } from '@kravspek/core'
import { serialText } from '../read/serial-date.js'
import type { Cell } from '../read/sheet.js'

/**
 * What someone has written in a cell, as it would have been written in the form: numbers with the comma of the language, dates
 * in words.
 */
export const fieldText = (
  { text, value }: Cell,
  form: Control['form'] | undefined,
  { meta }: Pick<DocumentTree, 'meta'>,
): string => {
  const written = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  if (typeof value !== 'number') return written
  const day = isDay.test(written) ? written : form === 'date' ? serialText(value, 'date', false) : undefined
  if (day !== undefined) return formatDate(day, meta.language).replaceAll('\u00a0', ' ')
  return meta.language === 'en' ? written : written.replace('.', ',')
}

const isDay = /^\d{4}-\d{2}-\d{2}(?:T|$)/
