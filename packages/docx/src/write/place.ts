import type { Language, ParagraphStyle } from '@kravspek/core'
import { plainFormat, type Format } from './format.js'
import { paragraphStart } from './paragraph-start.js'

/** Where blocks are written, and what that does to them. */
export interface Place {
  /** Width of the surrounding text, in DXA. */
  readonly width: number
  /** Height of the text area, in DXA. */
  readonly height: number
  /** Distance of the text from the left edge of the surrounding text, in DXA. */
  readonly indent: number
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Style of ordinary text outside cells. */
  readonly bodyStyle: string
  /** Style for text of a cell; `undefined` outside cells. */
  readonly cellStyle: string | undefined
  /** Lists around it; 0 outside lists. */
  readonly listDepth: number
  readonly language: Language
  readonly documentLanguage: Language
  /** What every paragraph of the place needs, made once because there are tens of thousands of them. */
  readonly format: Format
  readonly normalStart: string
  readonly noteStart: string
}

export const placeOf = (place: Omit<Place, 'format' | 'normalStart' | 'noteStart'>): Place => ({
  ...place,
  format: plainFormat(place.language, place.documentLanguage),
  normalStart: startAt(place, 'normal'),
  noteStart: startAt(place, 'note'),
})

/** Start of a paragraph at a place with nothing asked of it by the block before. */
const startAt = (
  place: Pick<Place, 'bodyStyle' | 'cellStyle' | 'keepNext' | 'indent'>,
  style: ParagraphStyle,
): string => paragraphStart({ style: styleAt(place, style), keepNext: place.keepNext, indent: place.indent })

/** Room for a table or a figure at a place, in DXA; never nothing, however deep it lies. */
export const roomAt = ({ width, indent }: Place): number => Math.max(leastRoom, width - indent)

const leastRoom = 283

/** The look of plain text at a place, in the language of the text if it has one of its own. */
export const formatAt = (place: Place, language: Language | undefined): Format =>
  language === undefined || language === place.language
    ? place.format
    : plainFormat(language, place.documentLanguage)

/** Word's name for a paragraph style at a place. */
export const styleAt = (place: Pick<Place, 'bodyStyle' | 'cellStyle'>, style: ParagraphStyle): string => {
  if (place.cellStyle === undefined) return style === 'normal' ? place.bodyStyle : pageStyles[style]
  return style === 'note' ? 'TableNote' : style === 'important' ? 'TableGroup' : place.cellStyle
}

const pageStyles: Record<Exclude<ParagraphStyle, 'normal'>, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
  important: 'Important',
}
