import type { Analysis } from '../analyse.js'
import type { Edit, Location, Path, Range } from '../finding/finding.js'
import { concepts } from '../generated/concepts.js'
import { fieldOf, placeOfPath } from '../schema/field-of-path.js'
import { lineBreakOf, lineStart } from '../source/lines.js'
import { placesInText } from '../source/locate-in-text.js'
import { quoted } from '../source/quote.js'
import { textStyleAt } from '../source/text-style.js'
import { writeInText } from '../source/write-in-text.js'
import { insertEntries } from '../source/insert-entry.js'
import { openEdit } from './open-value.js'
import { isSameTree, readTree, withValue } from './read-tree.js'
import { editInSlice, sliceOf, textOfSlice } from './slice-of-file.js'
import { valueTargetAt, valueTargetOf, type ValueTarget } from './value-target.js'
import { writtenInline, writtenValue, type Single, type Surroundings } from '../source/write-value.js'

/** What a form can write: a single value, or a list of them. `null`: not decided. */
export type FormValue = Single | readonly Single[]

/**
 * The edit that gives a field another value and leaves all else as it is: comments, quotes and line breaks too. Of a text
 * only the words that differ are replaced where that can be done. The result is read again before it is given.
 *
 * @param place path of the composed specification, or where the value stands; a field that is not there yet is put in
 * @returns `undefined` where it can't be done with certainty; no edit where the value is the same
 */
export function setValueEdit(
  analysis: Analysis,
  place: Path | Location,
  value: FormValue,
): readonly Edit[] | undefined {
  const target = 'source' in place ? valueTargetAt(analysis, place) : valueTargetOf(analysis, place)
  if (target === undefined) return undefined
  const text = analysis.sources.get(target.source)
  const file = analysis.files.get(target.source)
  if (text === undefined || file === undefined) return undefined
  const slice = sliceOf(analysis, target.source, target.path)
  const part = textOfSlice(text, slice)
  const before = readTree(part)
  const wanted = before && withValue(before.tree, slice.path, value, target.location === undefined)
  if (wanted === undefined || before === undefined) return undefined
  if (isSameTree(before.tree, wanted)) return []
  for (const edit of candidates(analysis, target, text, value)) {
    const inPart = editInSlice(edit, slice)
    const after = inPart && readTree(applied(part, inPart))
    if (after !== undefined && after.faults <= before.faults && isSameTree(after.tree, wanted)) return [edit]
  }
  return undefined
}

function* candidates(
  analysis: Analysis,
  { source, path, holder, key, location }: ValueTarget,
  text: string,
  value: FormValue,
): Iterable<Edit> {
  const write = (around: Surroundings): string => writtenInline(value, around)
  if (location === undefined) {
    const places = analysis.placesOf(holder)
    const open = places?.undecided.find((each) => each.key === key)
    if (places === undefined) return
    if (open !== undefined) {
      const edit = openEdit(analysis, { holder, open }, write)
      if (edit !== undefined) yield edit
    } else if (typeof key === 'string') {
      const { concept } = placeOfPath(
        analysis.files.get(source)?.value,
        analysis.files.get(source)?.concept ?? '',
        path,
      )
      if (fieldOf(concept, key) === undefined) return
      const order = Object.keys(concepts[concept]?.fields ?? {})
      yield* insertEntries(text, places, [{ key, written: write }], order)
    }
    return
  }
  const { range } = location
  const holderStart = analysis.placesOf(holder)?.range[0] ?? 0
  const isFlow = /[[{]/.test(text.charAt(holderStart))
  const isJson = source.endsWith('.json')
  const old = (holder as Readonly<Record<string | number, unknown>>)[key]
  const needsQuotes = typeof value === 'string' && write({ isFlow, isJson }) !== value
  if (
    typeof value === 'string' &&
    typeof old === 'string' &&
    !(textStyleAt(text, range[0]) === 'plain' && needsQuotes)
  ) {
    const part = differingPart(location, text, old, value)
    if (part !== undefined) yield part
  }
  const style = textStyleAt(text, range[0])
  const whole: Location = style === 'block' ? withHeader(location, text) : location
  if (typeof value === 'string') {
    if (style === 'single') yield { location: whole, newText: quoted(value) }
    if (style === 'double') yield { location: whole, newText: JSON.stringify(value) }
    if (style === 'block') {
      const newText = asBlock(text, location, value)
      if (newText !== undefined) yield { location, newText }
    }
  }
  yield { location: whole, newText: write({ isFlow, isJson }) }
  if (typeof value === 'string') {
    yield { location: whole, newText: writtenValue(value, { isFlow, isJson: true }) }
  }
}

/** The words that differ, in the place of those that stood there. */
function differingPart(location: Location, text: string, old: string, value: string): Edit | undefined {
  let start = 0
  while (start < old.length && start < value.length && old[start] === value[start]) start += 1
  let fromEnd = 0
  const most = Math.min(old.length, value.length) - start
  while (fromEnd < most && old[old.length - 1 - fromEnd] === value[value.length - 1 - fromEnd]) fromEnd += 1
  // Half a surrogate pair is no text.
  if (/[\ud800-\udbff]$/.test(old.slice(0, start))) start -= 1
  if (/^[\udc00-\udfff]/.test(old.slice(old.length - fromEnd))) fromEnd -= 1
  const span: Range = [start, old.length - fromEnd]
  const part = placesInText(location, text, old).placeOf(span)
  const newText = value.slice(start, value.length - fromEnd)
  const written = part && writeInText(text, location.range, part.range, newText)
  return part === undefined || written === undefined ? undefined : { location: part, newText: written }
}

/** A text as the lines of the block that it stands in; `undefined` where the block has no lines to go by. */
function asBlock(text: string, { range }: Location, value: string): string | undefined {
  const start = lineStart(text, range[0])
  const indentation = text.slice(start, range[0])
  if (indentation.trim() !== '') return undefined
  const lineEnd = lineBreakOf(text)
  const isFolded = /^\s*>/.test(headerOf(text, start) ?? '')
  const lines = value.split('\n')
  const blank = isFolded ? lineEnd + lineEnd : lineEnd
  return lines.map((line, index) => (index === 0 || line === '' ? line : indentation + line)).join(blank)
}

function withHeader(location: Location, text: string): Location {
  const [start, end] = location.range
  const header = /[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/.exec(
    text.slice(Math.max(0, start - 200), start),
  )
  return header === null ? location : { source: location.source, range: [start - header[0].length, end] }
}

function headerOf(text: string, start: number): string | undefined {
  return /[|>][-+\d]{0,2}[ \t]*(?:#[^\n]*)?\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0]
}

function applied(text: string, { location: { range }, newText }: Edit): string {
  return text.slice(0, range[0]) + newText + text.slice(range[1])
}
