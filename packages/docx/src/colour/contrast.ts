import { channelsOf } from './mix.js'

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

/** WCAG 2.1, «relative luminance». */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
