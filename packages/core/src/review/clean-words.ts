/**
 * Words as they are compared and taken over from a file: on one line, with ordinary spaces, without characters that are
 * not seen.
 */
export function cleanWords(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Lines of words, each as `cleanWords` gives them; lines that say nothing are left out. */
export function cleanLines(text: string): string {
  return text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/)
    .map(cleanWords)
    .filter((line) => line !== '')
    .join('\n')
}

/** Whether a UTF-16 code unit is a character that is not seen: a control or format character, a soft hyphen. */
export function isInvisible(unit: string): boolean {
  return invisibleUnit.test(unit)
}

// Format characters are those that turn, join or hide text; tabs and line breaks are spaces and no controls here.
const source = '(?![\\t\\n\\v\\f\\r])[\\p{Cc}\\p{Cf}]'
const invisible = new RegExp(`${source}|\\p{Cs}`, 'gu')
const invisibleUnit = new RegExp(`^${source}$`, 'u')
