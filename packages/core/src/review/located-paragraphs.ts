import type { Nodes, Parents, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Inline } from '../document/nodes.js'
import { plainText, richText } from '../document/rich-text.js'

/** Something that a reader sees of a text field, and where it stands in the field: `[start, end)`. */
export interface LocatedPiece {
  /** One character; `undefined` for a cross reference, whose words depend on the document. */
  readonly text: string | undefined
  readonly start: number
  readonly end: number
}

type LocatedParagraph = readonly LocatedPiece[]

/**
 * The paragraphs of a text field as documents show them, item by item and cell by cell, character by character.
 *
 * @returns `undefined`: where its characters stand can't be told
 */
export function locatedParagraphs(text: string): readonly LocatedParagraph[] | undefined {
  const shown = linesShown(text)
  const only = shown.length === 1 ? shown[0] : undefined
  if (only === text) return [asItStands(text, 0, text.length)]
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: ['characterReference'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const located = tree.children.flatMap((node) => paragraphsOf(node, text))
  const isAlike =
    located.length === shown.length &&
    located.every((paragraph, index) => wordsOf(paragraph, text) === shown[index])
  return isAlike ? located : undefined
}

/** The paragraphs of a text field as documents show them; a cross reference is the id that it points at. */
export function linesShown(text: string): readonly string[] {
  return richText(text).flatMap(linesOf)
}

/** The address of every link and cross reference, and the kind of every paragraph: what a change of words leaves as it is. */
export function shapeOf(text: string): string {
  const inlines = (nodes: readonly Inline[]): readonly unknown[] =>
    nodes.flatMap((node): readonly unknown[] => {
      if (node.type === 'reference') return [{ to: node.target }]
      if (node.type === 'link') return [{ url: node.url }, ...inlines(node.children)]
      return 'children' in node ? inlines(node.children) : []
    })
  const shape = (block: Block): unknown => {
    switch (block.type) {
      case 'paragraph':
        return inlines(block.children)
      case 'list':
        return { ordered: block.ordered, items: block.items.map((item) => item.map(shape)) }
      case 'table':
        return { rows: block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(shape))) }
      default:
        return block.type
    }
  }
  return JSON.stringify(richText(text).map(shape))
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [plainText(block.children)]
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(linesOf))
  if (block.type !== 'table') return []
  return [
    ...block.header,
    ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(linesOf))),
  ]
}

function wordsOf(paragraph: LocatedParagraph, text: string): string {
  return paragraph
    .map((piece) => piece.text ?? text.slice(piece.start + '<ref:'.length, piece.end - 1))
    .join('')
}

function paragraphsOf(node: Nodes, source: string): readonly LocatedParagraph[] {
  const { start, end } = rangeOf(node)
  switch (node.type) {
    case 'paragraph':
      return [inlinePieces(node.children, source)]
    case 'list': {
      const numbers = node.children.map((item) => Number.parseInt(source.slice(rangeOf(item).start)))
      const isCounted =
        node.ordered !== true || numbers.every((n) => n === 1) || numbers.every((n, index) => n === index + 1)
      return node.children.flatMap((item) => {
        const [first = [], ...rest] = item.children.flatMap((child) => paragraphsOf(child, source))
        if (isCounted) return item.children.length === 0 ? [] : [first, ...rest]
        const from = rangeOf(item).start
        const mark = /^\d+[.)]/.exec(source.slice(from))?.[0] ?? ''
        const number = asItStands(source, from, from + mark.length)
        return [
          [...number, { text: ' ', start: from + mark.length, end: from + mark.length + 1 }, ...first],
          ...rest,
        ]
      })
    }
    case 'table': {
      if (node.children.length < 2) return [asWritten(source, start, end)]
      const count = Math.max(...node.children.map(({ children }) => children.length))
      return node.children.flatMap((row) =>
        Array.from({ length: count }, (_, column) =>
          inlinePieces(row.children[column]?.children ?? [], source),
        ),
      )
    }
    default:
      return [asWritten(source, start, end)]
  }
}

function inlinePieces(nodes: readonly PhrasingContent[], source: string): LocatedParagraph {
  return nodes.flatMap((node): LocatedParagraph => {
    const { start, end } = rangeOf(node)
    switch (node.type) {
      case 'text':
        return textPieces(source, start, end)
      case 'strong':
      case 'emphasis':
        return inlinePieces(node.children, source)
      case 'break':
        return [{ text: ' ', start, end }]
      case 'link': {
        if (/^<ref:[^<>\s]+>$/.test(source.slice(start, end))) return [{ text: undefined, start, end }]
        const isPlain = node.title === null || node.title === undefined
        return isPlain && /^(?:https?|mailto):/i.test(node.url) && !node.children.some(holdsLink)
          ? inlinePieces(node.children, source)
          : asItStands(source, start, end)
      }
      default:
        return asItStands(source, start, end)
    }
  })
}

/** Text as it is read: a backslash before a mark is not seen, a line break is a space. */
function textPieces(source: string, start: number, end: number): LocatedParagraph {
  const pieces: LocatedPiece[] = []
  const token = /\\([!-/:-@[-`{-~])|\s*\n\s*|[^]/g
  for (const match of source.slice(start, end).matchAll(token)) {
    const from = start + match.index
    const [written, escaped] = match
    pieces.push({
      text: escaped ?? (written.includes('\n') ? ' ' : written),
      start: from,
      end: from + written.length,
    })
  }
  return pieces
}

function asItStands(source: string, start: number, end: number): LocatedParagraph {
  return Array.from({ length: end - start }, (_, index) => ({
    text: source.charAt(start + index),
    start: start + index,
    end: start + index + 1,
  }))
}

/** What is no Markdown here, its lines one after the other. */
function asWritten(source: string, start: number, end: number): LocatedParagraph {
  const pieces: LocatedPiece[] = []
  for (const match of source.slice(start, end).matchAll(/\r\n|[^]/g)) {
    const from = start + match.index
    pieces.push({ text: /[\r\n]/.test(match[0]) ? ' ' : match[0], start: from, end: from + match[0].length })
  }
  return pieces
}

function holdsLink(node: Nodes): boolean {
  return node.type === 'link' || ('children' in node && (node as Parents).children.some(holdsLink))
}

function rangeOf(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
