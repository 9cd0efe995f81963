/** Room between the edge of a cell and its text, in DXA. */
export const cellMargin = 100

/** How far the first cell of a row below another one is moved in, in DXA. */
export const childIndent = 170
