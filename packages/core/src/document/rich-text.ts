import type { List as MarkdownList, ListItem, Nodes, PhrasingContent, Table as MarkdownTable } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { boldParts, type BoldPart } from './bold-text.js'
import type { Block, Inline, Language, ParagraphStyle, Table } from './nodes.js'

/** Characters and line starts that Markdown may give a meaning. Without one the text is one paragraph as it stands. */
const markdown = /[*_`[\]<>\\#|&~!]|^[ ]*(?:[-+]|\d+[.)])[ ]|[\r\n]/

/**
 * The small Markdown of a text field as blocks: paragraphs, lists, bold, emphasis, links, line breaks, tables.
 * Anything else (headings, HTML, pictures, code) stays the text that was written. `<ref:id>` is a cross reference.
 *
 * @param language where it differs from the document's
 */
export function richText(
  text: string,
  style: ParagraphStyle = 'normal',
  language?: Language,
): readonly Block[] {
  const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', style, language, children })
  if (!markdown.test(text)) return [paragraph([{ type: 'text', text }])]
  // Cross references alone are so common in what the documents add themselves that the parser is spared them.
  if (!markdown.test(text.replace(crossReference, ''))) return [paragraph(withReferences(text))]
  if (nestedTooDeep.test(text) || hasTooManyMarks(text)) return [paragraph([{ type: 'text', text }])]
  if (!markdown.test(text.replaceAll('**', '').replace(crossReference, ''))) {
    const bold = boldParts(text)
    if (bold !== undefined) return [paragraph(bold.flatMap(boldOrNot))]
  }
  const tree = fromMarkdown(text, {
    // «&amp;» is no form of the subset: it stays as it was written.
    extensions: [gfmTable(), { disable: { null: ['characterReference'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })

  const blocks = (nodes: readonly Nodes[]): Block[] =>
    nodes.flatMap((node, index): Block[] => {
      switch (node.type) {
        case 'paragraph':
          return [paragraph(inlines(node.children))]
        case 'list':
          return isCounted(node) ? [list(node)] : node.children.flatMap(numbered)
        case 'table':
          // No document shows a table without rows.
          return [node.children.length > 1 ? table(node) : asWritten(node)]
        default:
          return [asWritten(node, nodes[index - 1])]
      }
    })

  /**
   * What is no Markdown here, line for line. To the parser, an underlined heading begins where a link's definition above
   * it begins, which has been told already.
   */
  const asWritten = (node: Nodes, above?: Nodes): Block =>
    paragraph(
      text
        .slice(
          Math.max(node.position?.start.offset ?? 0, above?.position?.end.offset ?? 0),
          node.position?.end.offset,
        )
        .replace(/^[\n\r]+/, '')
        .split(/\r\n|[\n\r]/)
        .flatMap((line, index): Inline[] => [
          ...(index === 0 ? [] : [{ type: 'break' } as const]),
          ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
        ]),
    )

  /** «15. mars» at the start of a text is a date, not the first item of a list: it must keep its number. */
  const isCounted = ({ ordered, children }: MarkdownList): boolean => {
    const numbers = children.map((item) => Number.parseInt(written(item)))
    return ordered !== true || numbers.every((n) => n === 1) || numbers.every((n, index) => n === index + 1)
  }

  const list = (node: MarkdownList): Block => ({
    type: 'list',
    ordered: node.ordered === true,
    language,
    items: node.children.map((item) => blocks(item.children)),
  })

  /** An item as ordinary text, with the number it was written with. */
  const numbered = (item: ListItem): readonly Block[] => {
    const number: Inline = { type: 'text', text: `${/^\d+[.)]/.exec(written(item))?.[0] ?? ''} ` }
    const content = blocks(item.children)
    const first = content[0]
    return first?.type === 'paragraph'
      ? [{ ...first, children: [number, ...first.children] }, ...content.slice(1)]
      : [paragraph([number]), ...content]
  }

  const table = (node: MarkdownTable): Table => {
    const [head, ...rows] = node.children.map(({ children }) =>
      children.map((cell) => inlines(cell.children)),
    )
    // A row may have been written with more cells than the header: nothing of it is to be lost.
    const count = node.children.reduce((most, { children }) => Math.max(most, children.length), 0)
    const columns = Array.from({ length: count })
    const header = columns.map((_, column) => plainText(head?.[column] ?? []))
    return {
      type: 'table',
      kind: 'grid',
      id: undefined,
      caption: undefined,
      label: header.filter((text) => text !== '').join(', '),
      widths: columns.map((_, column) =>
        columnWidth([head, ...rows].map((cells) => plainText(cells?.[column] ?? []))),
      ),
      header,
      rows: rows.map((cells) => ({
        id: undefined,
        kind: 'plain',
        cells: columns.map((_, column) => ({ isHeader: false, blocks: [paragraph(cells[column] ?? [])] })),
      })),
    }
  }

  const inlines = (nodes: readonly PhrasingContent[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          // A line break in the file is a space; a break that is meant ends in two spaces or a backslash.
          return [{ type: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') }]
        case 'strong':
          return [{ type: 'strong', children: inlines(node.children) }]
        case 'emphasis':
          return [{ type: 'emphasis', children: inlines(node.children) }]
        case 'break':
          return [{ type: 'break' }]
        case 'link': {
          const target = wholeReference.exec(written(node))?.[1]
          if (target !== undefined) return [{ type: 'reference', target, children: [] }]
          const children = inlines(node.children)
          // A title, which no reader of paper sees, would be lost.
          const isPlain = node.title === null || node.title === undefined
          return isPlain && /^(?:https?|mailto):/i.test(node.url) && !children.some(holdsLink)
            ? [{ type: 'link', url: node.url, children }]
            : [{ type: 'text', text: written(node) }]
        }
        default:
          return [{ type: 'text', text: written(node) }]
      }
    })

  const written = (node: Nodes): string => text.slice(node.position?.start.offset, node.position?.end.offset)

  return blocks(tree.children)
}

/** Room for the longest word, and more for long texts than for short ones, though not as much more as they are longer. */
function columnWidth(texts: readonly string[]): number {
  const longest = (lengths: readonly number[]): number =>
    lengths.reduce((most, length) => Math.max(most, length), leastColumn)
  const word = longest(texts.flatMap((text) => text.split(/\s/)).map(({ length }) => length))
  return Math.max(word, Math.round(Math.sqrt(8 * longest(texts.map(({ length }) => length)))))
}

const leastColumn = 8

/** The parser pairs marks in a time that grows with the square of their number. */
const mostMarks = 4000

function hasTooManyMarks(text: string): boolean {
  return text.length > mostMarks && text.split(/[*_[\]]/, mostMarks + 1).length > mostMarks
}

/** Lists in lists that no document means, and that would overflow the stack of whoever reads them. */
const nestedTooDeep =
  /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){16}|^[ ]{64,}(?:[-+*]|\d{1,9}[.)])[ ]|(?:[*_]{1,3}[^\s*_]{0,9}[ ]?){64}/m

const crossReference = /<ref:([^<>\s]+)>/g
const wholeReference = /^<ref:([^<>\s]+)>$/

function holdsLink(node: Inline): boolean {
  if (node.type === 'link' || node.type === 'reference') return true
  return 'children' in node && node.children.some(holdsLink)
}

function boldOrNot({ text, isBold }: BoldPart): readonly Inline[] {
  const children = withReferences(text)
  return isBold ? [{ type: 'strong', children }] : children
}

function withReferences(text: string): readonly Inline[] {
  // `split` with a group gives texts and ids in turn.
  return text.split(crossReference).flatMap((part, index): Inline[] => {
    if (index % 2 === 1) return [{ type: 'reference', target: part, children: [] }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })
}

/** The text of inlines without their form; of a reference, what it points at. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'break') return ' '
      return node.type === 'reference' && node.children.length === 0 ? node.target : plainText(node.children)
    })
    .join('')
}
