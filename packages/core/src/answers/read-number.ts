import type { Language } from '../document/nodes.js'

/**
 * The number that a supplier has written, `undefined` where it can't be read with certainty: «1 240», «62,5», «2.5 timer»,
 * but not «1.240», which is one thing to one reader and another to the next. Words after it are passed over.
 */
export function readNumber(text: string, language: Language): number | undefined {
  if (text.length > longestNumber) return undefined
  const match = /^[\s\u00a0]*([-+\u2212]?)(\d[\d\s\u00a0\u202f.,']*)(?![\d])[^\d]*$/.exec(text)
  if (match === null) return undefined
  const [, sign = '', written = ''] = match
  const digits = written
    .replace(/[\s\u00a0\u202f']+(?=\d{3}(?!\d))/g, '')
    .replace(/[\s\u00a0\u202f'.,]+$/, '')
  const plain = withPoint(digits, language)
  return plain === undefined ? undefined : Number(plain) * (sign === '-' || sign === '\u2212' ? -1 : 1)
}

/** So much nobody writes for one number and its unit. */
const longestNumber = 80

/** The digits with a point before the fraction; `undefined`: a mark in them may mean either of two things. */
function withPoint(digits: string, language: Language): string | undefined {
  if (/^\d+$/.test(digits)) return digits
  const match = /^(\d+)([.,])(\d+)$/.exec(digits)
  if (match !== null) {
    const [, whole = '', mark, fraction = ''] = match
    const isDecimal = mark === (language === 'en' ? '.' : ',')
    return isDecimal || fraction.length !== 3 ? `${whole}.${fraction}` : undefined
  }
  // One mark between thousands only may be before a fraction; two can't.
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(digits)) return digits.replace(/[.,]/g, '')
  // Marks of both kinds: the last one is before the fraction.
  const both = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(digits)
  if (both === null) return undefined
  const [, point = '', pointFraction = '', comma = '', commaFraction = ''] = both
  return point === ''
    ? `${comma.replaceAll(',', '')}.${commaFraction}`
    : `${point.replaceAll('.', '')}.${pointFraction}`
}
