import type { Range } from '../finding/finding.js'
import type { SourceLocation } from './handlebars.js'

/** Finds offsets in a text by lines as Handlebars counts them: lines from 1, columns from 0. */
export interface Places {
  readonly offset: (line: number, column: number) => number
  readonly range: (location: SourceLocation) => Range
}

export function placesIn(text: string): Places {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? text.length) + column, text.length)
  return {
    offset,
    range: ({ start, end }) => {
      const from = offset(start.line, start.column)
      return [from, Math.max(from, offset(end.line, end.column))]
    },
  }
}
