import { mix } from '../colour/mix.js'

/**
 * What colour `w:shd` gives (ECMA-376-1, 17.3.5).
 *
 * @returns RRGGBB; `none` where what lies below shows; `unknown` for a pattern that is not an even mixture
 */
export const shadeOf = (attributes: Readonly<Record<string, string>>): string => {
  const pattern = attributes['w:val'] ?? 'clear'
  const fill = hexadecimal(attributes['w:fill'])
  if (pattern === 'nil' || pattern === 'clear') return fill ?? 'none'
  const ink = hexadecimal(attributes['w:color']) ?? '000000'
  if (pattern === 'solid') return ink
  const percent = /^pct(\d+)$/.exec(pattern)?.[1]
  return percent === undefined ? 'unknown' : mix(ink, fill ?? 'FFFFFF', Number(percent) / 100)
}

/** What colour a name of `w:highlight` gives, RRGGBB; `none` where it takes a highlight away. */
export const highlightOf = (name: string | undefined): string => highlights.get(name ?? '') ?? 'none'

const hexadecimal = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined

/** ECMA-376-1, 17.18.40. */
const highlights: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['blue', '0000FF'],
  ['cyan', '00FFFF'],
  ['darkBlue', '00008B'],
  ['darkCyan', '008B8B'],
  ['darkGray', 'A9A9A9'],
  ['darkGreen', '006400'],
  ['darkMagenta', '800080'],
  ['darkRed', '8B0000'],
  ['darkYellow', '808000'],
  ['green', '00FF00'],
  ['lightGray', 'D3D3D3'],
  ['magenta', 'FF00FF'],
  ['red', 'FF0000'],
  ['white', 'FFFFFF'],
  ['yellow', 'FFFF00'],
])
