/** One line of a file in block style, read by itself. Columns count from 0. */
export interface BlockLine {
  readonly start: number
  /** Without the line's end. */
  readonly end: number
  /** Column of the first character that is no space. */
  readonly indentation: number
  /** Columns of the dashes that the line begins with. */
  readonly dashes: readonly number[]
  /** The name before the first colon, where the line has one. */
  readonly key: LineKey | undefined
  /** Offset of what stands behind the dashes and the name, or of the line's end. */
  readonly content: number
  /** Whether it holds nothing, or a comment alone. */
  readonly isEmpty: boolean
}

export interface LineKey {
  readonly name: string
  readonly column: number
  readonly start: number
  /** Behind the name, and its closing quote if it has one. */
  readonly end: number
  /** Behind the colon. */
  readonly colonEnd: number
}

/** A longer line has no name at its beginning that anyone wrote. */
const longestRead = 400

const quotedKey = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?=\s|$)/y
const plainKey = /[^\s#'"[\]{},&*!|>%@`][^:#]{0,120}?(?=[ \t]*:(?:\s|$))/y
const space = 32

/** Reads the line between two offsets. */
export function readBlockLine(text: string, start: number, end: number): BlockLine {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at += 1
  const indentation = at - start
  const dashes: number[] = []
  while (text.charAt(at) === '-' && at < end && (at + 1 === end || isBlank(text.charCodeAt(at + 1)))) {
    dashes.push(at - start)
    at += 1
    while (at < end && isBlank(text.charCodeAt(at))) at += 1
  }
  const isEmpty = at >= end ? dashes.length === 0 : dashes.length === 0 && text.charAt(at) === '#'
  const key = isEmpty ? undefined : readKey(text, at, Math.min(end, at + longestRead), start)
  let content = at
  if (key !== undefined) {
    content = key.colonEnd
    while (content < end && isBlank(text.charCodeAt(content))) content += 1
  }
  return { start, end, indentation, dashes, key, content, isEmpty }
}

function readKey(text: string, at: number, end: number, lineStart: number): LineKey | undefined {
  const line = text.slice(at, end)
  quotedKey.lastIndex = 0
  plainKey.lastIndex = 0
  const quoted = quotedKey.exec(line)
  const written = quoted?.[1] ?? plainKey.exec(line)?.[0]
  if (written === undefined) return undefined
  const name = quoted === null ? written : written.slice(1, -1)
  const keyEnd = at + written.length
  return {
    name,
    column: at - lineStart,
    start: at,
    end: keyEnd,
    colonEnd: text.indexOf(':', keyEnd) + 1,
  }
}

/** Column of what the line says, or, on an empty one, of the offset. */
export function columnOf(line: BlockLine, offset: number): number {
  if (line.isEmpty) return offset - line.start
  const dash = line.dashes.at(-1)
  const isDashAlone = line.key === undefined && line.content >= line.end && dash !== undefined
  if (isDashAlone) return Math.max(offset - line.start, dash + 2)
  return (line.key?.start ?? line.content) - line.start
}

/** Start of the line that holds an offset. */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** End of the line that begins at or before an offset, without its line break. */
export function lineEndAt(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  if (found < 0) return text.length
  return found > offset && text.charCodeAt(found - 1) === 13 ? found - 1 : found
}

/** The next line that holds anything but a comment. */
export function lineBelow(text: string, line: BlockLine): BlockLine | undefined {
  let at = text.indexOf('\n', line.end) + 1
  while (at > 0 && at < text.length) {
    const below = readBlockLine(text, at, lineEndAt(text, at))
    if (!below.isEmpty) return below
    at = text.indexOf('\n', at) + 1
  }
  return undefined
}

/** How many spaces a line begins with; `most` where there are that many or more. Cheaper than reading the line. */
export function spacesAt(text: string, start: number, most: number): number {
  let count = 0
  while (count < most && text.charCodeAt(start + count) === space) count += 1
  return count
}

function isBlank(unit: number): boolean {
  return unit === space || unit === 9 || unit === 13
}
