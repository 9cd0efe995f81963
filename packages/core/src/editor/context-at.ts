import { aboutSlot, keyOf, noContext, type Context } from './context.js'
import { columnOf, lineBelow, lineEndAt, lineStartAt, readBlockLine, type BlockLine } from './context-line.js'
import { ancestryOf, siblingsOf } from './context-lines.js'
import { slotAt } from './context-slot.js'
import { flowContext, insideValue, valueOnLine } from './context-value.js'

/**
 * Where an offset is. Reads upward from it, by indentation; only what could hold it is looked at more closely.
 * @param rootConcept of the file: `specification`, `part`, `organisation`
 */
export function contextAt(text: string, offset: number, rootConcept: string): Context {
  const at = Math.max(0, Math.min(text.length, offset))
  if (isJson(text))
    return flowContext(text, at, text.search(/\{/), [], 0, rootConcept, 'json') ?? noContext(at)
  return blockContext(text, at, rootConcept)
}

/** Whether a file is written in flow style from its first character, as JSON is. */
function isJson(text: string): boolean {
  return /^\ufeff?\s{0,100}\{/.test(text.slice(0, 200))
}

function blockContext(text: string, offset: number, rootConcept: string): Context {
  const start = lineStartAt(text, offset)
  const line = readBlockLine(text, start, Math.max(offset, lineEndAt(text, offset)))
  const typedColumn = columnOf(line, offset)
  const column = line.isEmpty ? leastColumn(text, line, typedColumn) : typedColumn
  const ancestry = ancestryOf(text, line, column)
  const held = insideValue(text, offset, ancestry.ancestors, rootConcept)
  if (held !== undefined) return held
  const steps = ancestry.ancestors.map(({ step }) => step)
  // A comment.
  if (line.isEmpty && line.content < line.end) return noContext(offset)
  if (line.key !== undefined && offset >= line.key.colonEnd)
    return valueOnLine(text, offset, line, [...steps, line.key.name], rootConcept, ancestry.siblings)

  const isBehindDash = line.dashes.length > 0 && offset > start + (line.dashes.at(-1) ?? 0)
  if (line.dashes.length > 0 && !isBehindDash) return noContext(offset)
  const wordStart = line.isEmpty ? offset : (line.key?.start ?? line.content)
  if (offset < wordStart && (!isBehindDash || line.content < line.end)) return noContext(offset)

  const slot = slotAt(rootConcept, steps)
  const opens = text.charAt(wordStart)
  const opensBrackets = !line.isEmpty && line.key === undefined && /[[{]/.test(opens)
  if (opensBrackets && offset <= wordStart && wordStart < line.end) return noContext(offset)
  if (line.key === undefined && wordStart < offset && /[[{"'|>]/.test(opens))
    return valueOnLine(text, offset, line, steps, rootConcept, ancestry.siblings)
  const shared = {
    ...noContext(offset),
    style: 'block' as const,
    steps,
    column,
    isMisplaced: column !== typedColumn,
    wantsSpace: isBehindDash && /^-$/.test(text.charAt(offset - 1)),
  }
  const isListPlace = slot?.object === undefined
  // Where dashes stand in the column of the list's name, a word is more likely the next name.
  const isNextName = ancestry.list !== undefined && !line.isEmpty
  if (ancestry.isAtDash && line.dashes.length === 0 && !isNextName) {
    const list = ancestry.list === undefined ? slot : slotAt(rootConcept, ancestry.list)
    if (list !== undefined && list.depth > 0)
      return {
        ...shared,
        ...aboutSlot(list),
        part: 'item',
        steps: ancestry.list ?? steps,
        ...wordAt(text, offset, wordStart, line),
      }
  }
  if (slot !== undefined && slot.depth > 0 && line.dashes.length === 0)
    return { ...shared, ...aboutSlot(slot), part: 'item', ...wordAt(text, offset, wordStart, line) }
  const siblings = siblingsOf(text, line, column, ancestry.siblings)
  const isPlan = siblings.has('undecided')
  if (slot !== undefined && isListPlace && !slot.isMap && !isPlan)
    return {
      ...valueOnLine(text, offset, line, steps, rootConcept, ancestry.siblings),
      wantsSpace: shared.wantsSpace,
    }
  const placed = line.dashes.length > 0 ? column : (ancestry.placedColumn ?? column)
  return {
    ...shared,
    part: 'key',
    concept: isPlan ? 'undecided' : slot?.object,
    field: slot?.field,
    name: slot?.name,
    key: keyOf(slot),
    isMap: slot?.isMap ?? false,
    siblings,
    column: placed,
    isMisplaced: shared.isMisplaced || (placed !== column && isAlone(text, line, wordStart)),
    hasColon: line.key !== undefined,
    ...wordAt(text, offset, wordStart, line),
  }
}

/** On an empty line between others, what is written stands no further out than what follows: else it would cut that off. */
function leastColumn(text: string, line: BlockLine, column: number): number {
  return Math.max(column, lineBelow(text, line)?.indentation ?? 0)
}

function isAlone(text: string, line: BlockLine, wordStart: number): boolean {
  return line.key === undefined && /^[^\s]*$/.test(text.slice(wordStart, line.end).trimEnd())
}

/** The name or word that an offset is in. */
function wordAt(
  text: string,
  offset: number,
  start: number,
  line: BlockLine,
): Pick<Context, 'range' | 'word' | 'scalar'> {
  const quote = line.key === undefined ? '' : text.charAt(line.key.start)
  const isQuoted = quote === '"' || quote === "'"
  const first = Math.min(start + (isQuoted ? 1 : 0), offset)
  const end = line.key === undefined ? wordEnd(text, offset, line.end) : line.key.end - (isQuoted ? 1 : 0)
  return {
    range: [first, Math.max(end, offset)],
    word: text.slice(first, offset),
    scalar: quote === '"' ? 'double' : quote === "'" ? 'single' : 'plain',
  }
}

function wordEnd(text: string, offset: number, lineEnd: number): number {
  let end = offset
  while (end < lineEnd && /[\p{L}\p{N}_.-]/u.test(text.charAt(end))) end += 1
  return end
}
