import type { Analysis } from '../analyse.js'
import type { Range } from '../finding/finding.js'
import { lineAt } from '../source/lines.js'

/** An item of a list with one item on each line, as whole lines. */
export interface ItemLines {
  /** From the comments right above it to the end of its last line, without the line break. */
  readonly range: Range
  /** Spaces before its dash. */
  readonly column: number
}

/** A list whose items stand on lines of their own. */
export interface ListLines {
  readonly source: string
  readonly text: string
  readonly items: readonly ItemLines[]
}

/**
 * The lines of a list's items. Comments right above an item are its own, and those right under it that stand deeper than
 * its dash. `undefined`: the list is written in brackets, or holds more than was read of it.
 */
export function listLines(analysis: Analysis, list: object): ListLines | undefined {
  const places = analysis.placesOf(list)
  const text = places === undefined ? undefined : analysis.sources.get(places.source)
  if (places === undefined || text === undefined) return undefined
  const items: ItemLines[] = []
  for (let at = 0; at < places.offsets.length; at += 4) {
    const item = itemLines(text, places.offsets[at], places.offsets[at + 3], items.at(-1)?.range[1] ?? 0)
    if (item === undefined) return undefined
    items.push(item)
  }
  const isWhole = items.every((item, index) => {
    const before = items[index - 1]
    return before === undefined || isBlankOrComment(text.slice(before.range[1], item.range[0]))
  })
  return isWhole ? { source: places.source, text, items } : undefined
}

function itemLines(
  text: string,
  start: number | undefined,
  end: number | undefined,
  from: number,
): ItemLines | undefined {
  if (start === undefined || end === undefined || end > text.length) return undefined
  const dash = dashBefore(text, start)
  if (dash === undefined) return undefined
  const [dashLine] = lineAt(text, dash)
  const column = dash - dashLine
  let first = dashLine
  while (first > from) {
    const above = lineAt(text, lineBreakBefore(text, first))
    if (above[0] < from || !isComment(text.slice(...above), (indentation) => indentation <= column)) break
    first = above[0]
  }
  let [, last] = lineAt(text, end)
  for (;;) {
    const next = lineBreakAfter(text, last)
    if (next === undefined) break
    const below = lineAt(text, next)
    if (!isComment(text.slice(...below), (indentation) => indentation > column)) break
    last = below[1]
  }
  return { range: [first, last], column }
}

/** The dash of the item that begins at an offset: on its line or, alone, on the line above. */
function dashBefore(text: string, start: number): number | undefined {
  const [lineStart] = lineAt(text, start)
  const own = /^( *)-[ \t]+$/.exec(text.slice(lineStart, start))
  if (own !== null) return lineStart + (own[1]?.length ?? 0)
  if (text.slice(lineStart, start).trim() !== '' || lineStart === 0) return undefined
  const above = lineAt(text, lineBreakBefore(text, lineStart))
  const alone = /^( *)-[ \t]*(?:#.*)?$/.exec(text.slice(...above))
  return alone === null ? undefined : above[0] + (alone[1]?.length ?? 0)
}

/** Offset of the line break that ends the line before one that starts at an offset. */
function lineBreakBefore(text: string, start: number): number {
  return Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1))
}

/** Where the line after one that ends at an offset starts; `undefined` at the end of the text. */
export function lineBreakAfter(text: string, end: number): number | undefined {
  return end >= text.length ? undefined : end + (text.startsWith('\r\n', end) ? 2 : 1)
}

function isComment(line: string, isRight: (indentation: number) => boolean): boolean {
  const content = line.trimStart()
  return content.startsWith('#') && isRight(line.length - content.length)
}

function isBlankOrComment(text: string): boolean {
  return text.split(/[\r\n]/).every((line) => line.trim() === '' || line.trimStart().startsWith('#'))
}
