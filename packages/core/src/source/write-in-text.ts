import { textStyleAt } from './text-style.js'

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
  switch (textStyleAt(file, range[0])) {
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
        !/\s$|:\s|\s#/.test(text) &&
        !/^(?:true|false|null)$/i.test(text)
      return isPlain ? newText : undefined
    }
  }
}
