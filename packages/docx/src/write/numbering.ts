/** What the writer of lists and headings and the part `word/numbering.xml` must agree on. */

/** `w:numId` of the numberings; each ordered list takes the next one from `firstOrdered`. */
export const numberingIds = { headings: 1, bullets: 2, firstOrdered: 3 } as const

/** Word knows nine levels. */
export const listLevels = 9

const step = 340

/** Left indent of the text of a list item, in DXA; its mark hangs one step to the left. */
export const listIndent = (level: number): number => (level + 1) * step

export const listHanging = step
