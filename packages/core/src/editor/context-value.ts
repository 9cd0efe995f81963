import type { Range } from '../finding/finding.js'
import { aboutSlot, noContext, type Context } from './context.js'
import { flowPlaceAt } from './context-flow.js'
import { columnOf, lineBelow, lineEndAt, lineStartAt, readBlockLine, type BlockLine } from './context-line.js'
import { siblingsOf, type Ancestor } from './context-lines.js'
import { item, slotAt, type Step } from './context-slot.js'

/** The value that begins on the line of the offset. */
export function valueOnLine(
  text: string,
  offset: number,
  line: BlockLine,
  steps: readonly Step[],
  rootConcept: string,
  siblings: ReadonlyMap<string, number>,
): Context {
  const slot = slotAt(rootConcept, steps)
  const column = line.key?.column ?? columnOf(line, offset)
  const opens = text.charAt(line.content)
  if (line.content < offset && (opens === '{' || opens === '[')) {
    return (
      flowContext(text, offset, line.content, steps, line.indentation, rootConcept, 'flow') ??
      noContext(offset)
    )
  }
  const below = line.content < line.end || line.key === undefined ? undefined : lineBelow(text, line)
  const leastBelow = (below?.dashes.length ?? 0) > 0 ? column : column + 1
  // What the name holds stands on the lines below.
  if ((below?.indentation ?? -1) >= leastBelow) return noContext(offset)
  const isHeader = line.content < offset && (opens === '|' || opens === '>')
  if (isHeader || (opens === '#' && offset > line.content)) return noContext(offset)
  const written = singleValueOn(text, line.content, line.end)
  const isQuoted = written.scalar !== 'plain'
  const isBefore = offset < written.start - (isQuoted ? 1 : 0)
  if (isBefore && /[[{|>]/.test(opens)) return noContext(offset)
  // A space behind a value goes on with it; behind a closing quote or before a comment nothing can stand.
  const isBehind = offset > written.end && (isQuoted || written.hasComment)
  if (isBehind) return noContext(offset)
  const range: Range = isBefore
    ? [offset, Math.min(line.end, written.end + (isQuoted ? 1 : 0))]
    : [Math.min(written.start, offset), Math.max(written.end, offset)]
  return {
    ...noContext(offset),
    ...aboutSlot(slot),
    part: slot === undefined ? 'none' : 'value',
    style: 'block',
    scalar: isBefore ? 'plain' : written.scalar,
    range,
    word: text.slice(range[0], offset),
    siblings: line.key === undefined ? new Map<string, number>() : siblingsOf(text, line, column, siblings),
    items: slot?.depth === 0 && steps.at(-1) === item ? itemsAround(text, line) : [],
    column,
    wantsSpace: offset === line.key?.colonEnd,
    steps,
  }
}

interface WrittenValue {
  readonly start: number
  readonly end: number
  readonly scalar: Context['scalar']
  readonly hasComment: boolean
}

/** A single value on one line, without its quotes. */
function singleValueOn(text: string, start: number, lineEnd: number): WrittenValue {
  const quote = text.charAt(start)
  if (start < lineEnd && (quote === '"' || quote === "'")) {
    let end = start + 1
    while (end < lineEnd && text.charAt(end) !== quote)
      end += quote === '"' && text.charAt(end) === '\\' ? 2 : 1
    const scalar = quote === '"' ? 'double' : 'single'
    return { start: start + 1, end: Math.min(end, lineEnd), scalar, hasComment: false }
  }
  const rest = text.slice(start, lineEnd)
  const comment = rest.search(/(?:^|\s)#/)
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd()
  return { start, end: start + value.length, scalar: 'plain', hasComment: comment >= 0 }
}

/** The other items of a list whose items stand on lines of their own. */
function itemsAround(text: string, line: BlockLine): readonly string[] {
  const column = line.dashes.at(-1)
  if (column === undefined) return []
  const items: string[] = []
  for (const direction of [-1, 1] as const) {
    let at = direction < 0 ? line.start - 1 : text.indexOf('\n', line.end) + 1
    for (let count = 0; count < 200 && at > 0 && at < text.length; count += 1) {
      const start = lineStartAt(text, at)
      const other = readBlockLine(text, start, lineEndAt(text, start))
      if (!other.isEmpty && other.indentation < column) break
      if (other.dashes.at(-1) === column) {
        const { start: from, end } = singleValueOn(text, other.content, other.end)
        items.push(text.slice(from, end))
      }
      at = direction < 0 ? start - 1 : text.indexOf('\n', start) + 1
    }
  }
  return items
}

/** Where the offset is in a value that an earlier line begins: a text of several lines, or brackets still open. */
export function insideValue(
  text: string,
  offset: number,
  ancestors: readonly Ancestor[],
  rootConcept: string,
): Context | undefined {
  for (const [index, { line, content }] of ancestors.entries()) {
    if (content === undefined || content >= line.end) continue
    const opens = text.charAt(content)
    if (opens === '#') continue
    const steps = ancestors.slice(0, index + 1).map(({ step }) => step)
    if (opens === '{' || opens === '[') {
      const inside = flowContext(text, offset, content, steps, line.indentation, rootConcept, 'flow')
      if (inside !== undefined) return inside
      continue
    }
    const slot = slotAt(rootConcept, steps)
    const scalar =
      opens === '|' || opens === '>' ? 'block' : opens === '"' ? 'double' : opens === "'" ? 'single' : 'plain'
    // A single word or number does not go on below.
    if (scalar === 'plain' && !/^(?:text|line)$/.test(slot?.field?.valueType ?? '')) return noContext(offset)
    const start = lineStartAt(text, offset)
    const word = /[^\s]*$/.exec(text.slice(start, offset))?.[0] ?? ''
    return {
      ...noContext(offset),
      ...aboutSlot(slot),
      part: slot === undefined ? 'none' : 'value',
      style: 'block',
      scalar,
      range: [offset - word.length, offset],
      word,
      column: line.key?.column ?? line.indentation,
      steps,
    }
  }
  return undefined
}

/** Where the offset is between brackets that open at `start`; `undefined` where they are closed before it. */
export function flowContext(
  text: string,
  offset: number,
  start: number,
  base: readonly Step[],
  column: number,
  rootConcept: string,
  style: 'flow' | 'json',
): Context | undefined {
  if (start < 0 || offset <= start) return undefined
  const isManyLines = style === 'json' || lineStartAt(text, start) !== lineStartAt(text, offset)
  const place = flowPlaceAt(text, start, offset, isManyLines)
  if (place === undefined) return undefined
  const steps = [...base, ...place.steps]
  const slot = slotAt(rootConcept, steps)
  const isKnown =
    place.part === 'key' ? slot?.object !== undefined || slot?.isMap === true : slot !== undefined
  const isPlan = place.siblings.has('undecided')
  return {
    ...noContext(offset),
    ...aboutSlot(slot),
    part: isKnown || isPlan ? place.part : 'none',
    style,
    scalar: place.scalar,
    concept: place.part === 'key' ? (isPlan ? 'undecided' : slot?.object) : slot?.concept,
    range: place.range,
    word: text.slice(place.range[0], offset),
    siblings: place.siblings,
    items: place.items,
    column,
    hasColon: place.hasColon,
    wantsSpace: place.wantsSpace,
    steps,
  }
}
