import type { Range } from '../finding/finding.js'
import { closeAttribute, holdsText, openAttribute, openElement, reportText } from './elements.js'
import type { Element, MarkupState } from './markup-state.js'
import type { Report } from './report.js'
import { readText } from './text-faults.js'

/** Who reads a piece of markup: what began before it, and where what is wrong goes. */
export interface MarkupReader {
  /** The innermost element that was open where the body began. Only what is opened inside it may be closed. */
  readonly base: Element | undefined
  readonly report: Report
  /** An element was opened. */
  readonly opened?: (element: Element) => void
}

/**
 * Reads a piece of document markup, from where the piece before it ended to where this one ends, and reports what
 * `readMarkup` would not take.
 *
 * @param start offset of the piece in its file
 */
export function readMarkupText(
  text: string,
  start: number,
  from: MarkupState,
  reader: MarkupReader,
): MarkupState {
  let state = from
  let index = 0
  while (index < text.length) {
    const step = steps[state.type] as Step<MarkupState>
    ;({ state, index } = step({ text, start, reader }, index, state))
  }
  return state
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly reader: MarkupReader
}

interface Step<State extends MarkupState> {
  (piece: Piece, index: number, state: State): { readonly state: MarkupState; readonly index: number }
}

const steps: { readonly [Type in MarkupState['type']]: Step<Extract<MarkupState, { type: Type }>> } = {
  content: (piece, index, state) =>
    piece.text.charAt(index) === '<' ? readTag(piece, index, state.inside) : readContent(piece, index, state),
  tag: readInTag,
  value: readInValue,
}

function rangeIn({ start }: Piece, from: number, to: number): Range {
  return [start + from, start + to]
}

function readContent(piece: Piece, index: number, state: MarkupState) {
  const next = piece.text.indexOf('<', index)
  const end = next === -1 ? piece.text.length : next
  const { report } = piece.reader
  const written = piece.text.slice(index, end)
  const { inside } = state
  if (readText(written, piece.start + index, report).trim() !== '' && !holdsText(inside)) {
    const range = rangeIn(piece, index + written.search(/\S/), index + written.trimEnd().length)
    reportText(range, inside, report)
  }
  return { state, index: end }
}

const startTag = /<([A-Za-z_][^\s/<>="'&]*)/y
const endTag = /<\/([A-Za-z_][^\s/<>="'&]*)\s*>/y
/** What XML has and document markup has not: comments, CDATA, processing instructions, document types. */
const other = /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[!?][^>]*>?)/y

function readTag(piece: Piece, index: number, inside: Element | undefined) {
  const { text, reader } = piece
  const content = { type: 'content', inside } as const
  const start = matchAt(startTag, text, index)
  if (start !== undefined) {
    const [whole, name = ''] = start
    const end = index + whole.length
    const tag = { name, place: rangeIn(piece, index + 1, end), attributes: new Map(), isSpaced: false }
    return { state: { type: 'tag', inside, tag } as const, index: end }
  }
  const closing = matchAt(endTag, text, index)
  if (closing !== undefined) {
    const [whole, name = ''] = closing
    const end = index + whole.length
    return { state: closeElement(name, rangeIn(piece, index, end), inside, reader), index: end }
  }
  const left = matchAt(other, text, index)?.[0]
  const end = index + (left?.length ?? 1)
  if (left === undefined)
    reader.report(rangeIn(piece, index, end), 'template-character', { character: '<', meant: '&lt;' })
  else if (left.startsWith('<!--')) reader.report(rangeIn(piece, index, end), 'template-markup-kind-comment')
  else reader.report(rangeIn(piece, index, end), 'template-markup-kind')
  return { state: content, index: end }
}

function closeElement(
  name: string,
  range: Range,
  inside: Element | undefined,
  { base, report }: MarkupReader,
): MarkupState {
  const open = new Map<string, Element>()
  for (let each = inside; each !== undefined && each !== base; each = each.parent)
    if (!open.has(each.name)) open.set(each.name, each)
  const closed = open.get(name)
  if (closed === undefined || inside === undefined) {
    report(range, 'template-stray-end', { element: name })
    return { type: 'content', inside }
  }
  for (let each: Element | undefined = inside; each !== undefined && each !== closed; each = each.parent)
    report(each.place, 'template-unclosed-element', { element: each.name })
  return { type: 'content', inside: closed.parent }
}

const space = /\s+/y
const tagEnd = /\/?>/y
const attributeStart = /([^\s=<>"'/&]+)\s*=\s*(["'])/y

function readInTag(piece: Piece, index: number, state: Extract<MarkupState, { type: 'tag' }>) {
  const { text, reader } = piece
  const { tag, inside } = state
  const blank = matchAt(space, text, index)?.[0]
  if (blank !== undefined)
    return { state: { ...state, tag: { ...tag, isSpaced: true } }, index: index + blank.length }
  const ending = matchAt(tagEnd, text, index)?.[0]
  if (ending !== undefined) {
    const element = openElement(tag, inside, reader.report)
    reader.opened?.(element)
    const content = { type: 'content', inside: ending === '/>' ? inside : element } as const
    return { state: content, index: index + ending.length }
  }
  const attribute = matchAt(attributeStart, text, index)
  if (attribute !== undefined) {
    const [whole, name = '', quote = ''] = attribute
    const end = index + whole.length
    const place = rangeIn(piece, index, index + name.length)
    if (!tag.isSpaced) reader.report(place, 'template-tag-syntax-space', { attribute: name })
    openAttribute(name, place, tag, reader.report)
    const value = { attribute: name, quote, place: rangeIn(piece, index, end), texts: [''] }
    return { state: { ...state, type: 'value', value } as const, index: end }
  }
  const rest = /^[^\s<>]+?(?=\/?>|[\s<>]|$)|^[\s\S]/.exec(text.slice(index))?.[0] ?? ''
  reader.report(rangeIn(piece, index, index + rest.length), 'template-tag-syntax', { element: tag.name })
  // A tag that was never ended: what follows is read as if it had been.
  if (rest === '<')
    return { state: { type: 'content', inside: openElement(tag, inside, () => undefined) } as const, index }
  return { state, index: index + rest.length }
}

function readInValue(piece: Piece, index: number, state: Extract<MarkupState, { type: 'value' }>) {
  const { text, reader } = piece
  const { tag, value, inside } = state
  const next = text.indexOf(value.quote, index)
  const end = next === -1 ? text.length : next
  const written = text.slice(index, end)
  const angle = written.indexOf('<')
  if (angle !== -1)
    reader.report(rangeIn(piece, index + angle, index + angle + 1), 'template-character', {
      character: '<',
      meant: '&lt;',
    })
  const read = readText(written, piece.start + index, reader.report)
  const texts = value.texts?.map((before) => before + read)
  if (next === -1) return { state: { ...state, value: { ...value, texts } }, index: end }
  closeAttribute({ ...value, texts }, piece.start + end, tag, reader.report)
  const attributes = new Map([...tag.attributes, [value.attribute, 'always'] as const])
  return {
    state: { type: 'tag', inside, tag: { ...tag, attributes, isSpaced: false } } as const,
    index: end + 1,
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
