import type { Block, Inline, Language } from './nodes.js'

/** Blocks as one line that is short to write and to compare: elements as in HTML, texts as they are. */
export function sketch(blocks: readonly Block[]): string {
  return blocks.map(block).join('')
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return element(node.style === 'normal' ? 'p' : node.style, inlines(node.children), node.language)
    case 'heading':
      return element(`h${String(node.level)} ${node.id} ${node.number ?? '-'}`, inlines(node.children))
    case 'list': {
      const items = node.items.map((item) => element('li', sketch(item))).join('')
      return element(node.ordered ? 'ol' : 'ul', items, node.language)
    }
    case 'table': {
      const { caption } = node
      const head = caption === undefined ? '' : `${caption.word} ${String(caption.number)}: ${caption.text}; `
      const rows = node.rows.map(({ id, kind, cells }) => {
        const row = [kind === 'plain' ? 'tr' : kind, id].filter((word) => word !== undefined).join(' ')
        const content = cells
          .map((cell) => element(cell.isHeader ? 'th' : 'td', sketch(cell.blocks)))
          .join('')
        return element(row, content)
      })
      const name = [node.kind, node.id].filter((word) => word !== undefined).join(' ')
      return element(name, `${head}${node.widths.join(' ')}: ${node.header.join(' | ')}${rows.join('')}`)
    }
    case 'figure': {
      const { word, number, text } = node.caption
      return `<figure ${node.id ?? '-'} ${node.file}>${word} ${String(number)}: ${text} (${node.alt})</figure>`
    }
    case 'contents':
      return `<contents ${String(node.depth)}>${node.title}</contents>`
    case 'control': {
      const { id, form, label, options, placeholder, unit } = node
      return `<control ${id} ${form}>${label}: ${placeholder} [${options.join(' | ')}] ${unit ?? ''}</control>`
    }
    case 'chart': {
      const { word, number, text } = node.caption
      const series = node.series.map(({ name, values }) => `${name}: ${values.join(' ')}`).join('; ')
      return `<chart ${node.id ?? '-'}>${word} ${String(number)}: ${text} (${node.alt}) ${node.categories.join(' | ')}; ${series}</chart>`
    }
    case 'cover':
    case 'landscape':
      return element(node.type, sketch(node.blocks))
  }
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('')
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'break':
      return '<br>'
    case 'strong':
    case 'emphasis':
      return element(node.type === 'strong' ? 'b' : 'i', inlines(node.children))
    case 'inserted':
    case 'deleted':
      return element(node.type === 'inserted' ? 'ins' : 'del', inlines(node.children))
    case 'link':
      return element(`a ${node.url}`, inlines(node.children))
    case 'reference':
      return element(`ref ${node.target}`, inlines(node.children))
    case 'span':
      return element(node.style ?? 'span', inlines(node.children), node.language)
  }
}

function element(start: string, content: string, language?: Language): string {
  return `<${start}${language === undefined ? '' : `@${language}`}>${content}</${start.split(' ')[0] ?? ''}>`
}
