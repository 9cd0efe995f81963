import { finding, type Finding, type Fix, type Range } from '../finding/finding.js'
import { quoted } from './quote.js'

/** A value that is written between brackets, and where the parser gave up in it. */
export interface FlowPlace {
  readonly source: string
  readonly text: string
  /** From the bracket to the end of its line. */
  readonly value: Range
  readonly at: number
}

/**
 * The mistake in a value between `{ }` or `[ ]`: a text in it that needs quotes, or a bracket too many.
 * `undefined`: the value is not between brackets, or the mistake is another.
 */
export function flowMistake({ source, text, value, at }: FlowPlace): Finding | undefined {
  if (!/[[{]/.test(text[value[0]] ?? '')) return undefined
  const { start, depth } = pieceAt(text, value[0], at)
  if (depth === 0) {
    const rest = text.slice(at, value[1])
    if (/^[\]}]+$/.test(rest)) return extraBracket(source, [at, at + rest.length], rest)
    return needsQuotes(source, text, value)
  }
  const range: Range = [start, pieceEnd(text, Math.max(start, at), value[1])]
  return range[0] >= range[1] || range[0] > at ? undefined : needsQuotes(source, text, range)
}

/** Where the piece begins that an offset lies in, and how many brackets are open around it. */
function pieceAt(text: string, from: number, at: number): { readonly start: number; readonly depth: number } {
  const open: number[] = []
  let start = from
  let isNew = true
  for (let offset = from; offset < at; offset += 1) {
    const character = text[offset] ?? ''
    if (character === '[' || character === '{') {
      open.push(offset)
      isNew = true
    } else if (character === ']' || character === '}') {
      start = open.pop() ?? from
      isNew = false
    } else if (
      character === ',' ||
      (character === ':' && text[open.at(-1) ?? from] === '{' && /\s/.test(text[offset + 1] ?? ''))
    ) {
      isNew = true
    } else if (isNew && !/\s/.test(character)) {
      start = offset
      isNew = false
      if (character === '"' || character === "'") offset = closeQuote(text, offset) ?? at
    }
  }
  return { start: isNew ? at : start, depth: open.length }
}

function pieceEnd(text: string, from: number, lineEnd: number): number {
  const length = text.slice(from, lineEnd).search(/[,}\]]|\s#|$/)
  return from + text.slice(from, from + length).trimEnd().length
}

/** Offset of the quote that closes the one at `start`. */
export function closeQuote(text: string, start: number): number | undefined {
  const quote = text[start]
  for (let index = start + 1; index < text.length; index += 1) {
    if (quote === '"' && text[index] === '\\') index += 1
    else if (text[index] === quote) {
      if (quote === "'" && text[index + 1] === "'") index += 1
      else return index
    }
  }
  return undefined
}

function extraBracket(source: string, range: Range, bracket: string): Finding {
  const location = { source, range }
  return finding({
    code: 'yaml-extra-bracket',
    severity: 'error',
    location,
    data: { bracket },
    fixes: [{ title: 'fix-remove', data: {}, safe: false, edits: [{ location, newText: '' }] }],
  })
}

/** A text that must stand in quotes: because of its first character or, where that is harmless, of a colon in it. */
export function needsQuotes(source: string, text: string, range: Range): Finding | undefined {
  const content = text.slice(...range)
  // It is in quotes already: the mistake is elsewhere.
  if (/^["']/.test(content) && closeQuote(content, 0) === content.length - 1) return undefined
  const fixes = [quoteFix(source, text, range)]
  const location = { source, range }
  if (special.test(content)) {
    const data = { character: content.charAt(0) }
    const message = /^["']/.test(content) ? 'yaml-special-start-quote' : 'yaml-special-start'
    return finding({ code: 'yaml-special-start', message, severity: 'error', location, data, fixes })
  }
  if (!/:(?:\s|$)/.test(content)) return undefined
  return finding({ code: 'yaml-colon-in-text', severity: 'error', location, fixes })
}

/** Characters that mean something to YAML at the start of a value. */
export const special = /^[[\]{}*&!%@#|>`"',?-]/

function quoteFix(source: string, text: string, range: Range): Fix {
  const edits = [{ location: { source, range }, newText: quoted(text.slice(...range)) }]
  return { title: 'fix-quote', data: {}, safe: true, edits }
}
