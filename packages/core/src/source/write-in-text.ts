/** How a text value is written in a file. */
type Style = 'single' | 'double' | 'block' | 'plain'

/**
 * What to write in the place of a part of a text value, so that it means `newText` there.
 *
 * @param file the whole file
 * @param range of the value in the file
 * @param part of the file, inside the range, that is replaced
 * @returns `undefined` where that can't be written in the way the value is
 */
export function writeInText(
  file: string,
  range: readonly [start: number, end: number],
  part: readonly [start: number, end: number],
  newText: string,
): string | undefined {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}/u.test(newText)) return undefined
  switch (styleOf(file, range)) {
    case 'single':
      return newText.replaceAll("'", "''")
    case 'double':
      return newText.replace(/["\\]/g, '\\$&')
    case 'block':
      return newText
    default: {
      const text = file.slice(range[0], part[0]) + newText + file.slice(part[1], range[1])
      const isPlain =
        /^[\p{L}\p{N} _.;()/«»-]*$/u.test(newText) &&
        /^\p{L}/u.test(text) &&
        !/\s$/.test(text) &&
        !/^(?:true|false|null)$/i.test(text)
      return isPlain ? newText : undefined
    }
  }
}

function styleOf(file: string, [start]: readonly [number, number]): Style {
  if (file.startsWith("'", start)) return 'single'
  if (file.startsWith('"', start)) return 'double'
  return /[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/.test(file.slice(Math.max(0, start - 200), start))
    ? 'block'
    : 'plain'
}
