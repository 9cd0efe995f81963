import { lineStart } from './lines.js'
import type { ContainerPositions, Positions } from './positions.js'
import type { TextChange } from './text-change.js'

/**
 * Some entries of a list or of the top of a file that stand on lines of their own, one after the other, and around them
 * a change of the text. Such lines are a text that can be read by itself.
 */
export interface ChangedPart {
  readonly type: 'items' | 'fields'
  /** The containers on the way to the one that holds the entries, the outermost first, each with the step that leads on. */
  readonly trail: readonly Step[]
  readonly container: object
  readonly at: ContainerPositions
  /**
   * Number of the first and the last entry: items that have a value, or fields with those left open. The first is behind
   * the last where a field is added behind all.
   */
  readonly first: number
  readonly last: number
  /** Of the first entry's line, up to the next line that holds something else. */
  readonly start: number
  readonly end: number
  /** Spaces before each entry. */
  readonly indentation: number
  /** Where the same part ends with some more entries behind it; `undefined`: there are none. */
  readonly moreEnd: number | undefined
}

export interface Step {
  readonly container: object
  readonly key: string | number
}

/** The parts of a file that a change lies in, the smallest first. */
export function changedParts(
  root: Readonly<Record<string, unknown>>,
  positions: Positions,
  text: string,
  change: TextChange,
): readonly ChangedPart[] {
  const parts: ChangedPart[] = []
  const trail: Step[] = []
  let container: unknown = root
  while (typeof container === 'object' && container !== null) {
    const at = positions.get(container)
    if (at === undefined) break
    const part = Array.isArray(container)
      ? itemsAround(container, at, text, change, [...trail])
      : container === root
        ? fieldsAround(container, at, text, change)
        : undefined
    if (part !== undefined) parts.push(part)
    if (Array.isArray(container) && (part === undefined || part.first !== part.last)) break
    const index = part?.type === 'items' ? part.first : entryAt(at, change.start)
    const key = Array.isArray(container) ? index : at.keys[index]
    if (key === undefined) break
    trail.push({ container, key })
    container = (container as Record<string | number, unknown>)[key]
  }
  return parts.reverse()
}

/** How many entries more are read to see that a mistake is not one of the end. */
const moreEntries = 3

function itemsAround(
  container: object,
  at: ContainerPositions,
  text: string,
  change: TextChange,
  trail: readonly Step[],
): ChangedPart | undefined {
  const count = at.offsets.length / 4
  if (count === 0 || text.charAt(at.range[0]) !== '-') return undefined
  const indentation = at.range[0] - lineStart(text, at.range[0])
  const startOf = (index: number): number | undefined => {
    const value = at.offsets[4 * index + 2] ?? 0
    const start = lineStart(text, value)
    const lead = text.slice(start, value)
    return /^ *- +$/.test(lead) && lead.indexOf('-') === indentation ? start : undefined
  }
  const numberAt = (offset: number): number => {
    const index = lastNotBehind(count, offset, (each) => at.offsets[4 * each + 2] ?? 0)
    return index + 1 < count && (startOf(index + 1) ?? Infinity) <= offset ? index + 1 : index
  }
  let first = numberAt(change.start)
  // At the beginning of its line, the change may belong to what stands before.
  if (first > 0 && startOf(first) === change.start) first -= 1
  const last = numberAt(change.end)
  const start = first < 0 ? undefined : startOf(first)
  if (start === undefined || start > change.start) return undefined
  const endOf = (index: number): number | undefined =>
    index + 1 < count ? startOf(index + 1) : endOfList(text, at.offsets[4 * index + 3] ?? 0, indentation)
  const end = endOf(last)
  if (end === undefined || end < change.end) return undefined
  const moreEnd = last + 1 < count ? endOf(Math.min(last + moreEntries, count - 1)) : undefined
  return { type: 'items', trail, container, at, first, last, start, end, indentation, moreEnd }
}

function fieldsAround(
  container: object,
  at: ContainerPositions,
  text: string,
  change: TextChange,
): ChangedPart | undefined {
  // What was refused is not known by its place.
  if (at.refused.length > 0 || text.charAt(at.range[0]) === '{') return undefined
  const starts = fieldStarts(at)
  if (change.start === text.length && isOpenEnd(text, at)) {
    const [first, last, end] = [starts.length, starts.length - 1, text.length]
    return {
      type: 'fields',
      trail: [],
      container,
      at,
      first,
      last,
      start: end,
      end,
      indentation: 0,
      moreEnd: undefined,
    }
  }
  const numberAt = (offset: number): number =>
    lastNotBehind(starts.length, offset, (each) => starts[each] ?? 0)
  const startOf = (index: number): number | undefined => {
    const start = starts[index]
    return start === undefined || lineStart(text, start) !== start ? undefined : start
  }
  let first = numberAt(change.start)
  if (first > 0 && starts[first] === change.start) first -= 1
  const last = numberAt(change.end)
  const start = startOf(first)
  const endOf = (index: number): number | undefined =>
    index + 1 < starts.length ? startOf(index + 1) : text.length
  const end = endOf(last)
  if (start === undefined || end === undefined || end < change.end) return undefined
  const moreEnd =
    last + 1 < starts.length ? endOf(Math.min(last + moreEntries, starts.length - 1)) : undefined
  return { type: 'fields', trail: [], container, at, first, last, start, end, indentation: 0, moreEnd }
}

/** Whether a field can be added on a line behind all others: the file does not end with a mark of its end. */
function isOpenEnd(text: string, { range }: ContainerPositions): boolean {
  return lineStart(text, text.length) === text.length && !/^(?:---|\.\.\.)/m.test(text.slice(range[1]))
}

/** Where the fields of a mapping begin, with those that are left open. */
function fieldStarts({ keys, offsets, undecided }: ContainerPositions): readonly number[] {
  const starts = keys.map((_, index) => offsets[4 * index] ?? 0)
  for (const { name } of undecided) if (name !== undefined) starts.push(name.range[0])
  return starts.sort((a, b) => a - b)
}

function entryAt({ offsets }: ContainerPositions, offset: number): number {
  return lastNotBehind(offsets.length / 4, offset, (each) => offsets[4 * each] ?? 0)
}

/** The last of several numbers, in rising order, that is at most a limit; -1: none is. */
function lastNotBehind(count: number, limit: number, numberOf: (index: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(middle) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The start of the first line behind a list that is none of its: not deeper than its dashes and not one of them, neither
 * empty nor a comment. `undefined`: that line begins with a tab.
 */
function endOfList(text: string, from: number, indentation: number): number | undefined {
  const line = /[^\r\n]*(?:\r\n|\r|\n|$)( *)/y
  line.lastIndex = from
  for (let lead = line.exec(text); lead !== null; lead = line.exec(text)) {
    const spaces = lead[1]?.length ?? 0
    const start = line.lastIndex - spaces
    if (start >= text.length) return text.length
    const next = text.slice(line.lastIndex, line.lastIndex + 2)
    if (next.startsWith('\t')) return undefined
    const isOutside = spaces < indentation || (spaces === indentation && !/^-(?:[ \r\n]|$)/.test(next))
    if (isOutside && next !== '' && !/^[#\r\n]/.test(next)) return start
  }
  return text.length
}
