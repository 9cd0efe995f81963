/** Lengths on the page in DXA (twentieths of a point; 567 to the centimetre). */

export interface Page {
  readonly orientation: 'portrait' | 'landscape'
  /** Room for text between the margins. */
  readonly textWidth: number
  readonly textHeight: number
}

/** Size and margins of the pages of a document. A page keeps its margins when it is turned. */
export interface PageSize {
  readonly short: number
  readonly long: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** Distance of header and footer from the edge. */
  readonly header: number
  readonly footer: number
  /** Room for a binding, beside the text or above it. */
  readonly gutter: number
  readonly gutterAtTop: boolean
}

export interface PageSetup extends PageSize {
  readonly portrait: Page
  readonly landscape: Page
}

export const setUp = (size: PageSize): PageSetup => {
  const beside = size.left + size.right + (size.gutterAtTop ? 0 : size.gutter)
  const above = size.top + size.bottom + (size.gutterAtTop ? size.gutter : 0)
  const { short, long } = size
  return {
    ...size,
    portrait: { orientation: 'portrait', textWidth: short - beside, textHeight: long - above },
    landscape: { orientation: 'landscape', textWidth: long - beside, textHeight: short - above },
  }
}

const margin = 1304
const edge = 624

/** A4 with margins of 2.3 cm. */
export const a4 = setUp({
  short: 11906,
  long: 16838,
  top: margin,
  right: margin,
  bottom: margin,
  left: margin,
  header: edge,
  footer: edge,
  gutter: 0,
  gutterAtTop: false,
})

export const { portrait, landscape } = a4

/** Size and margins of a page, as they stand in the properties of a section. */
export const pageSetup = (setup: PageSetup, { orientation }: Page): string => {
  const { short, long, top, right, bottom, left, header, footer, gutter } = setup
  const size =
    orientation === 'portrait'
      ? `<w:pgSz w:w="${short}" w:h="${long}"/>`
      : `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
  return (
    size +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" ` +
    `w:header="${header}" w:footer="${footer}" w:gutter="${gutter}"/>`
  )
}
