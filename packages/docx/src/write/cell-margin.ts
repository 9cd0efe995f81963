/** Room between the edge of a cell and its text, in DXA. */
export const cellMargin = 100
