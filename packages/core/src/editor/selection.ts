import type { Analysis } from '../analyse.js'
import type { Range } from '../finding/finding.js'
import { lineAt } from '../source/lines.js'
import { placeAt } from './place-at.js'

/**
 * What an ever larger selection around an offset takes in: word, value, field, item, list, field … and at last the whole
 * text. Each range holds the one before it and more.
 */
export function selectionsAt(
  analysis: Analysis,
  source: string,
  text: string,
  offset: number,
): readonly Range[] {
  const at = Math.max(0, Math.min(offset, text.length))
  const ranges: Range[] = []
  const add = (start: number, end: number): void => {
    const [lastStart, lastEnd] = ranges.at(-1) ?? [at, at]
    const isInside = 0 <= start && start <= lastStart && lastEnd <= end && end <= text.length
    const isFirst = ranges.length === 0 && end > start
    if (isInside && (isFirst || end - start > lastEnd - lastStart)) ranges.push([start, end])
  }
  add(...wordAt(text, at))
  // What the analysis knows of another text leads nowhere in this one.
  if (analysis.sources.get(source) === text) {
    for (const [start, end] of placesAround(analysis, source, text, at)) add(start, end)
  } else add(...lineAt(text, at))
  add(0, text.length)
  return ranges
}

function wordAt(text: string, at: number): Range {
  const line = lineAt(text, at)
  const before = /[\p{L}\p{N}_-]*$/u.exec(text.slice(line[0], at))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}_-]*/u.exec(text.slice(at, line[1]))?.[0].length ?? 0
  return [at - before, at + after]
}

/** From the value or key at the offset outwards. */
function placesAround(analysis: Analysis, source: string, text: string, at: number): readonly Range[] {
  const place = placeAt(analysis, source, at)
  if (place === undefined) return []
  const written = text.slice(...place.range)
  const isQuoted = place.part === 'value' && /^(?:"[^]*"|'[^]*')$/.test(written) && written.length > 1
  const ranges: Range[] = isQuoted ? [[place.range[0] + 1, place.range[1] - 1], place.range] : [place.range]
  const { containers, path } = place
  for (let depth = containers.length - 1; depth >= 0; depth -= 1) {
    const container = containers[depth]
    const step = path[depth]
    const places = container === undefined ? undefined : analysis.placesOf(container)
    if (places === undefined || step === undefined) continue
    const index = typeof step === 'number' ? step : places.keys.indexOf(step)
    const [keyStart, , valueStart, valueEnd] = places.offsets.slice(4 * index, 4 * index + 4)
    if (index >= 0 && keyStart !== undefined && valueStart !== undefined && valueEnd !== undefined) {
      ranges.push([valueStart, valueEnd], [keyStart, valueEnd])
      // An item with its dash.
      const dash = /-[ \t]*$/.exec(text.slice(lineAt(text, keyStart)[0], keyStart))
      if (typeof step === 'number' && dash !== null) ranges.push([keyStart - dash[0].length, valueEnd])
    }
    ranges.push(places.range)
  }
  return ranges
}
