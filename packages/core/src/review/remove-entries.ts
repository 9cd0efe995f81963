import type { Edit, Range } from '../finding/finding.js'
import { dashBefore } from '../source/dash-before.js'
import { lineAt, lineStart } from '../source/lines.js'
import type { ContainerPlaces } from '../source/positions.js'
import { isInFlow, type Sheet } from './replace-value.js'

/**
 * The edits that take entries out of a mapping or items out of a list, each with its own lines and nothing else. Some must
 * be left. `undefined`: they stand where they can't be taken out with certainty.
 *
 * @param gone keys of a mapping, or places in a list
 */
export function removals(
  sheet: Sheet,
  places: ContainerPlaces,
  gone: readonly (string | number)[],
): readonly Edit[] | undefined {
  if (gone.length === 0) return []
  const isList = places.keys.length === 0
  const all = spansOf(places)
  const isGone = all.map((_, index) => gone.includes(isList ? index : (places.keys[index] ?? '')))
  if (!isGone.includes(false)) return undefined
  const isFlow = isInFlow(sheet, places)
  const ranges: Range[] = []
  for (let first = 0; first < all.length; first += 1) {
    if (isGone[first] !== true) continue
    let last = first
    while (isGone[last + 1] === true) last += 1
    const [run, end] = [all[first], all[last]]
    if (run === undefined || end === undefined) return undefined
    const found = isFlow
      ? [flowRange([run[0], end[1]], all[first - 1], all[last + 1])]
      : all.slice(first, last + 1).map((span, index) => {
          const next = index === last - first ? all[last + 1] : undefined
          return isList ? itemLines(sheet, span) : entryLines(sheet, span, next)
        })
    for (const range of found) {
      if (range === undefined) return undefined
      ranges.push(range)
    }
    first = last
  }
  return ranges.map((range) => ({ location: { source: sheet.source, range }, newText: '' }))
}

function spansOf({ offsets }: ContainerPlaces): readonly Range[] {
  const spans: Range[] = []
  for (let at = 0; at < offsets.length; at += 4)
    spans.push([offsets[at] ?? 0, Math.max(offsets[at + 1] ?? 0, offsets[at + 3] ?? 0)])
  return spans
}

function flowRange(run: Range, before: Range | undefined, after: Range | undefined): Range {
  if (after !== undefined) return [run[0], after[0]]
  return [before?.[1] ?? run[0], run[1]]
}

/** The lines of an item, from its dash. */
function itemLines({ text }: Sheet, [start, end]: Range): Range | undefined {
  const dash = dashBefore(text, start)
  if (dash === undefined) return undefined
  const from = lineStart(text, dash)
  return text.slice(from, dash).trim() === '' ? wholeLines(text, from, end) : undefined
}

/** The lines of an entry. The first of an item stands behind the dash: the next takes its place, or the dash stands alone. */
function entryLines({ text }: Sheet, [start, end]: Range, next: Range | undefined): Range {
  const from = lineStart(text, start)
  if (text.slice(from, start).trim() === '') return wholeLines(text, from, end)
  if (next !== undefined && text.slice(end, next[0]).trim() === '') return [start, next[0]]
  return [start, lineAt(text, end)[1]]
}

/** From the end of the line above, so that what is put behind the last line stays. */
function wholeLines(text: string, from: number, end: number): Range {
  const [, lineEnd] = lineAt(text, end)
  if (from === 0) return [0, lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)]
  return [from - (text.startsWith('\r\n', from - 2) ? 2 : 1), lineEnd]
}
