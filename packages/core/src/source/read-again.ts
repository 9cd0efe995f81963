import { COLLECTION_STYLE, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml'
import type { Finding, RelatedPlace } from '../finding/finding.js'
import { buildPart, mostErrors, mostWarnings, type BuiltPart } from './build-value.js'
import { changedParts, type ChangedPart } from './changed-part.js'
import { deepestNesting, largestFileBytes } from './limits.js'
import { movedFinding, movePositions } from './move-positions.js'
import { brokenSource, harmless, utf8Length, type ParsedSource, type SyntaxError } from './parse-source.js'
import type { ContainerPositions } from './positions.js'
import { isInPart, putIn, type ReadPart } from './put-in.js'
import { changeBetween, type TextChange } from './text-change.js'

/**
 * Reads a file again after a change: only the entries around the change, all else is taken from the time before. What is
 * the same keeps its identity; the objects and lists on the way to what changed are new. The result is that of reading
 * the whole.
 *
 * @param before the file as it was understood the last time
 * @param positions of all in that file: they are those of the new text afterwards. Left as they are where the parser gives up.
 * @returns `undefined`: what changed can't be read by itself
 */
export function readAgain(
  before: ParsedSource,
  text: string,
  positions: Map<object, ContainerPositions>,
): ParsedSource | undefined {
  const change = changeBetween(before.text, text)
  if (change === undefined) return before
  if (before.value === undefined || before.ofContent.some(({ code }) => code === 'several-documents'))
    return undefined
  const bytes = bytesAfter(before, text, change)
  if (bytes !== undefined && bytes > largestFileBytes) return undefined
  for (const part of changedParts(before.value, positions, before.text, change)) {
    // The whole is read as fast as most of it.
    if (part.end - part.start > Math.max(largestPart, text.length / 3)) return undefined
    const read = readPart(part, before, text, change)
    if (read === undefined) continue
    if ('reason' in read) return brokenSource(before.name, text, bytes, read)
    const { value, ofContent } = putIn(part, read, before, change, positions)
    return {
      name: before.name,
      text,
      value,
      findings: [...harmless(before.name, text), ...ofContent],
      ofContent,
      bytes,
    }
  }
  return undefined
}

/** Characters that are read again however short the file is. */
const largestPart = 5000

function bytesAfter(
  before: ParsedSource,
  text: string,
  { start, end, newEnd }: TextChange,
): number | undefined {
  if (text.length * 3 <= largestFileBytes) return undefined
  if (before.bytes === undefined) return utf8Length(text)
  return before.bytes - utf8Length(before.text.slice(start, end)) + utf8Length(text.slice(start, newEnd))
}

function readPart(
  part: ChangedPart,
  before: ParsedSource,
  text: string,
  change: TextChange,
): ReadPart | SyntaxError | undefined {
  const grown = change.newEnd - change.end
  const lines = linesOf(part, text, part.end + grown)
  if (lines === undefined) return undefined
  const events = eventsOf(lines, part)
  if ('reason' in events || !isPlain(events, part)) return clearError(part, text, grown)
  const positions = new Map<object, ContainerPositions>()
  const findings: Finding[] = []
  const built = buildPart(before.name, lines, events, positions, findings)
  if (built === undefined || Array.isArray(built.value) !== (part.type === 'items')) return undefined
  if (!fitsLimits(part, before, findings) || (part.type === 'fields' && !areNew(part, built)))
    return undefined
  const from = part.start - lineEnd.length
  const move = (offset: number): number => offset + from
  for (const at of positions.values()) movePositions(at, move)
  return {
    built: { ...built, end: built.end + from },
    positions,
    findings: findings.map((each) => movedFinding(each, move)),
  }
}

const lineEnd = '\n'

/**
 * The lines of a part, with a line end before them, so that the parser counts the spaces of the first. They are a text of
 * their own: values that were cut from the text of the file would keep it in memory, another with each change.
 *
 * @returns `undefined`: they do not mean the same by themselves as where they stand
 */
function linesOf(part: ChangedPart, text: string, end: number): string | undefined {
  const lines = text.slice(part.start, end)
  return standsAlone(lines, part, end === text.length) ? lineEnd + lines : undefined
}

/**
 * Whether lines mean the same by themselves as where they stand: they begin with an entry, none of them leaves the part,
 * and what stands behind begins on a line of its own.
 */
function standsAlone(lines: string, { type, indentation }: ChangedPart, isLast: boolean): boolean {
  if (!isLast && !/[\r\n]$/.test(lines)) return false
  if (lines.includes('\t')) return false
  if (type === 'fields')
    return /^[A-Za-zÆØÅæøå"']/.test(lines) && !/^(?:---|\.\.\.|[%\ufeff{[?:])/m.test(lines)
  const spaces = String(indentation)
  if (!new RegExp(`^ {${spaces}}-(?: |[\\r\\n]|$)`).test(lines)) return false
  const lower = indentation === 0 ? '' : ` {0,${String(indentation - 1)}}[^ #\\r\\n]|`
  return !new RegExp(`^(?:${lower} {${spaces}}(?!-(?:[ \\r\\n]|$))[^ #\\r\\n])`, 'm').test(lines)
}

function eventsOf(lines: string, { trail }: ChangedPart): readonly Event[] | SyntaxError {
  try {
    return parseEvents(lines, { maxDepth: deepestNesting - trail.length })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { at: error.mark?.position ?? 0, reason: error.reason }
  }
}

/**
 * The error that reading the whole file would end with. The parser reads from the front and gives up at the first mistake:
 * one that it finds well before the end of the lines it is given, or in all the rest of the file, it finds in the whole file
 * too. `undefined`: it is too near the end to say.
 */
function clearError(part: ChangedPart, text: string, grown: number): SyntaxError | undefined {
  // Behind another field, a line that is no field is a mistake; at the top of a file it could be all there is.
  const before = part.type === 'fields' && part.first > 0 ? 'a: 0' : ''
  for (const end of [part.end, part.moreEnd]) {
    if (end === undefined) continue
    const lines = linesOf(part, text, end + grown)
    const error = lines === undefined ? undefined : eventsOf(before + lines, part)
    if (lines === undefined || error === undefined || !('reason' in error)) return undefined
    // By itself the list is all of the text; in the file the mapping around it says what is wrong behind it.
    if (part.type === 'items' && error.reason.includes('document separator')) return undefined
    const at = error.at - before.length
    const isRest = end + grown === text.length
    if (at >= 0 && (isRest || isClear(lines, at))) return { ...error, at: at + part.start - lineEnd.length }
  }
  return undefined
}

/** Whether two lines more, neither empty nor comments, stand behind the line of an offset. */
function isClear(lines: string, at: number): boolean {
  const [, ...rest] = lines.slice(at, at + longestRest).split(/[\r\n]+/)
  return rest.filter((line) => /^ *[^ #]/.test(line)).length >= 2
}

/** Characters behind a mistake among which two lines are looked for. */
const longestRest = 5000

/** Whether there is one list or mapping on lines of its own, and nothing that points out of the part or is pointed at. */
function isPlain(events: readonly Event[], { type }: ChangedPart): boolean {
  const [document, top, first] = events
  if (document?.type !== EVENT_ID.DOCUMENT) return false
  const wanted = type === 'items' ? EVENT_ID.SEQUENCE : EVENT_ID.MAPPING
  if (top?.type !== wanted || top.style !== COLLECTION_STYLE.BLOCK) return false
  // An item without a value stands where the one before it ends, and that is not among these lines.
  if (first === undefined || (first.type === EVENT_ID.SCALAR && first.valueStart < 0)) return false
  return events.every((event, index) => {
    if (event.type === EVENT_ID.POP) return true
    if (event.type === EVENT_ID.DOCUMENT) return index === 0
    return event.anchorStart < 0 && (event.type === EVENT_ID.ALIAS || event.tagStart < 0)
  })
}

/** Mistakes in what the part was whose traces lie outside of it. */
const tracesOutside = new Set(['yaml-alias', 'yaml-anchor', 'yaml-tag', 'yaml-merge-key'])

/** Whether as much is told of the part as would be if the whole were read. */
function fitsLimits(part: ChangedPart, before: ParsedSource, now: readonly Finding[]): boolean {
  const inside = before.ofContent.filter((each) => isInPart(each, part, before.text))
  if (inside.some(({ code }) => tracesOutside.has(code))) return false
  const isNamed = ({ location: { range } }: RelatedPlace): boolean =>
    part.start <= range[0] && range[0] < part.end
  if (before.ofContent.some((each) => !inside.includes(each) && each.related.some(isNamed))) return false
  // A field that was refused is not among those whose ends are known.
  if (part.type === 'fields' && [...inside, ...now].some(isError)) return false
  const countOf = (findings: readonly Finding[], errors: boolean): number =>
    findings.reduce((count, each) => count + (isError(each) === errors ? 1 : 0), 0)
  return [true, false].every((errors) => {
    const most = errors ? mostErrors : mostWarnings
    const all = countOf(before.ofContent, errors)
    return all < most && all - countOf(inside, errors) + countOf(now, errors) < most
  })
}

/** Whether no field of the part has the name of one outside, and all names keep the order they are written in. */
function areNew({ at, start, end }: ChangedPart, { at: { keys, undecided, refused } }: BuiltPart): boolean {
  const names = [...keys, ...undecided.map(({ key }) => String(key))]
  const isOutside = (offset: number): boolean => offset < start || offset >= end
  const others = new Set([
    ...at.keys.filter((_, index) => isOutside(at.offsets[4 * index] ?? 0)),
    ...at.undecided
      .filter(({ name }) => name !== undefined && isOutside(name.range[0]))
      .map(({ key }) => key),
  ])
  return (
    refused.length === 0 &&
    ![...names, ...at.keys].some((name) => /^\d/.test(name)) &&
    !names.some((name) => others.has(name))
  )
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}
