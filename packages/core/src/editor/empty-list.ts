import type { Analysis } from '../analyse.js'
import type { Edit, Location } from '../finding/finding.js'
import { lineAt, lineBreakOf } from '../source/lines.js'
import { listLines, type ListLines } from './list-items.js'
import { locatedEntry } from './located-entry.js'
import { indented, type TakenItem } from './move-item.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The edits that put an item into a field that has no list yet, an empty one, or one that is left open without a plan.
 * `undefined`: what holds the field is written in braces, or the field holds something else.
 */
export function putInEmpty(
  analysis: Analysis,
  holder: Fields,
  field: string,
  taken: TakenItem,
): readonly Edit[] | undefined {
  const places = analysis.placesOf(holder)
  const text = places === undefined ? undefined : analysis.sources.get(places.source)
  const column = places === undefined || text === undefined ? undefined : columnOfFields(text, places)
  if (places === undefined || text === undefined || column === undefined) return undefined
  const lineBreak = lineBreakOf(text)
  const lines = indented(taken.lines, taken.column, column + 2, lineBreak)
  if (lines === undefined) return undefined
  const at = (start: number, end = start): Location => ({ source: places.source, range: [start, end] })
  const entry = locatedEntry(analysis, holder, field)
  const open = places.undecided.find(({ key }) => key === field)
  if (entry === undefined && open === undefined) {
    const [, end] = lineAt(text, places.range[1])
    // A text at the end would take the field into itself, were it written so that it keeps its empty lines.
    return [{ location: at(end), newText: `${lineBreak}${' '.repeat(column)}${field}:${lineBreak}${lines}` }]
  }
  const name = entry?.key ?? open?.name
  if (name === undefined || open?.plan !== undefined) return undefined
  const [, end] = lineAt(text, name.range[1])
  const value = /^[ \t]*:([ \t]*(?:\[[ \t]*\]|~|null)?)[ \t]*(?:#.*)?$/i.exec(text.slice(name.range[1], end))
  if (value === null) return undefined
  const start = text.indexOf(':', name.range[1]) + 1
  const [, written = ''] = value
  const removed = written.trim() === '' ? [] : [{ location: at(start, start + written.length), newText: '' }]
  return [...removed, { location: at(end), newText: lineBreak + lines }]
}

/** The edits that take the only item out of a field's list, and leave the list empty. */
export function takeOutOnly(
  analysis: Analysis,
  holder: Fields,
  field: string,
  { source, text, items }: ListLines,
): readonly Edit[] | undefined {
  const [item] = items
  const key = locatedEntry(analysis, holder, field)?.key
  if (item === undefined || items.length !== 1 || key === undefined) return undefined
  const colon = /^[ \t]*:/.exec(text.slice(key.range[1], item.range[0]))?.[0].length
  if (colon === undefined || item.range[0] === 0) return undefined
  const colonEnd = key.range[1] + colon
  const start = item.range[0] - (text.startsWith('\r\n', item.range[0] - 2) ? 2 : 1)
  return [
    { location: { source, range: [colonEnd, colonEnd] }, newText: ' []' },
    { location: { source, range: [start, item.range[1]] }, newText: '' },
  ]
}

/** The list of a field as lines; `empty` where there is none or it has no items. */
export function listOf(analysis: Analysis, holder: Fields, field: string): ListLines | 'empty' | undefined {
  const list = holder[field]
  if (list === undefined) return 'empty'
  if (!Array.isArray(list)) return undefined
  return list.length === 0 ? 'empty' : listLines(analysis, list)
}

/** Spaces before the fields of an object that has each on a line of its own. */
function columnOfFields(
  text: string,
  { range, offsets }: { readonly range: readonly [number, number]; readonly offsets: readonly number[] },
): number | undefined {
  const [first] = offsets
  if (first === undefined || text.charAt(range[0]) === '{') return undefined
  const [lineStart] = lineAt(text, first)
  return /^[ ]*(?:- +)*$/.test(text.slice(lineStart, first)) ? first - lineStart : undefined
}
