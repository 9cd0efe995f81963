/** A text as cells and shared strings hold it: `_x000D_` stands for a character that XML can't have (22.9.2.19, ST_Xstring). */
export const unescapedText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The reverse: what would be read as such a character is written so that it is read as it stands. */
export const escapedText = (text: string): string =>
  text.includes('_x') ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text
