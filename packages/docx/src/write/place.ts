import type { Language, ParagraphStyle } from '@kravspek/core'
import { paragraphStart } from './paragraph-start.js'

/** Where blocks are written, and what that does to them. */
export interface Place {
  /** Room for a table or a figure, in DXA. */
  readonly width: number
  /** Height of the text area, in DXA. */
  readonly height: number
  /** Distance of the text from the left edge of the surrounding text, in DXA. */
  readonly indent: number
  readonly isCell: boolean
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Style for text of a cell; `undefined` outside cells. */
  readonly cellStyle: string | undefined
  /** Lists around it; 0 outside lists. */
  readonly listDepth: number
  readonly language: Language
  /** Start of an ordinary paragraph here, the most frequent string of all. */
  readonly normalStart: string
}

export const placeOf = (place: Omit<Place, 'normalStart'>): Place => ({
  ...place,
  normalStart: paragraphStart({
    style: styleAt(place, 'normal'),
    keepNext: place.keepNext,
    indent: place.indent,
  }),
})

/** Word's name for a paragraph style at a place. */
export const styleAt = (place: Pick<Place, 'cellStyle'>, style: ParagraphStyle): string => {
  if (place.cellStyle === undefined) return pageStyles[style]
  return style === 'note' ? 'TableNote' : place.cellStyle
}

const pageStyles: Record<ParagraphStyle, string> = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
}
