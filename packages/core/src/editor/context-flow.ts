import type { Range } from '../finding/finding.js'
import { item, type Step } from './context-slot.js'

/** Where an offset is inside `{ … }` or `[ … ]`. */
export interface FlowPlace {
  /** From the value that the outermost bracket opens. */
  readonly steps: readonly Step[]
  /** `key`: a name is expected or typed. `none`: nothing can be, as in a comment or behind a value. */
  readonly part: 'key' | 'value' | 'none'
  /** Of the word at the offset, without its quotes; empty where there is none. */
  readonly range: Range
  readonly scalar: 'plain' | 'single' | 'double'
  /** Whether a colon stands behind the word. */
  readonly hasColon: boolean
  /** Whether the colon before the offset lacks its space. */
  readonly wantsSpace: boolean
  /** Fields of the innermost object, but for the one at the offset, each with the offset of its value. */
  readonly siblings: ReadonlyMap<string, number>
  /** Items of the innermost list, but for the one at the offset, as they are written. */
  readonly items: readonly string[]
}

interface Frame {
  readonly isList: boolean
  /** Name whose value is read. */
  key: string | undefined
  readonly siblings: Map<string, number>
  readonly items: string[]
}

interface Token {
  readonly start: number
  readonly end: number
  readonly quote: '' | '"' | "'"
}

/** What stands behind the offset is read this far: more names than that nobody needs to be spared. */
const mostBehind = 20_000

/**
 * Where an offset is in a value in flow style.
 *
 * @param start of the bracket that opens the value
 * @param isManyLines whether the value goes on behind the line of the offset
 * @returns `undefined` where the value ends before the offset
 */
export function flowPlaceAt(
  text: string,
  start: number,
  offset: number,
  isManyLines: boolean,
): FlowPlace | undefined {
  const frames: Frame[] = []
  let at = start
  let last: Token | undefined
  let found: { place: Omit<FlowPlace, 'siblings' | 'items'>; frame: Frame; depth: number } | undefined
  const lineEnd = text.indexOf('\n', offset)
  const limit = Math.min(
    isManyLines || lineEnd < 0 ? text.length : lineEnd,
    Math.max(start, offset) + mostBehind,
  )

  const placeHere = (token: Token | undefined, part?: 'none'): void => {
    const frame = frames.at(-1)
    if (found !== undefined || frame === undefined) return
    const isKey = !frame.isList && frame.key === undefined
    const steps = frames.flatMap((each): Step[] =>
      each.isList ? [item] : each.key === undefined ? [] : [each.key],
    )
    const isBeforeValue = token === undefined && !frame.isList && !isKey && last === undefined
    const value = isBeforeValue ? valueBehind(text, offset) : undefined
    const range: Range = token === undefined ? [offset, value ?? offset] : [token.start, token.end]
    const isNone = token === undefined && (last !== undefined || value === null)
    const behind = token === undefined ? offset : token.end + token.quote.length
    found = {
      place: {
        steps,
        part: part ?? (isNone ? 'none' : isKey ? 'key' : 'value'),
        range,
        scalar: token?.quote === '"' ? 'double' : token?.quote === "'" ? 'single' : 'plain',
        hasColon: /^[ \t]*:/.test(text.slice(behind, behind + 20)),
        wantsSpace: token === undefined && text.charAt(offset - 1) === ':',
      },
      frame,
      depth: frames.length,
    }
  }
  const endEntry = (): void => {
    const frame = frames.at(-1)
    if (frame === undefined) return
    const isHere = last !== undefined && last.start <= offset && offset <= last.end
    if (frame.isList && last !== undefined && !isHere) frame.items.push(text.slice(last.start, last.end))
    frame.key = undefined
    last = undefined
  }

  while (at < limit) {
    const character = text.charAt(at)
    if (at >= offset && found === undefined && frames.length > 0 && /[\s,\]}]/.test(character))
      placeHere(undefined)
    if (/\s/.test(character)) at += 1
    else if (character === '#' && /\s/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at)
      const next = end < 0 ? text.length : end
      if (offset > at && offset <= next) placeHere(undefined, 'none')
      at = next
    } else if (character === '{' || character === '[') {
      if (at >= offset) placeHere(undefined)
      frames.push({ isList: character === '[', key: undefined, siblings: new Map(), items: [] })
      last = undefined
      at += 1
    } else if (character === '}' || character === ']') {
      endEntry()
      const isList = character === ']'
      const open = frames.findLastIndex((frame) => frame.isList === isList)
      if (open >= 0) frames.length = open
      if (found !== undefined && frames.length < found.depth) break
      if (frames.length === 0) return undefined
      last = { start: at, end: at, quote: '' }
      at += 1
    } else if (character === ',') {
      endEntry()
      at += 1
    } else if (character === ':' && isColon(text, at, last)) {
      const frame = frames.at(-1)
      if (frame !== undefined && !frame.isList && frame.key === undefined && last !== undefined) {
        frame.key = text.slice(last.start, last.end)
        const isHere = last.start <= offset && offset <= last.end
        let value = at + 1
        while (value < limit && /[ \t]/.test(text.charAt(value))) value += 1
        if (!isHere) frame.siblings.set(frame.key, value)
        last = undefined
      }
      at += 1
    } else {
      const token = readToken(text, at, offset)
      if (token.start <= offset && offset <= token.end) placeHere(token)
      last = token
      at = Math.max(at + 1, token.end + (text.charAt(token.end) === token.quote ? token.quote.length : 0))
    }
  }
  if (found === undefined) placeHere(undefined)
  if (found === undefined) return undefined
  const own = found.place.part === 'value' ? found.place.steps.findLast((step) => step !== item) : undefined
  const siblings = new Map(found.frame.siblings)
  if (typeof own === 'string' && !found.frame.isList) siblings.delete(own)
  return { ...found.place, siblings, items: found.frame.items }
}

/** End of the value that follows on the line; `undefined` for none, `null` for one in brackets of its own. */
function valueBehind(text: string, offset: number): number | null | undefined {
  let at = offset
  while (/[ \t]/.test(text.charAt(at))) at += 1
  const opens = text.charAt(at)
  if (opens === '{' || opens === '[') return null
  if (opens === '' || /[\s,\]}#]/.test(opens)) return undefined
  const token = readToken(text, at, offset)
  return token.end + (token.quote !== '' && text.charAt(token.end) === token.quote ? 1 : 0)
}

function isColon(text: string, at: number, last: Token | undefined): boolean {
  return last?.quote === '"' || last?.quote === "'" || /^(?:[\s,[\]{}"']|$)/.test(text.charAt(at + 1))
}

/** A word, or a text in quotes; a quote that is not closed ends with its line. */
function readToken(text: string, at: number, offset: number): Token {
  const quote = text.charAt(at)
  if (quote === '"' || quote === "'") {
    let end = at + 1
    while (end < text.length && text.charAt(end) !== quote && text.charAt(end) !== '\n')
      end += quote === '"' && text.charAt(end) === '\\' ? 2 : 1
    return { start: at + 1, end: Math.min(end, text.length), quote }
  }
  let end = at
  while (end < text.length) {
    const character = text.charAt(end)
    if (/[\n\r,[\]{}]/.test(character)) break
    if (character === ':' && /^(?:\s|$)/.test(text.charAt(end + 1))) break
    if (character === '#' && /\s/.test(text.charAt(end - 1))) break
    end += 1
  }
  const trimmed = at + text.slice(at, end).trimEnd().length
  // With the offset behind a space, the word goes on: `Nordvik |`.
  return { start: at, end: offset > trimmed && offset <= end ? offset : trimmed, quote: '' }
}
