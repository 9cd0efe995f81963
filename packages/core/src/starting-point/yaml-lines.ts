import { writtenValue } from '../source/write-value.js'

/** A text as it stands behind a colon, in a block or between braces. */
export function scalar(text: string): string {
  return writtenValue(text, { isFlow: true, isJson: false })
}

/** A text of our own as a comment, one line for each of its lines. */
export function comment(text: string, indentation = ''): readonly string[] {
  return text.split('\n').map((line) => `${indentation}# ${line}`)
}

/** What someone typed, as a short text: line breaks and what can't be seen are spaces. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}\p{Zs}\ufffd]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

const longest = 200

/** `[a, b]` */
export function list(ids: readonly string[]): string {
  return `[${ids.map(scalar).join(', ')}]`
}
