import type { Edit } from '../finding/finding.js'
import { dashBefore } from './dash-before.js'
import type { ContainerPlaces } from './positions.js'
import { columnAt, lineAt, lineBreakOf, lineStart } from './lines.js'
import { writtenKey, type Surroundings } from './write-value.js'

/** How a new entry is written where it is put. */
export interface EntryStyle extends Surroundings {
  /** Spaces before the lines of the mapping or list. */
  readonly indentation: string
  readonly lineEnd: string
}

/** An entry that a mapping does not have yet. */
export interface NewEntry {
  readonly key: string
  /** What stands behind the colon: begins with a line end where the value stands on lines of its own. */
  readonly written: (style: EntryStyle) => string
}

interface Present {
  readonly key: string
  readonly start: number
  readonly end: number
}

/**
 * Edits that put entries into a mapping: each behind the last of those that come before it in `order`, in the style of the
 * mapping. None where the mapping is written in a way that has no room.
 *
 * @param text of the file that the mapping stands in
 * @param order names of the fields in the order of the schema; a key that is not among them is put last
 */
export function insertEntries(
  text: string,
  places: ContainerPlaces,
  entries: readonly NewEntry[],
  order: readonly string[],
): readonly Edit[] {
  const { source, range } = places
  const present = presentIn(text, places)
  const style = styleOf(text, places, present)
  const write = (entry: NewEntry): string => `${writtenKey(entry.key, style)}:${spaced(entry.written(style))}`
  const [first] = present
  if (first === undefined) {
    if (!style.isFlow) return []
    const body = entries.map(write).join(', ')
    return [{ location: { source, range }, newText: `{ ${body} }` }]
  }
  if (!style.isFlow && /[[,]\s*$/.test(text.slice(Math.max(0, range[0] - 50), range[0]))) return []

  const isManyLines = lineStart(text, first.start) !== lineStart(text, range[0])
  const between = style.isFlow
    ? isManyLines
      ? `,${style.lineEnd}${style.indentation}`
      : ', '
    : style.lineEnd + style.indentation
  const rank = (key: string): number => {
    const place = order.indexOf(key)
    return place === -1 ? order.length : place
  }
  const groups = new Map<Present | undefined, NewEntry[]>()
  for (const entry of entries.toSorted((a, b) => rank(a.key) - rank(b.key))) {
    const before = present
      .filter(({ key }) => rank(key) < rank(entry.key) || rank(entry.key) === order.length)
      .reduce<Present | undefined>(
        (a, b) => (a === undefined || rank(b.key) >= rank(a.key) ? b : a),
        undefined,
      )
    groups.set(before, [...(groups.get(before) ?? []), entry])
  }
  return [...groups].map(([before, group]) => {
    const written = group.map(write)
    if (before === undefined) {
      const newText = written.map((each) => each + between).join('')
      return { location: { source, range: [first.start, first.start] }, newText }
    }
    const at = style.isFlow ? before.end : lineAt(text, before.end)[1]
    return { location: { source, range: [at, at] }, newText: written.map((each) => between + each).join('') }
  })
}

/**
 * The edit that puts an item last into a list; `undefined` where the list is written in a way that has no room.
 * @param written the item, its later lines indented by the style's indentation
 */
export function appendItem(
  text: string,
  places: ContainerPlaces,
  written: (style: EntryStyle) => string,
): Edit | undefined {
  const { source, range } = places
  const lineEnd = lineBreakOf(text)
  const ends = [...endsOf(places), ...places.undecided.map(({ location }) => location.range[1])]
  const starts = [...startsOf(places), ...places.undecided.map(({ location }) => location.range[0])]
  const isFlow = text.charAt(range[0]) === '['
  const isJson = isFlow && /^\[\s*(?:\{\s*)?"/.test(text.slice(range[0], range[0] + 200))
  const inside = { isFlow, isJson, lineEnd, indentation: '' }
  if (ends.length === 0)
    return isFlow ? { location: { source, range }, newText: `[${written(inside)}]` } : undefined
  const end = Math.max(...ends)
  const start = Math.min(...starts)
  if (isFlow) {
    const isManyLines = lineStart(text, start) !== lineStart(text, range[0])
    const before = isManyLines ? `,${lineEnd}${' '.repeat(columnAt(text, start))}` : ', '
    return { location: { source, range: [end, end] }, newText: before + written(inside) }
  }
  const dash = dashBefore(text, start)
  if (dash === undefined) return undefined
  const spaces = ' '.repeat(columnAt(text, dash))
  const at = lineAt(text, end)[1]
  const item = written({ ...inside, indentation: `${spaces}  ` })
  return { location: { source, range: [at, at] }, newText: `${lineEnd}${spaces}- ${item}` }
}

function spaced(written: string): string {
  return /^[\r\n]/.test(written) ? written : ` ${written}`
}

function presentIn(text: string, { keys, offsets, undecided }: ContainerPlaces): readonly Present[] {
  const decided = keys.map((key, index) => ({
    key,
    start: offsets[4 * index] ?? 0,
    end: Math.max(offsets[4 * index + 1] ?? 0, offsets[4 * index + 3] ?? 0),
  }))
  const open = undecided.flatMap(({ key, name, location }) =>
    name === undefined
      ? []
      : [
          {
            key: String(key),
            start: name.range[0],
            end: Math.max(colonEnd(text, name.range[1]), location.range[1]),
          },
        ],
  )
  return [...decided, ...open].sort((a, b) => a.start - b.start)
}

/** `key:` without a value ends behind its colon. */
function colonEnd(text: string, nameEnd: number): number {
  return nameEnd + (/^ *:/.exec(text.slice(nameEnd, nameEnd + 20))?.[0].length ?? 0)
}

function styleOf(text: string, { range, source }: ContainerPlaces, present: readonly Present[]): EntryStyle {
  const isFlow = text.charAt(range[0]) === '{'
  const [first] = present
  const isJson = first === undefined ? source.endsWith('.json') : isFlow && text.charAt(first.start) === '"'
  const indentation = ' '.repeat(first === undefined ? 0 : columnAt(text, first.start))
  return { isFlow, isJson, indentation, lineEnd: lineBreakOf(text) }
}

function endsOf({ offsets }: ContainerPlaces): readonly number[] {
  return offsets.filter((_, index) => index % 4 === 3)
}

function startsOf({ offsets }: ContainerPlaces): readonly number[] {
  return offsets.filter((_, index) => index % 4 === 2)
}
