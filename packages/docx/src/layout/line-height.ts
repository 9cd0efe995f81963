import { ascent, descent, unitsPerEm } from './carlito.js'
import type { Extent } from './flow.js'
import type { ParagraphLook } from './style-sheet.js'

/** Height of a line in DXA. LibreOffice rounds the height of the font and the distance of the lines, Word does not. */
export const lineHeight = ({ line, isExact }: ParagraphLook, halfPoints: number): Extent => {
  if (isExact) return [line, line]
  const exact = ((ascent + descent) / unitsPerEm) * halfPoints * 10
  const share = Math.round((line * 100) / 240)
  const rounded = Math.floor((Math.round(exact) * share) / 100)
  const asItIs = (exact * line) / 240
  return [Math.min(rounded, asItIs), Math.max(rounded, asItIs)]
}

/** Part of the height of a line that lies below what its letters stand on. */
export const shareBelowLine = descent / (ascent + descent)
