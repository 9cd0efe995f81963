import {
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  type Event,
  type ScalarEvent,
} from 'js-yaml'
import { finding, type Finding, type Range } from '../finding/finding.js'
import { cutOffText } from './cut-off-text.js'
import { quoted } from './quote.js'
import { plainValue } from './plain-value.js'
import type { ContainerPositions, Positions } from './positions.js'

/**
 * Makes a value of a parser's events and notes where each key and value stands. What the format does not have
 * (anchors, aliases, merge keys, tags, a key twice, keys that JavaScript treats apart) is reported and left out;
 * what is not decided (`null`, `undecided: true`) is noted and left out.
 *
 * @returns the top-level mapping; `undefined` where the file holds something else
 */
export function buildValue(
  source: string,
  text: string,
  events: readonly Event[],
  positions: Positions,
  findings: Finding[],
): Readonly<Record<string, unknown>> | undefined {
  const { top, lastEnd, report } = readTop(source, text, events, positions, findings)
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT)
  if (second > 0) {
    const offset = /^---/m.exec(text.slice(lastEnd))?.index ?? 0
    report('several-documents', [lastEnd + offset, Math.min(lastEnd + offset + 3, text.length)])
  }
  if (top !== undefined && isMapping(top.value)) return top.value
  if (top === undefined || top.value === null || top.value === '') report('empty-file', [0, 0])
  else if (top.value !== skip) report('not-fields', top.range)
  return undefined
}

/** What a text holds that stands for a part of a file. */
export interface BuiltPart {
  readonly value: object
  readonly at: ContainerPositions
  /** Behind the last key or value. */
  readonly end: number
}

/** The same for the lines of a file that hold some of its entries: `undefined` where they are no mapping and no list. */
export function buildPart(
  source: string,
  text: string,
  events: readonly Event[],
  positions: Positions,
  findings: Finding[],
): BuiltPart | undefined {
  const { top, lastEnd } = readTop(source, text, events, positions, findings)
  return typeof top?.value === 'object' && top.value !== null && top.at !== undefined
    ? { value: top.value, at: top.at, end: lastEnd }
    : undefined
}

/** The node at the top, where it ends, and how more is reported. */
function readTop(
  source: string,
  text: string,
  events: readonly Event[],
  positions: Positions,
  findings: Finding[],
) {
  let next = 0
  let lastEnd = 0
  let errors = 0
  let warnings = 0

  const report = (code: string, range: Range, more: Partial<Finding> = {}): void => {
    // A file of a hundred thousand aliases is told so a hundred times, which is enough.
    if (errors >= mostErrors) return
    errors += 1
    findings.push(finding({ code, severity: 'error', location: { source, range }, ...more }))
  }

  const scalarRange = (event: ScalarEvent, text: string): Range => {
    if (event.valueStart < 0) return [lastEnd, lastEnd]
    if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
      return [event.valueStart - 1, event.valueEnd + 1]
    }
    if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
      const content = text.slice(event.valueStart, event.valueEnd)
      const lead = content.length - content.trimStart().length
      const length = content.trimEnd().length
      return length === 0
        ? [event.valueStart, event.valueStart]
        : [event.valueStart + lead, event.valueStart + length]
    }
    return [event.valueStart, event.valueEnd]
  }

  const refuseExtras = (
    event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>,
  ): boolean => {
    const hasAnchor = event.anchorStart >= 0
    const hasTag = event.type !== EVENT_ID.ALIAS && event.tagStart >= 0
    if (hasAnchor) {
      const range: Range = [event.anchorStart - 1, event.anchorEnd]
      report(event.type === EVENT_ID.ALIAS ? 'yaml-alias' : 'yaml-anchor', range, quoteRest(range[0]))
      lastEnd = Math.max(lastEnd, event.anchorEnd)
    }
    if (hasTag) {
      report('yaml-tag', [event.tagStart, event.tagEnd], quoteRest(event.tagStart))
      lastEnd = Math.max(lastEnd, event.tagEnd)
    }
    return hasAnchor || hasTag
  }

  // `text: !Viktig melding` was meant as text: in quotes it is.
  const quoteRest = (start: number): Partial<Finding> => {
    if (errors >= mostErrors) return {}
    // A longer line was not written by hand.
    const above = text.slice(Math.max(0, start - longestLine), start)
    const before = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1)
    const rest = text.slice(start, start + longestLine)
    const end = rest.search(/[\r\n]|\s#/)
    if (before.length === longestLine || (end < 0 && rest.length === longestLine)) return {}
    const content = rest.slice(0, end < 0 ? rest.length : end).trimEnd()
    const length = content.length
    if (!/^[^[{]*[:-] +$/.test(before) || content.length < 2 || /:(?:\s|$)/.test(content)) return {}
    const location = { source, range: [start, start + length] as const }
    const edits = [{ location, newText: quoted(content) }]
    return { fixes: [{ title: 'fix-quote', data: {}, safe: /\s/.test(content), edits }] }
  }

  /** Reads one node. `skip` stands for what was refused; behind an anchor or a tag the value itself is read. */
  const read = (): Node => {
    const event = events[next]
    next += 1
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return { value: skip, range: [lastEnd, lastEnd] }
    }
    const refused = refuseExtras(event)
    if (event.type === EVENT_ID.ALIAS) return { value: skip, range: [event.anchorStart - 1, event.anchorEnd] }
    if (event.type === EVENT_ID.SCALAR) {
      const range = scalarRange(event, text)
      lastEnd = Math.max(lastEnd, range[1])
      const isPlain = event.style === SCALAR_STYLE.PLAIN
      const value =
        isPlain && event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event)
      const meaning = isPlain ? plainValue(value) : value
      const cutOff = isPlain && typeof meaning === 'string' ? cutOffText(source, text, range) : undefined
      if (cutOff !== undefined && warnings < mostWarnings) {
        warnings += 1
        findings.push(cutOff)
      }
      return { value: refused && meaning === null ? skip : meaning, range }
    }
    const start = event.start
    lastEnd = Math.max(lastEnd, start)
    const isFlow = event.style === COLLECTION_STYLE.FLOW
    const node = event.type === EVENT_ID.SEQUENCE ? readList() : readMapping(isFlow)
    next += 1 // the POP that closes it
    // `[a: b]` holds a mapping without braces of its own.
    if (isFlow && /[[{]/.test(text.charAt(start))) lastEnd = flowEnd(text, Math.max(lastEnd, start + 1))
    const range: Range = [start, lastEnd]
    node.at.range = range
    positions.set(node.value, node.at)
    return { value: node.value, range, at: node.at }
  }

  const newPositions = (): ContainerPositions => ({
    source,
    range: [0, 0],
    keys: [],
    offsets: [],
    undecided: [],
    refused: [],
  })

  const readList = (): { value: unknown[]; at: ContainerPositions } => {
    const value: unknown[] = []
    const at = newPositions()
    while (!isClosed(events[next])) {
      const item = read()
      if (item.value === skip) continue
      if (isOpen(item.value)) {
        const location = { source, range: item.range }
        at.undecided.push({ key: value.length, location, name: undefined, plan: planOf(item.value) })
      } else {
        value.push(item.value)
        at.offsets.push(item.range[0], item.range[0], item.range[0], item.range[1])
      }
    }
    return { value, at }
  }

  const readMapping = (isFlow: boolean): { value: Record<string, unknown>; at: ContainerPositions } => {
    const value: Record<string, unknown> = {}
    const at = newPositions()
    const seen = new Map<string, Range>()
    let before: TextBefore | undefined
    while (!isClosed(events[next])) {
      const keyEvent = events[next]
      const keyNode = read()
      const valueEvent = events[next]
      const errorsBefore = errors
      const item = read()
      if (
        before !== undefined &&
        isPlainText(keyEvent) &&
        !isGlued(text.slice(...keyNode.range)) &&
        isWithoutValue(text, keyNode.range[1], item)
      ) {
        before.end = keyNode.range[1]
        continue
      }
      if (before !== undefined) joinPieces(before, value, at)
      before =
        isFlow && isPlainText(valueEvent)
          ? { index: at.keys.length, range: item.range, end: item.range[1] }
          : undefined
      const key = keyOf(keyEvent, keyNode)
      if (key === undefined) {
        if (keyNode.value !== skip) report('key-not-text', keyNode.range)
        continue
      }
      const first = seen.get(key)
      if (key === '<<') {
        // What is merged is an alias, which would be refused too.
        if (item.value === skip && errors > errorsBefore && findings.at(-1)?.code === 'yaml-alias') {
          findings.pop()
          errors -= 1
        }
        report('yaml-merge-key', keyNode.range)
      } else if (forbiddenKeys.has(key)) report('forbidden-key', keyNode.range, { data: { key } })
      else if (first !== undefined) {
        const related = [{ message: 'first-use', location: { source, range: first } }]
        report('duplicate-key', keyNode.range, { data: { key }, related })
      } else {
        seen.set(key, keyNode.range)
        if (item.value === skip) {
          at.refused.push(key)
          continue
        }
        if (isOpen(item.value)) {
          const range = item.range[0] === item.range[1] ? keyNode.range : item.range
          const name = { source, range: keyNode.range }
          at.undecided.push({ key, location: { source, range }, name, plan: planOf(item.value) })
          continue
        }
        value[key] = item.value
        at.keys.push(key)
        at.offsets.push(keyNode.range[0], keyNode.range[1], item.range[0], item.range[1])
      }
    }
    if (before !== undefined) joinPieces(before, value, at)
    return { value, at }
  }

  // `{ evidence: Levetid, ombruk og transport }`: the comma parted a text that was meant to be one.
  const joinPieces = (before: TextBefore, value: Record<string, unknown>, at: ContainerPositions): void => {
    const { index, end } = before
    if (end === before.range[1]) return
    const range: Range = [before.range[0], end]
    const content = text.slice(...range)
    const edits = [{ location: { source, range }, newText: quoted(onOneLine(content)) }]
    report('yaml-comma-in-text', range, { fixes: [{ title: 'fix-quote', data: {}, safe: true, edits }] })
    const key = at.keys[index]
    if (key === undefined) return
    value[key] = content
    at.offsets[4 * index + 3] = end
  }

  const keyOf = (event: Event | undefined, node: Node): string | undefined => {
    if (event?.type !== EVENT_ID.SCALAR || node.value === skip) return undefined
    return typeof node.value === 'string' ? node.value : text.slice(...node.range)
  }

  next += 1 // the DOCUMENT that opens it
  const top = events.length === 0 || isClosed(events[next]) ? undefined : read()
  return { top, lastEnd, report }
}

interface Node {
  readonly value: unknown
  readonly range: Range
  readonly at?: ContainerPositions
}

/** The plain text that stands last in a flow mapping, and the end of what commas parted from it. */
interface TextBefore {
  /** Of its entry, where it became one. */
  readonly index: number
  readonly range: Range
  end: number
}

/** Stands for a value that was refused and reported. */
const skip = Symbol('refused')

/** Most errors in the syntax of one file. */
export const mostErrors = 100

/** Most warnings about it. They are counted apart, so that they never hide an error. */
export const mostWarnings = 20

/** Longest line for which a fix is worked out. */
const longestLine = 10_000

/** Keys with which a file could reach into the prototype of every object. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function isClosed(event: Event | undefined): boolean {
  return event === undefined || event.type === EVENT_ID.POP
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlainText(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0
}

/** `form:text`, which lacks a space after the colon. */
function isGlued(key: string): boolean {
  return /^[A-Za-z]+:\S/.test(key)
}

/** Whether a key that ends at an offset has neither colon nor value. */
function isWithoutValue(text: string, keyEnd: number, value: Node): boolean {
  const rest = text.slice(keyEnd, keyEnd + 1000)
  return value.value === null && value.range[0] === value.range[1] && !/^\s*:/.test(rest)
}

function isOpen(value: unknown): boolean {
  return value === null || planOf(value) !== undefined
}

function planOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isMapping(value) && value['undecided'] === true ? value : undefined
}

/** A text that was broken into lines, as YAML reads it where it stands without quotes. */
function onOneLine(content: string): string {
  return content
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** Offset behind the bracket that closes a flow collection whose last child ends at `from`. */
function flowEnd(text: string, from: number): number {
  let isComment = false
  for (let offset = from; offset < text.length; offset += 1) {
    const character = text.charAt(offset)
    if (isComment) isComment = character !== '\n' && character !== '\r'
    else if (character === ']' || character === '}') return offset + 1
    else if (character === '#') isComment = true
    else if (!' ,:\n\r\t'.includes(character)) return from
  }
  return from
}
