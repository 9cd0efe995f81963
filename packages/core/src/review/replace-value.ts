import type { Edit, Range } from '../finding/finding.js'
import type { EntryStyle } from '../source/insert-entry.js'
import { columnAt, lineAt } from '../source/lines.js'
import type { ContainerPlaces, Undecided } from '../source/positions.js'
import { writtenInFlow, writtenTree } from './write-tree.js'

/** A text, and where everything in it stands. */
export interface Sheet {
  readonly source: string
  readonly text: string
  readonly positions: { readonly get: (container: object) => ContainerPlaces | undefined }
  readonly lineEnd: string
}

/** Where an entry of a mapping stands. */
export interface EntryPlace {
  readonly keyStart: number
  /** Behind the colon. */
  readonly colon: number
  readonly value: Range
  /** Between braces. */
  readonly isFlow: boolean
  /** Of the mapping. */
  readonly style: EntryStyle
}

/** The edit that puts another value in the place of an entry's; what stands around it stays, comments too. */
export function replaceValue(
  sheet: Sheet,
  { colon, value: [start, end], isFlow, style }: EntryPlace,
  after: unknown,
  concept: string | undefined,
): readonly Edit[] {
  const { text } = sheet
  const header = /^\s*[|>][-+\d]{0,2}([ \t]+#[^\r\n]*)?/.exec(text.slice(colon, Math.max(start, colon + 4)))
  if (header !== null && !isFlow) {
    const [, comment = ''] = header
    const written = writtenTree(after, concept, style)
    const lineBreak = written.search(/[\r\n]/)
    const at = lineBreak === -1 ? written.length : lineBreak
    const newText = `${at === 0 ? '' : ' '}${written.slice(0, at)}${comment}${written.slice(at)}`
    return [edit(sheet, [colon, Math.max(end, colon + header[0].length)], newText)]
  }
  const isOneLine = isFlow || text.slice(end, lineAt(text, end)[1]).trim() !== ''
  const written = isOneLine ? writtenInFlow(after, concept, style) : writtenTree(after, concept, style)
  // What stands on lines of its own, and what takes its place, begins behind the colon.
  const isMoved = /[\r\n]/.test(text.slice(colon, start)) || /^[\r\n]/.test(written)
  if (isMoved && !isFlow)
    return [edit(sheet, [colon, end], /^[\r\n]/.test(written) ? written : ` ${written}`)]
  return [edit(sheet, [start, end], written)]
}

/** The edits that give a value to a field that stands there without one: `answer:`, `answer: null`. */
export function fillOpen(
  sheet: Sheet,
  places: ContainerPlaces,
  { location, name, plan }: Undecided,
  after: unknown,
  concept: string | undefined,
): readonly Edit[] | undefined {
  const colon = name === undefined ? undefined : colonEnd(sheet, name.range[1])
  if (name === undefined || colon === undefined) return undefined
  const isEmpty = location.range[0] === name.range[0]
  const value: Range = isEmpty ? [colon, colon] : location.range
  const style = columnStyle(sheet, places)
  const isFlow = isInFlow(sheet, places)
  if (!isFlow && plan === undefined && typeof after === 'object')
    return putBelow(sheet, [colon, value[1]], writtenTree(after, concept, style))
  const written = writtenInFlow(after, concept, style)
  return [edit(sheet, [colon, value[1]], ` ${written}`)]
}

/** The edits that put items into an empty list. */
export function putList(
  sheet: Sheet,
  { colon, value, isFlow, style }: EntryPlace,
  after: unknown,
  concept: string | undefined,
): readonly Edit[] {
  if (isFlow) return [edit(sheet, value, writtenInFlow(after, concept, style))]
  return putBelow(sheet, [colon, value[1]], writtenTree(after, concept, style))
}

/** Takes a value away, and puts what stands on lines of its own below the line that it stood on, with its comment. */
function putBelow(sheet: Sheet, removed: Range, written: string): readonly Edit[] {
  if (!/^[\r\n]/.test(written)) return [edit(sheet, removed, ` ${written}`)]
  const [, lineEnd] = lineAt(sheet.text, removed[1])
  return [edit(sheet, removed, ''), edit(sheet, [lineEnd, lineEnd], written)]
}

/** Behind the colon of a key that ends at an offset; `undefined`: there is none. */
export function colonEnd({ text }: Sheet, keyEnd: number): number | undefined {
  const colon = /^\s*:/.exec(text.slice(keyEnd, keyEnd + 200))?.[0].length
  return colon === undefined ? undefined : keyEnd + colon
}

/** Whether the entries of a mapping or list stand between braces or brackets. */
export function isInFlow({ text }: Sheet, { range }: ContainerPlaces): boolean {
  return /[[{]/.test(text.charAt(range[0]))
}

/** How an entry of a mapping is written. */
export function columnStyle(sheet: Sheet, places: ContainerPlaces): EntryStyle {
  const { text, lineEnd } = sheet
  const first = Math.min(
    places.offsets[0] ?? Infinity,
    ...places.undecided.flatMap(({ name }) => name?.range[0] ?? []),
  )
  const isFlow = isInFlow(sheet, places)
  const column = Number.isFinite(first) ? columnAt(text, first) : 0
  const isJson = isFlow && text.charAt(first) === '"'
  return { isFlow, isJson, indentation: ' '.repeat(column), lineEnd }
}

function edit({ source }: Sheet, range: Range, newText: string): Edit {
  return { location: { source, range }, newText }
}
