import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type {
  Block,
  Cell,
  Chart,
  ChartSeries,
  Control,
  ControlForm,
  DocumentMeta,
  DocumentTree,
  Inline,
  Language,
  ParagraphStyle,
  Row,
  TableKind,
} from './nodes.js'
import { resolveReferences } from './references.js'
import { richText } from './rich-text.js'
import { childrenOf, content, topElements, wrongAttribute } from './vocabulary.js'

/** Markup that is not in the vocabulary of documents. `offset` counts from 0 in the markup. */
export class MarkupError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
    this.name = 'MarkupError'
  }
}

/** Words that captions begin with. */
export interface CaptionWords {
  readonly table: string
  readonly figure: string
}

/**
 * Reads document markup, what templates yield: well-formed XML in a closed vocabulary, listed in docs/markup.md.
 * Headings, tables and figures are numbered here, and cross references get the text of what they point at.
 *
 * @throws MarkupError where the markup holds anything else: a fault of the template
 */
export function readMarkup(markup: string, meta: DocumentMeta, words: CaptionWords): DocumentTree {
  const reader = newReader(words)
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('opentag', (tag) => {
    reader.open(tag, parser.position)
  })
  parser.on('closetag', () => {
    reader.close()
  })
  parser.on('text', (text) => {
    reader.text(text, parser.position)
  })
  for (const event of ['doctype', 'processinginstruction', 'cdata'] as const) {
    parser.on(event, () => {
      throw new MarkupError('Markup holds elements and text only', parser.position)
    })
  }
  parser.on('error', (error) => {
    throw new MarkupError(error.message, parser.position)
  })
  parser.write(markup).close()
  return { meta, blocks: resolveReferences(reader.blocks()) }
}

/** An element that is open: what it gathers until it closes. Lists begin as `none`, since most elements fill one or two. */
interface Frame {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  blocks: readonly Block[]
  inlines: readonly Inline[]
  rows: readonly Row[]
  cells: readonly Cell[]
  items: readonly (readonly Block[])[]
  header: readonly string[]
  caption: string | undefined
  options: readonly string[]
  bars: readonly Bar[]
  text: string
}

interface Bar {
  readonly label: string
  readonly series: string
  readonly value: number
}

const none: readonly never[] = []

/** The list with one more item; a list that has items grows in place. */
function add<T>(list: readonly T[], item: T): readonly T[] {
  if (list === none) return [item]
  ;(list as T[]).push(item)
  return list
}

function newReader(words: CaptionWords) {
  const stack: Frame[] = []
  const numbers = [0, 0, 0]
  const counts = { table: 0, figure: 0 }
  let done: readonly Block[] = []

  const open = (tag: SaxesTagPlain, position: number): void => {
    const parent = stack.at(-1)
    const allowed = parent === undefined ? topElements : childrenOf.get(parent.name)
    if (allowed?.has(tag.name) !== true) {
      throw new MarkupError(
        `<${tag.name}> can't stand ${parent === undefined ? 'at the top' : `in <${parent.name}>`}`,
        position,
      )
    }
    const wrong = wrongAttribute(tag)
    if (wrong !== undefined) throw new MarkupError(`<${tag.name}> can't have this ${wrong}`, position)
    stack.push({
      name: tag.name,
      attributes: tag.attributes,
      blocks: none,
      inlines: none,
      rows: none,
      cells: none,
      items: none,
      header: none,
      caption: undefined,
      options: none,
      bars: none,
      text: '',
    })
  }

  const text = (value: string, position: number): void => {
    const frame = stack.at(-1)
    if (frame === undefined) return
    const allowed = content[frame.name] ?? []
    if (allowed.includes('#text')) frame.text += value
    else if (allowed.includes('#inline')) {
      // Line breaks and indentation of the template are not content.
      const collapsed = value.replace(/[\t\n\r ]*\n[\t\n\r ]*/g, '\n')
      if (collapsed !== '\n')
        frame.inlines = add(frame.inlines, { type: 'text', text: collapsed.replaceAll('\n', ' ') })
    } else if (value.trim() !== '') throw new MarkupError(`Text can't stand in <${frame.name}>`, position)
  }

  const close = (): void => {
    const frame = stack.pop()
    const parent = stack.at(-1)
    if (frame === undefined) return
    if (parent === undefined) done = frame.blocks
    else closeInto(frame, parent)
  }

  const closeInto = (frame: Frame, parent: Frame): void => {
    const { attributes } = frame
    switch (frame.name) {
      case 'cover':
      case 'landscape':
        parent.blocks = add(parent.blocks, { type: frame.name, blocks: frame.blocks })
        break
      case 'contents':
        parent.blocks = add(parent.blocks, {
          type: 'contents',
          title: attributes['title'] ?? '',
          depth: Number(attributes['depth'] ?? 2),
        })
        break
      case 'h1':
      case 'h2':
      case 'h3':
        parent.blocks = add(parent.blocks, heading(frame))
        break
      case 'p':
        parent.blocks = add(
          parent.blocks,
          paragraph(trimmed(frame.inlines), styleOf(attributes['class']), languageOf(frame)),
        )
        break
      case 'ul':
      case 'ol':
        parent.blocks = add(parent.blocks, {
          type: 'list',
          ordered: frame.name === 'ol',
          language: languageOf(frame),
          items: frame.items,
        })
        break
      case 'li':
        parent.items = add(parent.items, flow(frame))
        break
      case 'table':
        if (frame.rows.length > 0) parent.blocks = add(parent.blocks, table(frame))
        break
      case 'caption':
        parent.caption = frame.text
        break
      case 'th':
        parent.header = add(parent.header, frame.text)
        break
      case 'tr':
        parent.rows = add(parent.rows, {
          id: attributes['id'],
          kind: (attributes['class'] ?? 'plain') as Row['kind'],
          cells: frame.cells,
        })
        break
      case 'td':
        parent.cells = add(parent.cells, { isHeader: attributes['class'] === 'header', blocks: flow(frame) })
        break
      case 'figure':
        counts.figure += 1
        parent.blocks = add(parent.blocks, {
          type: 'figure',
          id: attributes['id'],
          caption: { word: words.figure, number: counts.figure, text: attributes['caption'] ?? '' },
          alt: attributes['alt'] ?? '',
          file: attributes['file'] ?? '',
        })
        break
      case 'control':
        endText(parent)
        parent.blocks = add(parent.blocks, control(frame))
        break
      case 'option':
        parent.options = add(parent.options, frame.text)
        break
      case 'chart':
        if (frame.bars.length > 0) parent.blocks = add(parent.blocks, chart(frame))
        break
      case 'bar':
        parent.bars = add(parent.bars, {
          label: attributes['label'] ?? '',
          series: attributes['series'] ?? '',
          value: Number(attributes['value']),
        })
        break
      case 'rich':
        endText(parent)
        // One by one: as arguments of one call, the blocks of a very long text would overflow the stack.
        for (const block of richText(frame.text, styleOf(attributes['class']), languageOf(frame)))
          parent.blocks = add(parent.blocks, block)
        break
      case 'br':
        parent.inlines = add(parent.inlines, { type: 'break' })
        break
      default:
        parent.inlines = add(parent.inlines, inline(frame))
    }
  }

  const heading = (frame: Frame): Block => {
    const level = Number(frame.name.slice(1)) as 1 | 2 | 3
    const isNumbered = frame.attributes['class'] !== 'unnumbered'
    if (isNumbered) {
      numbers[level - 1] = (numbers[level - 1] ?? 0) + 1
      numbers.fill(0, level)
    }
    return {
      type: 'heading',
      level,
      id: frame.attributes['id'] ?? '',
      number: isNumbered ? numbers.slice(0, level).join('.') : undefined,
      ...(frame.attributes['start'] === 'page' ? { startsPage: true } : {}),
      children: trimmed(frame.inlines),
    }
  }

  const table = (frame: Frame): Block => {
    const { attributes, caption } = frame
    if (caption !== undefined) counts.table += 1
    return {
      type: 'table',
      kind: (attributes['class'] ?? 'grid') as TableKind,
      id: attributes['id'],
      caption: caption === undefined ? undefined : { word: words.table, number: counts.table, text: caption },
      label: attributes['label'] ?? caption ?? '',
      widths: (attributes['widths'] ?? '').split(' ').map(Number),
      header: frame.header,
      rows: frame.rows,
    }
  }

  const chart = ({ attributes, bars }: Frame): Chart => {
    counts.figure += 1
    const categories = [...new Set(bars.map(({ label }) => label))]
    const series = [...new Set(bars.map((bar) => bar.series))].map((name): ChartSeries => {
      const values = new Map(bars.filter((bar) => bar.series === name).map((bar) => [bar.label, bar.value]))
      return { name, values: categories.map((category) => values.get(category) ?? 0) }
    })
    return {
      type: 'chart',
      id: attributes['id'],
      caption: { word: words.figure, number: counts.figure, text: attributes['caption'] ?? '' },
      alt: attributes['alt'] ?? '',
      unit: attributes['unit'] ?? '',
      categories,
      series,
    }
  }

  return { open, text, close, blocks: () => done }
}

function control({ attributes, options }: Frame): Control {
  return {
    type: 'control',
    id: attributes['id'] ?? '',
    label: attributes['label'] ?? '',
    form: (attributes['form'] ?? 'text') as ControlForm,
    options,
    placeholder: attributes['placeholder'] ?? '',
    unit: attributes['unit'],
  }
}

function inline(frame: Frame): Inline {
  const children = frame.inlines
  const { attributes } = frame
  switch (frame.name) {
    case 'strong':
      return { type: 'strong', children }
    case 'em':
      return { type: 'emphasis', children }
    case 'ins':
      return { type: 'inserted', children }
    case 'del':
      return { type: 'deleted', children }
    case 'a':
      return { type: 'link', url: attributes['href'] ?? '', children }
    case 'ref':
      return { type: 'reference', target: attributes['to'] ?? '', children }
    default:
      return {
        type: 'span',
        style: attributes['class'] as 'muted' | 'label' | undefined,
        language: languageOf(frame),
        children,
      }
  }
}

/** Content that may be text or blocks: text becomes a paragraph. */
function flow(frame: Frame): readonly Block[] {
  endText(frame)
  return frame.blocks
}

function endText(frame: Frame): void {
  const children = trimmed(frame.inlines)
  if (children.length > 0) frame.blocks = add(frame.blocks, paragraph(children, 'normal', languageOf(frame)))
  frame.inlines = none
}

function paragraph(
  children: readonly Inline[],
  style: ParagraphStyle,
  language: Language | undefined,
): Block {
  return { type: 'paragraph', style, language, children }
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines[0]
  const last = inlines.at(-1)
  if (first?.type !== 'text' && last?.type !== 'text') return inlines
  return inlines
    .map((node) => {
      if (node.type !== 'text') return node
      const start = node === first ? node.text.replace(/^[\t\n\r ]+/, '') : node.text
      return { ...node, text: node === last ? start.replace(/[\t\n\r ]+$/, '') : start }
    })
    .filter((node) => node.type !== 'text' || node.text !== '')
}

function styleOf(name: string | undefined): ParagraphStyle {
  return (name ?? 'normal') as ParagraphStyle
}

function languageOf(frame: Frame): Language | undefined {
  const language = frame.attributes['lang']
  return language === undefined || language === '' ? undefined : (language as Language)
}
