import { EVENT_ID, getScalarValue, type Event } from 'js-yaml'
import type { Range } from '../finding/finding.js'
import { layoutOf } from './format-layout.js'
import { readText, type ReadText, type Token } from './format-tokens.js'

/** A range of a text and what is put in its place. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/**
 * The edits that make a text tidy, in its order: indentation by two with the items of a list inside their field, one space
 * after colons, commas and dashes and inside braces, no blanks at the end of a line, never two empty lines together, one
 * way to end lines. Words, quotes, comments and where lines break stay as they are. The inside of a block text is moved
 * with its field and otherwise left alone.
 *
 * @returns none for a text that can't be read, or that would mean something else
 */
export function formatText(text: string): readonly TextEdit[] {
  const before = readText(text)
  if (before === undefined || before.tokens.length === 0) return []
  const edits = editsFor(text, before.tokens)
  if (edits.length === 0) return []
  const after = readText(withEdits(text, edits))
  return after !== undefined && saysTheSame(before, after) ? edits : []
}

function editsFor(text: string, tokens: readonly Token[]): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const lineBreak = usualLineBreak(text)
  const replace = (start: number, end: number, newText: string): void => {
    const edit = smallest(text, start, end, newText)
    if (edit !== undefined) edits.push(edit)
  }
  const layout = layoutOf(tokens, (token) => token.start - lineStartOf(text, token.start))
  let last = text.startsWith('\ufeff') ? 1 : 0
  let previous: Token | undefined
  for (const [index, token] of tokens.entries()) {
    const between = text.slice(last, token.start)
    if (token.type === 'block') {
      replace(last, token.start, lineBreak)
      const spaces = layout.block(headerOf(text, tokens, index))
      for (const line of linesIn(text, token)) {
        const isEmpty = line.content === '' && line.blanks.length <= token.indentation
        const deeper = line.blanks.slice(token.indentation)
        replace(line.start, line.start + line.blanks.length, isEmpty ? '' : ' '.repeat(spaces) + deeper)
        if (line.lineBreak !== '') replace(line.end, line.end + line.lineBreak.length, lineBreak)
      }
    } else {
      const breaks = between.match(/\r\n|[\r\n]/g)?.length ?? 0
      const isFirst = previous === undefined
      if (isFirst || breaks > 0 || previous?.isKept === true) {
        const spaces = ' '.repeat(layout.lineStart(token, index))
        const kept = previous?.isKept === true ? breaks : isFirst ? 0 : Math.min(breaks, 2)
        replace(last, token.start, lineBreak.repeat(kept) + spaces)
      } else {
        layout.inLine(token, index)
        if (previous !== undefined) replace(last, token.start, spaceBetween(text, previous, token, between))
      }
      if (token.type === 'plain' || token.type === 'quoted') {
        const [first, ...further] = linesIn(text, token)
        if (first !== undefined && further.length > 0) replace(...breakAt(first, token), lineBreak)
        for (const line of further) {
          const spaces = line.content === '' ? 0 : layout.continued(line.blanks.length)
          replace(line.start, line.start + line.blanks.length, ' '.repeat(spaces))
          if (line.lineBreak !== '') replace(...breakAt(line, token), lineBreak)
        }
      }
    }
    last = token.end
    previous = token
  }
  if (previous?.isKept !== true) replace(last, text.length, lineBreak)
  return edits
}

interface TextLine {
  readonly start: number
  /** Before the line's end. */
  readonly end: number
  readonly blanks: string
  readonly content: string
  readonly lineBreak: string
}

/** The lines of a token; the last has no break. Only the further lines begin with blanks that are not the token's own. */
function linesIn(text: string, { start: from, end: to }: Token): readonly TextLine[] {
  const lines: TextLine[] = []
  for (const match of text.slice(from, to).matchAll(/([ \t]*)([^\r\n]*)(\r\n|[\r\n]|$)/g)) {
    const [whole, blanks = '', content = '', lineBreak = ''] = match
    const start = from + match.index
    if (whole === '' && lines.length > 0) break
    lines.push({ start, end: start + blanks.length + content.length, blanks, content, lineBreak })
  }
  return lines
}

/** A line's end, with the blanks before it where they mean nothing. */
function breakAt({ end, content, lineBreak }: TextLine, { type }: Token): readonly [number, number] {
  const blanks = type === 'plain' ? content.length - content.trimEnd().length : 0
  return [end - blanks, end + lineBreak.length]
}

function headerOf(text: string, tokens: readonly Token[], index: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.type === 'header') return text.slice(token.start, token.end)
    if (token?.type !== 'comment') break
  }
  return ''
}

/** What stands between two tokens of a line. */
function spaceBetween(text: string, before: Token, after: Token, between: string): string {
  if (after.type === 'comment' || before.type === 'marker') return between
  if (after.type === 'comma' || after.type === 'colon') return ''
  if (after.type === 'close' && before.type === 'open') return ''
  if (after.type === 'close') return text.charAt(after.start) === '}' ? ' ' : ''
  if (before.type === 'open') return text.charAt(before.start) === '{' ? ' ' : ''
  return before.type === 'colon' || before.type === 'comma' || before.type === 'dash' ? ' ' : between
}

function lineStartOf(text: string, at: number): number {
  let start = at
  while (start > 0 && !'\r\n\ufeff'.includes(text.charAt(start - 1))) start -= 1
  return start
}

/** How most lines of a text end; a lone carriage return, which old Macs wrote, counts as none. */
function usualLineBreak(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1
  const windows = text.split('\r\n').length - 1
  return windows > all - windows ? '\r\n' : '\n'
}

/** The edit without what stays the same at its beginning and end; `undefined` where all does. */
function smallest(text: string, start: number, end: number, newText: string): TextEdit | undefined {
  let from = 0
  while (start + from < end && from < newText.length && text.charAt(start + from) === newText.charAt(from))
    from += 1
  let behind = 0
  while (
    end - behind > start + from &&
    newText.length - behind > from &&
    text.charAt(end - behind - 1) === newText.charAt(newText.length - behind - 1)
  )
    behind += 1
  if (start + from === end - behind && newText.length - behind === from) return undefined
  return { range: [start + from, end - behind], newText: newText.slice(from, newText.length - behind) }
}

/** A text after edits that stand in its order. */
function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let last = 0
  for (const { range, newText } of edits) {
    pieces.push(text.slice(last, range[0]), newText)
    last = range[1]
  }
  return pieces.join('') + text.slice(last)
}

/** Whether two texts mean the same, in the same ways of writing, with the same comments. */
function saysTheSame(before: ReadText, after: ReadText): boolean {
  return (
    before.events.length === after.events.length &&
    before.events.every(
      (event, index) => meaning(before.text, event) === meaning(after.text, after.events[index]),
    ) &&
    commentsOf(before) === commentsOf(after)
  )
}

function meaning(text: string, event: Event | undefined): string {
  if (event?.type !== EVENT_ID.SCALAR)
    return `${event?.type ?? ''} ${event !== undefined && 'style' in event ? event.style : ''}`
  return `${event.style} ${event.valueStart < 0 ? '-' : getScalarValue(text, event)}`
}

function commentsOf({ text, tokens }: ReadText): string {
  return tokens
    .filter(({ type }) => type === 'comment')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}
