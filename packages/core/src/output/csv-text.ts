/**
 * Rows as the CSV that a spreadsheet in Norwegian opens by itself: UTF-8 with a byte order mark, semicolons, CRLF. A cell that
 * a spreadsheet would take for a formula begins with an apostrophe, and so does one that begins with such an apostrophe:
 * `cellOfCsv` gives every cell back as it was.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`
}

/** What a cell of such a file says, its quotes taken off already. */
export function cellOfCsv(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}

function csvCell(text: string): string {
  const harmless = mayBeFormula.test(text) ? `'${text}` : text
  return /[";\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The signs that begin a formula, also in the width of Chinese and Japanese, and blanks that a spreadsheet passes over. */
const mayBeFormula = /^'*[\s\u0000]*[=+\-@＝＋－＠]|^'*[\t\r]/
const guarded = /^'+[\s\u0000]*[=+\-@＝＋－＠]|^'+[\t\r]/
