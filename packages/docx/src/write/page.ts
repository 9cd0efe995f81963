/** Lengths on the page in DXA (twentieths of a point; 567 to the centimetre). */

const a4Short = 11906
const a4Long = 16838
const margin = 1304
const edge = 624

export interface Page {
  readonly orientation: 'portrait' | 'landscape'
  /** Room for text between the margins. */
  readonly textWidth: number
  readonly textHeight: number
}

export const portrait: Page = {
  orientation: 'portrait',
  textWidth: a4Short - 2 * margin,
  textHeight: a4Long - 2 * margin,
}

export const landscape: Page = {
  orientation: 'landscape',
  textWidth: a4Long - 2 * margin,
  textHeight: a4Short - 2 * margin,
}

/** Size and margins of a page, as they stand in the properties of a section. */
export const pageSetup = ({ orientation }: Page): string => {
  const size =
    orientation === 'portrait'
      ? `<w:pgSz w:w="${a4Short}" w:h="${a4Long}"/>`
      : `<w:pgSz w:w="${a4Long}" w:h="${a4Short}" w:orient="landscape"/>`
  return (
    size +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" ` +
    `w:header="${edge}" w:footer="${edge}" w:gutter="0"/>`
  )
}
