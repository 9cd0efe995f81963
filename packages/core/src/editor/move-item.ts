import type { Edit, Location } from '../finding/finding.js'
import { lineBreakOf } from '../source/lines.js'
import { parseSource } from '../source/parse-source.js'
import { lineBreakAfter, type ListLines } from './list-items.js'

/** An item taken out of its list: what disappears, and what is put in again somewhere else. */
export interface TakenItem {
  readonly removal: Edit
  /** Its lines, with spaces before them as where it was. */
  readonly lines: string
  /** Spaces before its dash there. */
  readonly column: number
  /** What stood between it and its neighbour: a line break, perhaps an empty line. */
  readonly gap: string
}

/** Changes places with the next item of the list: everything between the two stays where it is. */
export function swapWithNext(list: ListLines, index: number, isDown: boolean): readonly Edit[] | undefined {
  const first = list.items[index]
  const second = list.items[index + 1]
  if (first === undefined || second === undefined) return undefined
  const { text, source } = list
  if (keepsLines(text.slice(...first.range)) || keepsLines(text.slice(...second.range))) return undefined
  const at = (start: number, end: number): Location => ({ source, range: [start, end] })
  const between = text.slice(first.range[1], second.range[0])
  return isDown
    ? [
        { location: at(first.range[0], second.range[0]), newText: '' },
        { location: at(second.range[1], second.range[1]), newText: between + text.slice(...first.range) },
      ]
    : [
        { location: at(first.range[0], first.range[0]), newText: text.slice(...second.range) + between },
        { location: at(first.range[1], second.range[1]), newText: '' },
      ]
}

/**
 * Takes an item that is not the only one out of its list. An empty line between it and its neighbour goes along; comments
 * that stand between them by themselves stay.
 */
export function takeOut({ items, text, source }: ListLines, index: number): TakenItem | undefined {
  const item = items[index]
  const next = items[index + 1]
  const before = items[index - 1]
  if (item === undefined || (next ?? before) === undefined) return undefined
  const [start, end] = item.range
  const lines = text.slice(start, end)
  if (keepsLines(lines) || (before !== undefined && keepsLines(text.slice(...before.range)))) return undefined
  const removed: readonly [number, number] =
    before === undefined || next !== undefined ? [start, next?.range[0] ?? end] : [before.range[1], end]
  const gap = removed[0] === start ? text.slice(end, removed[1]) : text.slice(removed[0], start)
  const taken = { lines, column: item.column }
  if (!gap.includes('#'))
    return { ...taken, gap, removal: { location: { source, range: removed }, newText: '' } }
  const range: readonly [number, number] =
    removed[0] === start
      ? [start, lineBreakAfter(text, end) ?? end]
      : [start - lineBreakLength(text, start), end]
  return { ...taken, gap: lineBreakOf(text), removal: { location: { source, range }, newText: '' } }
}

/** Puts an item behind or before one of a list. */
export function putBeside(
  list: ListLines,
  index: number,
  side: 'before' | 'after',
  { lines, column, gap }: TakenItem,
): Edit | undefined {
  const item = list.items[index]
  if (item === undefined || keepsLines(list.text.slice(...item.range))) return undefined
  const moved = indented(lines, column, item.column, lineBreakOf(list.text))
  if (moved === undefined) return undefined
  const between = gap.replace(/\r\n|\n/g, lineBreakOf(list.text))
  const at = side === 'after' ? item.range[1] : item.range[0]
  return {
    location: { source: list.source, range: [at, at] },
    newText: side === 'after' ? between + moved : moved + between,
  }
}

/** The lines of an item where its dash stands at another column; `undefined` where they would mean something else there. */
export function indented(
  lines: string,
  column: number,
  newColumn: number,
  lineBreak: string,
): string | undefined {
  const shift = newColumn - column
  const moved = lines
    .split(/\r\n|\n/)
    .map((line) => {
      if (line.trim() === '') return line
      if (shift >= 0) return ' '.repeat(shift) + line
      return line.slice(Math.min(-shift, line.length - line.trimStart().length))
    })
    .join(lineBreak)
  const meaning = itemOf(lines)
  return meaning !== undefined && itemOf(moved) === meaning ? moved : undefined
}

/** What the lines of an item mean by themselves. */
function itemOf(lines: string): string | undefined {
  const { value, findings } = parseSource('', `item:\n${lines}\n`, new Map())
  return findings.some(({ severity }) => severity === 'error') ? undefined : JSON.stringify(value)
}

/** Whether a text of an item says that the empty lines after it belong to it, `|+`: then it can't stand elsewhere. */
function keepsLines(lines: string): boolean {
  return /[|>]\d?\+\d?[ \t]*(?:#.*)?$/m.test(lines)
}

function lineBreakLength(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? 2 : 1
}
