import { contrast } from '../colour/contrast.js'
import { mix } from '../colour/mix.js'
import { colours, type Colours } from '../write/colours.js'

/** Our colours in the tone of a house: its accent, and tints of it that text stays legible on. */
export const paletteOf = (accent: string | undefined, link: string | undefined): Colours => {
  const isLegible = accent !== undefined && contrastOnWhite(accent) >= leastContrast
  const tone = isLegible ? accent : colours.accent
  const headerTint = isLegible ? mix(tone, white, 0.1) : colours.headerTint
  return {
    ...colours,
    accent: darkened(tone, headerTint),
    link: link !== undefined && contrastOnWhite(link) >= leastContrast ? link : colours.link,
    rule: isLegible ? mix(tone, white, 0.35) : colours.rule,
    headerTint,
    groupTint: isLegible ? mix(tone, white, 0.05) : colours.groupTint,
  }
}

/** A part written in our colours, in those of a house. The series of charts are tints of one colour. */
export const inPalette = (xml: string, palette: Colours): string =>
  palette === colours
    ? xml
    : xml.replace(/ val="([0-9A-F]{6})"/g, (whole, colour: string) => {
        const key = (Object.keys(colours) as (keyof Colours)[]).find((each) => colours[each] === colour)
        const share = seriesTints[colour]
        const changed =
          key !== undefined ? palette[key] : share === undefined ? colour : mix(palette.accent, white, share)
        return changed === colour ? whole : ` val="${changed}"`
      })

/** Tints of our accent in charts, and how much of it they hold. */
const seriesTints: Readonly<Record<string, number>> = { DCE3EC: 0.15, '7F93AD': 0.55 }

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
