import type { Analysis } from '../analyse.js'
import type { Edit, Range } from '../finding/finding.js'
import { fieldNames, writtenInFlow } from '../review/write-tree.js'
import { dashBefore } from '../source/dash-before.js'
import { appendItem, insertEntries } from '../source/insert-entry.js'
import { columnAt, indentOf, lineAt, lineBreakOf, lineStart } from '../source/lines.js'
import type { ContainerPlaces } from '../source/positions.js'

/** Something that is to stand in a list. */
export interface NewItem {
  readonly value: object
  readonly concept: string
  /** As YAML with a dash, one line each, behind so many spaces. */
  readonly lines: (indentation: string) => readonly string[]
}

/** A list that may not be there yet: a field of an object of a specification. */
export interface ListField {
  readonly holder: Readonly<Record<string, unknown>>
  readonly field: string
  /** Concept of the holder. */
  readonly concept: string
}

/**
 * The edits that put an item into a list, in the layout of the file.
 *
 * @param before how many of the list's items it stands behind
 * @returns `undefined`: the file is written in a way that has no room for it
 */
export function putItem(
  analysis: Analysis,
  { holder, field, concept }: ListField,
  before: number,
  item: NewItem,
): readonly Edit[] | undefined {
  const list = holder[field]
  const places = Array.isArray(list) ? analysis.placesOf(list) : undefined
  if (Array.isArray(list) && places !== undefined && list.length + places.undecided.length > 0) {
    const text = analysis.sources.get(places.source)
    const edit = text === undefined ? undefined : editInList(text, places, before, item)
    return edit && [edit]
  }
  const around = analysis.placesOf(holder)
  const text = around === undefined ? undefined : analysis.sources.get(around.source)
  if (around === undefined || text === undefined) return undefined
  const open = around.undecided.find(({ key }) => key === field)
  const index = around.keys.indexOf(field)
  if (open === undefined && index < 0) {
    const lineEnd = lineBreakOf(text)
    const written = ({ isFlow, isJson, indentation }: Written): string =>
      isFlow
        ? `[${inFlow(item, isJson, undefined)}]`
        : item.lines(`${indentation}  `).map((line) => lineEnd + line).join('')
    const edits = insertEntries(text, around, [{ key: field, written }], fieldNames(concept))
    return edits.length === 0 ? undefined : edits
  }
  if (open?.plan !== undefined || (open === undefined && !Array.isArray(list))) return undefined
  const name: Range = open?.name?.range ?? [around.offsets[4 * index] ?? 0, around.offsets[4 * index + 1] ?? 0]
  const value: Range = open?.location.range ?? [
    around.offsets[4 * index + 2] ?? 0,
    around.offsets[4 * index + 3] ?? 0,
  ]
  return editsInPlace(text, around, name, value, item)
}

interface Written {
  readonly isFlow: boolean
  readonly isJson: boolean
  readonly indentation: string
}

/** Puts a list with one item in the place of an empty one, or of nothing. */
function editsInPlace(
  text: string,
  { source, range }: ContainerPlaces,
  name: Range,
  value: Range,
  item: NewItem,
): readonly Edit[] | undefined {
  const colon = text.slice(name[1], name[1] + 20).search(/:/)
  if (colon < 0) return undefined
  const behindColon = name[1] + colon + 1
  const end = Math.max(behindColon, value[0] === name[0] ? 0 : value[1])
  const isFlow = /[[{]/.test(text.charAt(range[0]))
  if (isFlow) {
    const written = `[${inFlow(item, text.charAt(name[0]) === '"', undefined)}]`
    return [{ location: { source, range: [behindColon, end] }, newText: ` ${written}` }]
  }
  const [, lineEnd] = lineAt(text, end)
  if (!/^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd))) return undefined
  const lineBreak = lineBreakOf(text)
  const lines = item.lines(' '.repeat(columnAt(text, name[0]) + 2)).map((line) => lineBreak + line)
  return [
    ...(end === behindColon ? [] : [{ location: { source, range: [behindColon, end] as const }, newText: '' }]),
    { location: { source, range: [lineEnd, lineEnd] }, newText: lines.join('') },
  ]
}

function editInList(
  text: string,
  places: ContainerPlaces,
  before: number,
  item: NewItem,
): Edit | undefined {
  const { range, offsets } = places
  const first = offsets[2]
  if (before === 0 && first !== undefined) return editAtTop(text, places, first, item)
  const count = offsets.length / 4
  const kept =
    before >= count ? places : { ...places, offsets: offsets.slice(0, 4 * before), undecided: [] }
  const start = first ?? places.undecided[0]?.location.range[0] ?? range[0]
  return appendItem(text, kept, ({ isFlow, isJson, indentation, lineEnd }) =>
    isFlow
      ? inFlow(item, isJson, layoutOf(text, range, start))
      : item
          .lines(indentation.slice(2))
          .map((line, index) => (index === 0 ? line.slice(indentation.length) : line))
          .join(lineEnd),
  )
}

function editAtTop(text: string, { source, range }: ContainerPlaces, first: number, item: NewItem): Edit | undefined {
  const lineEnd = lineBreakOf(text)
  if (text.charAt(range[0]) === '[') {
    const layout = layoutOf(text, range, first)
    const isJson = /^\{?\s*"/.test(text.slice(first, first + 200))
    const between = layout === undefined ? ', ' : `,${lineEnd}${layout.indentation}`
    return { location: { source, range: [first, first] }, newText: inFlow(item, isJson, layout) + between }
  }
  const dash = dashBefore(text, first)
  if (dash === undefined) return undefined
  const start = lineStart(text, dash)
  const spaces = text.slice(start, dash)
  if (spaces.trim() !== '') return undefined
  const newText = item.lines(spaces).map((line) => line + lineEnd).join('')
  return { location: { source, range: [start, start] }, newText }
}

/** How the items of a list in brackets stand on lines of their own. */
interface Layout {
  readonly indentation: string
  readonly lineEnd: string
  /** Spaces a level. */
  readonly step: number
}

/** `undefined`: the list stands on one line. */
function layoutOf(text: string, range: Range, first: number): Layout | undefined {
  if (lineStart(text, range[0]) === lineStart(text, first)) return undefined
  const column = columnAt(text, first)
  const step = column - indentOf(text, lineAt(text, range[0]))
  return { indentation: ' '.repeat(column), lineEnd: lineBreakOf(text), step: step > 0 ? step : 2 }
}

/** An item between braces: JSON on as many lines as its list is written on, YAML on one. */
function inFlow({ value, concept }: NewItem, isJson: boolean, layout: Layout | undefined): string {
  if (!isJson || layout === undefined) return writtenInFlow(value, concept, { isJson })
  return JSON.stringify(value, undefined, layout.step).replaceAll('\n', layout.lineEnd + layout.indentation)
}
