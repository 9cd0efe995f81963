import type { Block, Paragraph, Table } from '@kravspek/core'
import { writeChart } from './chart.js'
import { writeContents } from './contents.js'
import { writeControl } from './control.js'
import type { Draft } from './draft.js'
import { writeFigure } from './figure.js'
import { writeHeading } from './heading.js'
import { writeInlines } from './inline.js'
import { writeList } from './list.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { formatAt, placeOf, styleAt, type Place } from './place.js'
import { emitTable } from './table.js'

/** What the block before asks of the next one. */
export interface Opening {
  /** Extra room above, in DXA: a table has no room of its own below it. */
  readonly before: number | undefined
  readonly pageBreakBefore: boolean
}

export const noOpening: Opening = { before: undefined, pageBreakBefore: false }
const afterTable: Opening = { before: 160, pageBreakBefore: false }
const afterContents: Opening = { before: undefined, pageBreakBefore: true }

/**
 * Takes XML piece by piece, in order; a paragraph is never in two pieces. `later`, where there is one, gives what is to stand in its
 * place when the whole body has been written, as high on the page.
 */
export type Emit = (xml: string, later?: () => string) => void

/** Blocks one after another. */
export const writeBlocks = (draft: Draft, blocks: readonly Block[], place: Place): string => {
  let xml = ''
  emitBlocks(draft, blocks, place, (piece) => {
    xml += piece
  })
  return xml
}

/** The same, a block or a row of a table at a time. */
export const emitBlocks = (draft: Draft, blocks: readonly Block[], place: Place, emit: Emit): void => {
  let opening = noOpening
  let previous: Block | undefined
  blocks.forEach((block, index) => {
    if (block.type === 'table') {
      // Word draws two tables with nothing between them as one.
      if (previous?.type === 'table' && block.caption === undefined) emit(tableGap)
      emitTable(draft, block, place, opening, emit)
    } else {
      const written = writeBlock(
        draft,
        block,
        leadsInto(block, { previous, next: blocks[index + 1] }, place),
        opening,
      )
      // Contents with nothing to list leave no trace.
      if (written === '') return
      emit(
        written,
        block.type === 'contents' ? () => writeContents(draft, block, draft.layout?.pages()) : undefined,
      )
    }
    opening = openingAfter(block, opening)
    previous = block
  })
}

/** What introduces a table or a chapter stays on its page: an introduction alone at the foot of a page introduces nothing. */
const leadsInto = (
  block: Block,
  { previous, next }: { readonly previous: Block | undefined; readonly next: Block | undefined },
  place: Place,
): Place =>
  (block.type === 'paragraph' || block.type === 'list') &&
  (next?.type === 'table' || (next?.type === 'heading' && previous?.type === 'heading')) &&
  place.cellStyle === undefined &&
  !place.keepNext
    ? placeOf({ ...place, keepNext: true })
    : place

const writeBlock = (draft: Draft, block: Exclude<Block, Table>, place: Place, opening: Opening): string => {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(draft, block, place, opening)
    case 'heading':
      return writeHeading(draft, block, place, opening)
    case 'list':
      return writeList(draft, block, place, opening)
    case 'figure':
      return writeFigure(draft, block, place, opening)
    case 'contents':
      return writeContents(draft, block)
    case 'control':
      return writeControl(draft, block, place, opening)
    case 'chart':
      return writeChart(draft, block, place, opening)
    // At the top level these are sections of their own; anywhere else only their content remains.
    case 'cover':
    case 'landscape':
      return writeBlocks(draft, block.blocks, place)
    default: {
      const unknown: never = block
      throw new Error(`unknown block: ${JSON.stringify(unknown)}`)
    }
  }
}

const openingAfter = (block: Block, opening: Opening): Opening => {
  switch (block.type) {
    case 'table':
      return afterTable
    case 'list':
      return afterItem(block.items.at(-1))
    case 'contents':
      return afterContents
    case 'cover':
    case 'landscape':
      return opening
    default:
      return noOpening
  }
}

/** What the last block of a list item asks of what follows it. */
export const afterItem = (item: readonly Block[] | undefined): Opening => {
  const last = item?.at(-1)
  return last?.type === 'table' || last?.type === 'list' ? openingAfter(last, noOpening) : noOpening
}

const writeParagraph = (draft: Draft, paragraph: Paragraph, place: Place, opening: Opening): string =>
  startOf(paragraph, place, opening) +
  writeInlines(draft, paragraph.children, formatAt(place, paragraph.language)) +
  paragraphEnd

const startOf = ({ style }: Paragraph, place: Place, opening: Opening): string => {
  if (opening === noOpening && style === 'normal') return place.normalStart
  if (opening === noOpening && style === 'note') return place.noteStart
  return paragraphStart({
    ...opening,
    style: styleAt(place, style),
    keepNext: place.keepNext,
    indent: place.indent,
  })
}

const tableGap = paragraphStart({ style: 'TableGap' }) + paragraphEnd
