import type {
  Block,
  Control,
  DocumentTree,
  Figure,
  Heading,
  Inline,
  Language,
  Table,
} from '../document/nodes.js'
import { chartHtml } from './chart.js'
import { dataUri } from './data-uri.js'
import { escape } from './escape.js'

/** What a page of its own and a part of another page do each in their own way. */
export interface HtmlManner {
  /** Bytes of the pictures by `Figure.file`; a picture without bytes shows its alternative text. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** A column of a table that takes so many per cent of its width. */
  readonly column: (percent: string) => string
  /** A field to fill in, the how manyth it is in the document, from 1. */
  readonly control: (control: Control, number: number) => string
  /** Style of charts; `undefined`: the page that they are put in has it. */
  readonly chartStyle: string | undefined
  /** Each cell names its column. */
  readonly namesCells: boolean
}

const languageTags: Readonly<Record<Language, string>> = { nb: 'nb', nn: 'nn', en: 'en-GB' }

/** A language as HTML names it. */
export function htmlLanguage(language: Language): string {
  return languageTags[language]
}

/** Writes blocks of a document as HTML, in pieces at the end of `out`. */
export function blockWriter(out: string[], tree: DocumentTree, manner: HtmlManner) {
  let fields = 0

  const blocks = (nodes: readonly Block[]): void => {
    for (const node of nodes) block(node)
  }

  const block = (node: Block): void => {
    switch (node.type) {
      case 'cover':
        out.push('<header class="cover">\n')
        blocks(node.blocks)
        out.push('</header>\n')
        break
      case 'contents':
        contents(node.title, node.depth)
        break
      case 'heading': {
        const number = node.number === undefined ? '' : `<span class="number">${node.number}</span> `
        // The title on the cover is the page's only h1.
        const tag = `h${String(node.level + 1)}`
        const page = node.startsPage === true ? ' class="page"' : ''
        out.push(`<${tag}${page} id="${escape(node.id)}">${number}${inlines(node.children)}</${tag}>\n`)
        break
      }
      case 'paragraph': {
        const tag = node.style === 'title' ? 'h1' : 'p'
        const style = node.style === 'normal' ? '' : ` class="${node.style}"`
        out.push(`<${tag}${style}${languageOf(node.language)}>${inlines(node.children)}</${tag}>\n`)
        break
      }
      case 'list': {
        const tag = node.ordered ? 'ol' : 'ul'
        out.push(`<${tag}${languageOf(node.language)}>\n`)
        for (const item of node.items) {
          out.push('<li>')
          flow(item)
          out.push('</li>\n')
        }
        out.push(`</${tag}>\n`)
        break
      }
      case 'table':
        table(node)
        break
      case 'figure':
        figure(node)
        break
      case 'landscape':
        blocks(node.blocks)
        break
      case 'control':
        fields += 1
        out.push(manner.control(node, fields))
        break
      case 'chart':
        out.push(chartHtml(node, tree.meta.language, manner.chartStyle))
        break
      default: {
        const unknown: never = node
        throw new Error(`Unknown block ${String(unknown)}`)
      }
    }
  }

  /** One plain paragraph alone needs no element of its own. */
  const flow = (nodes: readonly Block[]): void => {
    const only = nodes.length === 1 ? nodes[0] : undefined
    if (only?.type === 'paragraph' && only.style === 'normal' && only.language === undefined)
      out.push(inlines(only.children))
    else blocks(nodes)
  }

  const contents = (title: string, depth: number): void => {
    out.push(`<nav aria-label="${escape(title)}">\n<p class="contents-title">${escape(title)}</p>\n<ul>\n`)
    for (const node of headingsOf(tree.blocks)) {
      if (node.level > depth) continue
      const number = node.number === undefined ? '' : `<span class="number">${node.number}</span> `
      out.push(
        `<li class="level-${String(node.level)}"><a href="#${escape(node.id)}">${number}${inlines(node.children)}</a></li>\n`,
      )
    }
    out.push('</ul>\n</nav>\n')
  }

  const table = (node: Table): void => {
    const id = node.id === undefined ? '' : ` id="${escape(node.id)}"`
    const label = node.caption === undefined && node.label !== '' ? ` aria-label="${escape(node.label)}"` : ''
    out.push(`<div class="table"><table class="${node.kind}"${id}${label}>\n`)
    if (node.caption !== undefined) {
      const { word, number, text } = node.caption
      out.push(
        `<caption><span class="number">${escape(word)} ${String(number)}</span> ${escape(text)}</caption>\n`,
      )
    }
    const total = node.widths.reduce((sum, width) => sum + width, 0)
    out.push(
      `<colgroup>${node.widths.map((width) => manner.column(((100 * width) / total).toFixed(1))).join('')}</colgroup>\n`,
    )
    if (node.header.length > 0) {
      out.push(
        `<thead><tr>${node.header.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>\n`,
      )
    }
    out.push('<tbody>\n')
    for (const row of node.rows) {
      const rowId = row.id === undefined ? '' : ` id="${escape(row.id)}"`
      out.push(`<tr${rowId}${row.kind === 'plain' ? '' : ` class="${row.kind}"`}>`)
      for (const [column, cell] of row.cells.entries()) {
        const tag = cell.isHeader ? 'th scope="row"' : 'td'
        const span = row.kind === 'group' ? ` colspan="${String(node.widths.length)}"` : ''
        const header = manner.namesCells && !cell.isHeader ? node.header[column] : undefined
        const heading = header === undefined ? '' : ` data-heading="${escape(header)}"`
        out.push(`<${tag}${span}${heading}>`)
        flow(cell.blocks)
        out.push(cell.isHeader ? '</th>' : '</td>')
      }
      out.push('</tr>\n')
    }
    out.push('</tbody>\n</table></div>\n')
  }

  const figure = (node: Figure): void => {
    const bytes = manner.files.get(node.file)
    const uri = bytes === undefined ? undefined : dataUri(bytes)
    const id = node.id === undefined ? '' : ` id="${escape(node.id)}"`
    const { word, number, text } = node.caption
    const picture =
      uri === undefined
        ? `<p class="note">${escape(node.alt)}</p>`
        : `<img src="${uri}" alt="${escape(node.alt)}">`
    out.push(
      `<figure${id}>${picture}<figcaption><span class="number">${escape(word)} ${String(number)}</span> ${escape(text)}</figcaption></figure>\n`,
    )
  }

  return { blocks }
}

function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [block] : block.type === 'landscape' ? headingsOf(block.blocks) : [],
  )
}

function inlines(nodes: readonly Inline[]): string {
  let html = ''
  for (const node of nodes) html += inline(node)
  return html
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escape(node.text).replaceAll('\n', '<br>')
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`
    case 'inserted':
      return `<ins>${inlines(node.children)}</ins>`
    case 'deleted':
      return `<del>${inlines(node.children)}</del>`
    case 'break':
      return '<br>'
    case 'link':
      return /^(?:https?|mailto):/i.test(node.url)
        ? `<a href="${escape(node.url)}">${inlines(node.children)}</a>`
        : inlines(node.children)
    case 'reference':
      return `<a class="reference" href="#${escape(node.target)}">${inlines(node.children)}</a>`
    case 'span': {
      const style = node.style === undefined ? '' : ` class="${node.style}"`
      return `<span${style}${languageOf(node.language)}>${inlines(node.children)}</span>`
    }
    default: {
      const unknown: never = node
      return unknown
    }
  }
}

function languageOf(language: Language | undefined): string {
  return language === undefined ? '' : ` lang="${languageTags[language]}"`
}
