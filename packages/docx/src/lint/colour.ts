/**
 * How well two colours stand out from each other, 1 to 21 (WCAG 2.1, «contrast ratio»).
 *
 * @param one RRGGBB
 * @param other RRGGBB
 */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05)
}

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
  return percent === undefined ? 'unknown' : mixed(ink, fill ?? 'FFFFFF', Number(percent) / 100)
}

/** What colour a name of `w:highlight` gives, RRGGBB; `none` where it takes a highlight away. */
export const highlightOf = (name: string | undefined): string => highlights.get(name ?? '') ?? 'none'

const hexadecimal = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined

const channels = (colour: string): readonly number[] =>
  [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16))

/** WCAG 2.1, «relative luminance». */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const mixed = (ink: string, paper: string, share: number): string => {
  const [inks, papers] = [channels(ink), channels(paper)]
  return inks
    .map((channel, index) => Math.round(channel * share + (papers[index] ?? 255) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

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
