import type { Block, Control, DocumentTree, Inline } from '@kravspek/core'
import { bookmarkName } from '../../write/bookmark-name.js'
import { textKey } from './text-key.js'

/** A paragraph of a document as it was sent out. */
export interface SentParagraph {
  /** In the order of the document, from 0. */
  readonly index: number
  readonly text: string
  /** The same as it is compared, see `textKey`. */
  readonly key: string
  /** Id of the heading, row, table or figure that it belongs to; `undefined`: it stands on the cover or before all of them. */
  readonly anchor: string | undefined
  /** It is the paragraph in which the anchor itself stands. */
  readonly isAnchor: boolean
  readonly isHeading: boolean
  readonly inTable: boolean
  /** Of the row of a table that it stands in, unique in the document; `undefined`: it stands in none. */
  readonly row: number | undefined
  /** What is to be filled in there; then `text` is what stands there until it is. */
  readonly control: Control | undefined
  /** It may be missing or look otherwise without anyone having changed it. */
  readonly isOptional: boolean
}

export interface SentDocument {
  readonly paragraphs: readonly SentParagraph[]
  /** By the id of the anchor: the paragraph in which it stands. */
  readonly anchors: ReadonlyMap<string, SentParagraph>
  /** Ids of the anchors by the names of their bookmarks. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Rows as against headings. */
  readonly rows: ReadonlySet<string>
  /** Tables, figures and charts: what stands after them is not about them. */
  readonly captioned: ReadonlySet<string>
  readonly controls: ReadonlyMap<string, SentParagraph>
  /** By the index of a heading: its number. Word counts by itself, other programs may write it out. */
  readonly numbers: ReadonlyMap<number, string>
  /** Who signed the tracked changes that were sent out; `undefined`: there were none. */
  readonly signature: { readonly author: string; readonly date: string | undefined } | undefined
}

/** The paragraphs that `writeDocx` writes for a tree, with what each of them is about. */
export const sentParagraphs = (tree: DocumentTree): SentDocument => {
  const paragraphs: SentParagraph[] = []
  const anchors = new Map<string, SentParagraph>()
  const rows = new Set<string>()
  const captioned = new Set<string>()
  const controls = new Map<string, SentParagraph>()
  const numbers = new Map<number, string>()
  let heading: string | undefined
  let rowCount = 0
  const seen = { changes: false }

  const add = (
    text: string,
    { anchor, inTable, row }: At,
    more: Partial<Pick<SentParagraph, 'isHeading' | 'control' | 'isOptional'>> & { isAnchorOf?: string } = {},
  ): void => {
    const { isAnchorOf, isHeading = false, control, isOptional = false } = more
    const isAnchor = isAnchorOf !== undefined && !anchors.has(isAnchorOf)
    const index = paragraphs.length
    // Written out: of a large document there are tens of thousands.
    const paragraph: SentParagraph = {
      index,
      text,
      key: textKey(text),
      anchor,
      isAnchor,
      inTable,
      row,
      isHeading,
      control,
      isOptional,
    }
    paragraphs.push(paragraph)
    if (isAnchor) anchors.set(isAnchorOf, paragraph)
    if (control !== undefined && !controls.has(control.id)) controls.set(control.id, paragraph)
  }
  const inlineText = (nodes: readonly Inline[]): string => {
    let text = ''
    for (const node of nodes) {
      if (node.type === 'text') text += node.text
      else if (node.type === 'break') text += '\n'
      else {
        if (node.type === 'inserted' || node.type === 'deleted') seen.changes = true
        text += inlineText(node.children)
      }
    }
    return text
  }
  const addAll = (blocks: readonly Block[], at: At): void => {
    for (const block of blocks) addBlock(block, at.inTable ? at : { anchor: heading, inTable: false })
  }
  const addBlock = (block: Block, at: At): void => {
    switch (block.type) {
      case 'heading':
        if (!at.inTable) heading = block.id
        if (block.number !== undefined) numbers.set(paragraphs.length, block.number)
        {
          add(
            inlineText(block.children),
            { anchor: block.id, inTable: at.inTable },
            { isHeading: true, isAnchorOf: block.id },
          )
          return
        }
      case 'paragraph': {
        add(inlineText(block.children), at)
        return
      }
      case 'list':
        for (const item of block.items) addAll(item, at)
        return
      case 'table': {
        addTable(block, at)
        return
      }
      case 'figure':
      case 'chart': {
        const own = block.id === undefined ? at : { ...at, anchor: block.id }
        if (block.id !== undefined) captioned.add(block.id)
        if (block.type === 'figure') add(block.alt, own, { isOptional: true })
        addCaption(block.caption, block.id, own)
        return
      }
      case 'control': {
        add(block.placeholder === '' ? block.label : block.placeholder, at, { control: block })
        return
      }
      case 'contents': {
        add(block.title, at, { isOptional: true })
        return
      }
      case 'cover':
      case 'landscape': {
        addAll(block.blocks, at)
        return
      }
      default: {
        const unknown: never = block
        throw new Error(`unknown block: ${JSON.stringify(unknown)}`)
      }
    }
  }
  const addCaption = (caption: Caption, id: string | undefined, at: At): void =>
    add(
      `${caption.word} ${caption.number}${caption.text === '' ? '' : `: ${caption.text}`}`,
      at,
      id === undefined ? {} : { isAnchorOf: id },
    )
  const addTable = (table: Extract<Block, { type: 'table' }>, at: At): void => {
    const base = { anchor: table.id ?? at.anchor, inTable: true }
    if (table.id !== undefined) captioned.add(table.id)
    if (table.caption !== undefined) addCaption(table.caption, table.id, { ...base, inTable: at.inTable })
    for (const text of table.header) add(text, base)
    let last = base
    for (const row of table.rows) {
      if (row.kind === 'group') last = base
      if (row.id !== undefined) {
        last = { anchor: row.id, inTable: true }
        rows.add(row.id)
      }
      const first = paragraphs.length
      rowCount += 1
      for (const cell of row.cells) addAll(cell.blocks, { ...last, row: rowCount })
      const opening = paragraphs[first]
      if (row.id !== undefined && opening !== undefined && !anchors.has(row.id)) {
        paragraphs[first] = { ...opening, isAnchor: true }
        anchors.set(row.id, paragraphs[first])
      }
    }
  }
  addAll(tree.blocks, { anchor: undefined, inTable: false })
  const { author, date } = tree.meta
  return {
    ...{ paragraphs, anchors, rows, captioned, controls, numbers },
    bookmarks: new Map([...anchors.keys()].map((id) => [bookmarkName(id), id])),
    signature: seen.changes ? { author: author === '' ? 'Kravspek' : author, date } : undefined,
  }
}

interface At {
  readonly anchor: string | undefined
  readonly inTable: boolean
  readonly row?: number
}

type Caption = Extract<Block, { type: 'figure' }>['caption']
