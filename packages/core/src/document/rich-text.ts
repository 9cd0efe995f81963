import type { Nodes, PhrasingContent, Table as MarkdownTable } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Inline, Language, ParagraphStyle, Table } from './nodes.js'

/** Characters and line starts that Markdown may give a meaning. Without one the text is one paragraph as it stands. */
const markdown = /[*_`[\]<>\\#|&~!]|^[ ]*(?:[-+]|\d+[.)])[ ]|[\r\n]/

/**
 * The small Markdown of a text field as blocks: paragraphs, lists, bold, emphasis, links, line breaks, tables.
 * Anything else (headings, HTML, pictures, code) stays the text that was written. `<ref:id>` is a cross reference.
 *
 * @param language where it differs from the document's
 */
export function richText(text: string, style: ParagraphStyle = 'normal', language?: Language): readonly Block[] {
  const paragraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', style, language, children })
  if (!markdown.test(text)) return [paragraph([{ type: 'text', text }])]
  // Cross references alone are so common in what the documents add themselves that the parser is spared them.
  if (!markdown.test(text.replace(crossReference, ''))) return [paragraph(withReferences(text))]
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })

  const blocks = (nodes: readonly Nodes[]): Block[] =>
    nodes.map((node): Block => {
      switch (node.type) {
        case 'paragraph':
          return paragraph(inlines(node.children))
        case 'list':
          return {
            type: 'list',
            ordered: node.ordered === true,
            language,
            items: node.children.map((item) => blocks(item.children)),
          }
        case 'table':
          return table(node)
        default:
          return paragraph([{ type: 'text', text: written(node) }])
      }
    })

  const table = (node: MarkdownTable): Table => {
    const [head, ...rows] = node.children
    return {
      type: 'table',
      kind: 'grid',
      id: undefined,
      caption: undefined,
      label: head?.children.map((cell) => plainText(inlines(cell.children))).join(', ') ?? '',
      widths: (head?.children ?? []).map(() => 1),
      header: (head?.children ?? []).map((cell) => plainText(inlines(cell.children))),
      rows: rows.map((row) => ({
        id: undefined,
        kind: 'plain',
        cells: row.children.map((cell) => ({ isHeader: false, blocks: [paragraph(inlines(cell.children))] })),
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
          if (node.url.startsWith('ref:')) return [{ type: 'reference', target: decode(node.url.slice(4)), children: [] }]
          return /^(?:https?|mailto):/i.test(node.url)
            ? [{ type: 'link', url: node.url, children: inlines(node.children) }]
            : [{ type: 'text', text: written(node) }]
        }
        default:
          return [{ type: 'text', text: written(node) }]
      }
    })

  const written = (node: Nodes): string => text.slice(node.position?.start.offset, node.position?.end.offset)

  return blocks(tree.children)
}

const crossReference = /<ref:([^<>\s]+)>/g

function withReferences(text: string): readonly Inline[] {
  // `split` with a group gives texts and ids in turn.
  return text.split(crossReference).flatMap((part, index): Inline[] => {
    if (index % 2 === 1) return [{ type: 'reference', target: part, children: [] }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })
}

/** The text of inlines without their form. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : node.type === 'break' ? ' ' : plainText(node.children)))
    .join('')
}

// Markdown writes letters outside ASCII in an address as percent codes.
function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
