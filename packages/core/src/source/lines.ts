import type { Range } from '../finding/finding.js'

/** Where the parser gave up, and why. */
export interface Place {
  readonly source: string
  readonly text: string
  readonly at: number
  readonly reason: string
  readonly line: Range
}

/** A line that begins with a key: indentation and dashes, the key, then the value. */
export const keyLine = /^([ \t]*(?:- +)*)([^\s:#'"[\]{},][^:#'"[\]{},]*):(?: +|$)/

/** Longest line whose end is looked for: what is shown of a longer one is its beginning. */
const longest = 1_000_000

/** The line that holds an offset, without its end. Only the line itself is read, not all that stands before it. */
export function lineAt(text: string, at: number): Range {
  const start = lineStart(text, at)
  return [start, lineEnd(text, start)]
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1
  return start
}

/** How many characters stand before an offset on its line; a byte order mark is none. */
export function columnAt(text: string, offset: number): number {
  const start = lineStart(text, offset)
  return offset - start - (start === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0)
}

/** How a file ends its lines: as its first line ends. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** The nearest line above that holds anything. */
export function lineBefore(text: string, line: Range): Range {
  let start = line[0]
  while (start > 0) {
    const range = lineAt(text, start - 1)
    if (text.slice(...range).trim() !== '' || range[0] === 0) return range
    start = range[0]
  }
  return [0, 0]
}

/** The nearest line below that holds anything. */
export function lineAfter(text: string, line: Range): Range | undefined {
  let end = line[1]
  while (end < text.length) {
    const range: Range = [end + 1, lineEnd(text, end + 1)]
    if (text.slice(...range).trim() !== '') return range
    end = range[1]
  }
  return undefined
}

function lineEnd(text: string, start: number): number {
  const length = text.slice(start, start + longest).search(/[\r\n]/)
  return length < 0 ? Math.min(text.length, start + longest) : start + length
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}

/** How many spaces a line begins with. */
export function indentOf(text: string, line: Range): number {
  return /^[ ]*/.exec(text.slice(...line))?.[0].length ?? 0
}
