import type { Block, DocumentTree, Figure, Heading, Inline, Language, Table } from '../document/nodes.js'
import { answerFileHtml, answerScriptSource, noScriptHtml } from './answer-file.js'
import { chartHtml } from './chart.js'
import { controlHtml } from './control.js'
import { dataUri } from './data-uri.js'
import { escape } from './escape.js'
import { formControlHtml } from './form-control.js'
import { formStylesheet } from './form-stylesheet.js'
import { stylesheet } from './stylesheet.js'

/**
 * A document as one HTML page that needs nothing else: styles and pictures are in it, and it asks nothing of the network.
 * It runs no script but the one by which a page with fields makes an answer file.
 *
 * @param options.files bytes of the pictures by `Figure.file`; a picture without bytes shows its alternative text
 */
export function renderHtml(
  tree: DocumentTree,
  options: { readonly files: ReadonlyMap<string, Uint8Array> },
): string {
  const { meta } = tree
  const { answerFile } = meta
  const policy = [
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    ...(answerFile === undefined ? [] : [`script-src ${answerScriptSource()}`, "form-action 'none'"]),
  ]
  const out: string[] = [
    '<!doctype html>\n',
    `<html lang="${languageTags[meta.language]}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">\n`,
    `<title>${escape(meta.title)}</title>\n`,
    `<meta name="author" content="${escape(meta.author)}">\n`,
    `<meta name="keywords" content="${escape(meta.keywords.join(', '))}">\n`,
    ...Object.entries(meta.stamp).map(
      ([name, value]) => `<meta name="kravspek-${name}" content="${escape(value)}">\n`,
    ),
    `<style>${stylesheet}${answerFile === undefined ? '' : formStylesheet}</style>\n</head>\n<body>\n`,
  ]
  if (meta.draftMark !== undefined) out.push(`<p class="draft">${escape(meta.draftMark)}</p>\n`)
  out.push('<main>\n')
  if (answerFile !== undefined) out.push(noScriptHtml(answerFile))
  const writer = newWriter(out, tree, options.files)
  writer.blocks(tree.blocks)
  if (answerFile !== undefined) out.push(answerFileHtml(answerFile, meta))
  out.push(`</main>\n<footer>${escape(meta.footer)}</footer>\n</body>\n</html>\n`)
  return out.join('')
}

const languageTags: Readonly<Record<Language, string>> = { nb: 'nb', nn: 'nn', en: 'en-GB' }

function newWriter(out: string[], tree: DocumentTree, files: ReadonlyMap<string, Uint8Array>) {
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
        out.push(tree.meta.answerFile === undefined ? controlHtml(node) : formControlHtml(node, fields))
        break
      case 'chart':
        out.push(chartHtml(node, tree.meta.language))
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
      `<colgroup>${node.widths.map((width) => `<col style="width:${((100 * width) / total).toFixed(1)}%">`).join('')}</colgroup>\n`,
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
        // On a telephone the cells of a page with fields stand below each other, without the header row.
        const header = tree.meta.answerFile === undefined || cell.isHeader ? undefined : node.header[column]
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
    const bytes = files.get(node.file)
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
