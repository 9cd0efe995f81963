/** How a text value is written in a file. */
export type TextStyle = 'single' | 'double' | 'block' | 'plain'

/** @param start of the value in the file: its quote, or its first character */
export function textStyleAt(file: string, start: number): TextStyle {
  // The header of a block stands on the line before: `text: >-`.
  const before = file.slice(Math.max(0, start - 200), start)
  if (/[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/.test(before)) return 'block'
  if (file.startsWith("'", start)) return 'single'
  return file.startsWith('"', start) ? 'double' : 'plain'
}
