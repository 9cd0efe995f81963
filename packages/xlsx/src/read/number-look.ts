import type { NumberLook } from './serial-date.js'

/** How a format that every program knows by its number shows a number (ECMA-376-1, 18.8.30). */
export const builtInLook = (id: number): NumberLook => {
  if (id === 9 || id === 10) return 'percent'
  if (id === 22) return 'date-time'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date'
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : 'plain'
}

/** How a format of the file's own, such as `dd.mm.yyyy`, shows a number. */
export const ownLook = (code: string): NumberLook => {
  const [positive = ''] = withoutLiterals(code).split(';')
  const hasTime = /[hs]|AM\/PM/i.test(positive)
  const hasDate = /[yd]/i.test(positive) || (!hasTime && /m/i.test(positive))
  if (hasDate) return hasTime ? 'date-time' : 'date'
  if (hasTime) return 'time'
  return positive.includes('%') ? 'percent' : 'plain'
}

/** Texts in quotes, escaped characters, colours, conditions and currencies; `[h]` counts hours and stays. */
const withoutLiterals = (code: string): string =>
  code
    .slice(0, 1000)
    .replace(/"[^"]*"?|[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/General/gi, '')
