import { CHOMPING_MODE, EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml'
import { deepestNesting } from '../source/limits.js'

/** A sign, value or comment of a text. Between two of them stands nothing but blanks. */
export interface Token {
  readonly type:
    | 'plain'
    | 'quoted'
    /** The lines of a block text, from the start of the first to the end of the last that is not empty. */
    | 'block'
    /** What announces a block text: `>-`. */
    | 'header'
    | 'comment'
    | 'dash'
    | 'colon'
    | 'comma'
    | 'open'
    | 'close'
    /** `---` above the content. */
    | 'marker'
  readonly start: number
  readonly end: number
  /** Of a block text: how many spaces its lines begin with. */
  readonly indentation: number
  /** Whether the empty lines behind a block text belong to it, as `|+` says. */
  readonly isKept: boolean
}

/** A text that was read: what stands in it, and what it says, part for part. */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly events: readonly Event[]
}

/**
 * Reads a text; `undefined` where the text can't be read, or has what the format does not: anchors, tags, several
 * documents.
 */
export function readText(text: string): ReadText | undefined {
  const events = eventsOf(text)
  const scalars = events === undefined ? undefined : scalarsOf(text, events)
  const tokens = scalars === undefined ? undefined : tokensOf(text, scalars)
  return events === undefined || tokens === undefined ? undefined : { text, tokens, events }
}

function tokensOf(text: string, scalars: readonly Token[]): readonly Token[] | undefined {
  const tokens: Token[] = []
  const push = (type: Token['type'], start: number, end: number): void => {
    tokens.push({ type, start, end, indentation: 0, isKept: false })
  }
  let next = 0
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const scalar = scalars[next]
    if (scalar?.start === at) {
      tokens.push(scalar)
      next += 1
      at = scalar.end
      continue
    }
    const character = text.charAt(at)
    const sign = signs.get(character)
    let end = at + 1
    if (character === '#') {
      end = lineEnd(text, at)
      push('comment', at, at + text.slice(at, end).trimEnd().length)
    } else if (character === '|' || character === '>') {
      while (/[-+\d]/.test(text.charAt(end))) end += 1
      push('header', at, end)
    } else if (text.startsWith('---', at) && tokens.every(({ type }) => type === 'comment')) {
      end = at + 3
      push('marker', at, end)
    } else if (sign !== undefined) push(sign, at, end)
    else if (!' \t\r\n'.includes(character)) return undefined
    at = end
  }
  return next === scalars.length ? withPiecesJoined(text, tokens) : undefined
}

/**
 * In braces, a text that commas part is read as one text, `{ hours: 1,5 }`: the blanks in it are its own.
 * @returns `undefined` where such a text goes over several lines: what stands before them would be its own too
 */
function withPiecesJoined(text: string, tokens: readonly Token[]): readonly Token[] | undefined {
  const joined: Token[] = []
  const brackets: string[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'open') brackets.push(text.charAt(token.start))
    if (token.type === 'close') brackets.pop()
    if (token.type !== 'plain' || brackets.at(-1) !== '{' || tokens[index + 1]?.type === 'colon') {
      joined.push(token)
      continue
    }
    const comma = joined.findLastIndex(({ type }) => type !== 'comment')
    const before = joined[comma - 1]
    const isAfterValue = before?.type === 'plain' && joined[comma - 2]?.type === 'colon'
    if (joined[comma]?.type !== 'comma' || !isAfterValue) {
      joined.push(token)
      continue
    }
    if (/[\r\n]/.test(text.slice(before.start, token.end))) return undefined
    joined.splice(comma - 1, 2, { ...before, end: token.end })
  }
  return joined
}

const signs = new Map<string, Token['type']>([
  ['-', 'dash'],
  [':', 'colon'],
  [',', 'comma'],
  ['[', 'open'],
  ['{', 'open'],
  [']', 'close'],
  ['}', 'close'],
])

function lineEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1
  return end
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: deepestNesting })
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
}

function scalarsOf(text: string, events: readonly Event[]): readonly Token[] | undefined {
  const scalars: Token[] = []
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return undefined
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue
    const { valueStart: start, valueEnd, style, indent } = event
    if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
      const isKept = event.chomping === CHOMPING_MODE.KEEP
      const end = isKept ? valueEnd : endOfBlock(text.slice(start, valueEnd), indent) + start
      if (end > start) scalars.push({ type: 'block', start, end, indentation: indent, isKept })
      else if (isKept) return undefined
    } else if (style === SCALAR_STYLE.PLAIN) scalars.push(inline('plain', start, valueEnd))
    else scalars.push(inline('quoted', start - 1, valueEnd + 1))
  }
  return scalars
}

function inline(type: 'plain' | 'quoted', start: number, end: number): Token {
  return { type, start, end, indentation: 0, isKept: false }
}

/** End of the last line that says something; a line of more blanks than the indentation says those. */
function endOfBlock(content: string, indentation: number): number {
  let end = 0
  for (const line of content.matchAll(/[^\r\n]+/g)) {
    if (line[0].length > indentation || line[0].trim() !== '') end = line.index + line[0].length
  }
  return end
}
