import type { Analysis } from '../analyse.js'
import type { Edit, Path, Range } from '../finding/finding.js'
import { lineStart } from '../source/lines.js'

/** A part of a file that can be read by itself: an item of a list, or a field of the top. */
export interface Slice {
  /** In the file. */
  readonly range: Range
  /** Stands before the part, so that it is a mapping. */
  readonly before: string
  /** Leads from the top of the part to what the path led to in the file. */
  readonly path: Path
}

/** The smallest part of a file that holds what a path leads to, and can be read by itself: reading all of a large file takes a second. */
export function sliceOf(analysis: Analysis, source: string, path: Path): Slice {
  const text = analysis.sources.get(source) ?? ''
  const whole: Slice = { range: [0, text.length], before: '', path }
  const [top] = path
  let value: unknown = analysis.files.get(source)?.value
  let found = whole
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) break
    const places = analysis.placesOf(value)
    if (places === undefined || /[[{]/.test(text.charAt(places.range[0]))) break
    const isList = Array.isArray(value)
    const at = typeof step === 'number' ? step : places.keys.indexOf(step)
    const start = places.offsets[4 * at]
    // An item itself is looked at in its list: it may be one that is left open, which has no number of its own.
    if (at === -1 || start === undefined || (isList && index === path.length - 1)) break
    if (isList || index === 0) {
      const next = places.offsets[4 * (at + 1)]
      // What is left open stands between the entries, and is read with the one before it.
      const range: Range = [
        lineStart(text, start),
        next === undefined ? outerEnd(text, found.range, places.range) : lineStart(text, next),
      ]
      const isOwnLine = /^[ \t]*(?:-[ ]+)?$/.test(text.slice(range[0], start))
      if (!isOwnLine || range[1] <= start) break
      found = isList
        ? { range, before: 'x:\n', path: ['x', 0, ...path.slice(index + 1)] }
        : { range, before: '', path: [top ?? '', ...path.slice(1)] }
    }
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return found
}

/** The text of a part, as a file of its own. */
export function textOfSlice(text: string, { range, before }: Slice): string {
  return before + text.slice(...range)
}

/** An edit of the file as one of the part; `undefined` where it reaches outside. */
export function editInSlice({ location, newText }: Edit, { range, before }: Slice): Edit | undefined {
  const [start, end] = location.range
  if (start < range[0] || end > range[1]) return undefined
  const shift = before.length - range[0]
  return { location: { source: location.source, range: [start + shift, end + shift] }, newText }
}

/** The last entry of a list or mapping reaches to the end of its last line, with the comments behind it. */
function outerEnd(text: string, outer: Range, own: Range): number {
  const end = text.indexOf('\n', own[1])
  return end === -1 ? outer[1] : Math.min(end + 1, outer[1])
}
