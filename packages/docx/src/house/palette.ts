import { contrast } from '../colour/contrast.js'
import { mix } from '../colour/mix.js'
import { colours, type Colours } from '../write/colours.js'

/** Our colours in the tone of a house: its accent, and tints of it that text stays legible on. */
export const paletteOf = (houseAccent: string | undefined, link: string | undefined): Colours => {
  const isLegible = houseAccent !== undefined && contrastOnWhite(houseAccent) >= leastContrast
  const tone = isLegible ? houseAccent : colours.accent
  const headerTint = isLegible ? mix(tone, white, 0.1) : colours.headerTint
  const accent = darkened(tone, headerTint)
  return {
    ...colours,
    accent,
    link: link !== undefined && contrastOnWhite(link) >= leastContrast ? link : colours.link,
    rule: isLegible ? mix(tone, white, 0.35) : colours.rule,
    headerTint,
    groupTint: isLegible ? mix(tone, white, 0.05) : colours.groupTint,
    lightBar: isLegible ? mix(accent, white, 0.15) : colours.lightBar,
    middleBar: isLegible ? mix(accent, white, 0.55) : colours.middleBar,
  }
}

/** What WCAG 2.1 asks of text (1.4.3). */
export const leastContrast = 4.5

/** Contrast of a colour, RRGGBB, on white: 1 to 21. */
export const contrastOnWhite = (colour: string): number => contrast(colour, white)

const white = 'FFFFFF'
const black = '000000'

/** The colour, made darker only as far as it must be to be read on a ground. */
const darkened = (colour: string, ground: string): string => {
  const steps = Array.from({ length: 11 }, (_, step) => mix(colour, black, 1 - step / 10))
  return steps.find((each) => contrast(each, ground) >= leastContrast) ?? black
}
