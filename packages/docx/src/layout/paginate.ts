import { isSameTable } from './content-height.js'
import type { FlowItem, FlowParagraph, FlowRow, FlowSection } from './flow.js'

/** `0`: everything is as low as it may be and the page as high; `1`: the other way round. */
type Side = 0 | 1

interface Pages {
  /** By bookmark, counted from 1. */
  readonly pages: ReadonlyMap<string, number>
  /** How many pages there are. */
  readonly count: number
}

/**
 * Page of each bookmark, counted from 1. Of every extent the least is taken on side 0, and `doubt` of more room on the page; on side 1
 * the most, and so much less. It ends where something is higher than a page.
 */
export const paginate = (sections: readonly FlowSection[], side: Side, doubt: number): Pages => {
  const pages = new Map<string, number>()
  let page = 0
  for (const { items, height } of sections) {
    const room = side === 0 ? height[1] + doubt : height[0] - doubt
    let start: Start | undefined = { item: 0, line: 0 }
    while (start !== undefined) {
      page += 1
      const end: Start | 'unknown' | undefined = endOfPage(items, start, room, side)
      if (end === 'unknown') return { pages, count: page }
      for (const bookmark of bookmarksBetween(items, start, end)) pages.set(bookmark, page)
      start = end
    }
  }
  return { pages, count: page }
}

/** Where a page begins: an item, and a line of it. */
interface Start {
  readonly item: number
  readonly line: number
}

/** Where the page after the one that begins at `start` begins; `undefined`: there is none. */
const endOfPage = (
  items: readonly FlowItem[],
  start: Start,
  room: number,
  side: Side,
): Start | 'unknown' | undefined => {
  let y = 0
  let after = 0
  let lastBreak: Start | undefined
  for (let index = start.item; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const isFirst = index === start.item
    const here: Start = { item: index, line: 0 }
    if (item.type === 'row') {
      const top = y + after + aboveRow(items, index, isFirst, side)
      const bottom = top + item.height[side] + (isSameTable(items[index + 1], item) ? 0 : item.table.bottom)
      // A row that is higher than a page is split, and programs differ in how.
      if (bottom > room) {
        if (isFirst || (lastBreak === undefined && item.isHeader)) return 'unknown'
        return breakBefore(items, here, lastBreak, side)
      }
      y = bottom
      after = 0
      // Programs differ in whether the last row of a table stays with what follows the table.
      const isKept = item.isHeader || (item.keepNext && (side === 1 || isSameTable(items[index + 1], item)))
      if (!isKept) lastBreak = { item: index + 1, line: 0 }
    } else {
      if (item.pageBreakBefore && !isFirst) return here
      const line = isFirst ? start.line : 0
      const top = y + aboveParagraph(item, index, isFirst, after) + (line === 0 ? item.borderTop : 0)
      const count = item.lines[side] - line
      const bottom = top + count * item.lineHeight[side] + item.borderBottom
      if (bottom > room) {
        const stay = linesThatStay(item, line, Math.floor((room - top) / item.lineHeight[side]), count)
        // LibreOffice at times takes the whole of a paragraph over when a heading stands above it.
        const isSplit = stay > 0 && (side === 0 || isFirst || lastBreak?.item === index)
        if (isSplit) return { item: index, line: line + stay }
        return isFirst ? 'unknown' : breakBefore(items, here, lastBreak, side)
      }
      y = bottom
      after = item.after
      if (!item.keepNext) lastBreak = { item: index + 1, line: 0 }
    }
  }
  return undefined
}

/**
 * Breaks before what does not fit, or before the first of what must stay on one page with it. Where text and then a heading must do so,
 * LibreOffice at times leaves some of it behind.
 */
const breakBefore = (
  items: readonly FlowItem[],
  here: Start,
  lastBreak: Start | undefined,
  side: Side,
): Start => {
  if (lastBreak === undefined) return here
  if (side === 1) return lastBreak
  let hasText = false
  for (let index = lastBreak.item; index < items.length; index += 1) {
    const item = items[index]
    if (item?.type !== 'paragraph' || !item.keepNext) break
    if (item.bookmarks.length === 0) hasText = true
    else if (hasText) return here
  }
  return lastBreak
}

/** At the top of a page there is no room above a paragraph, unless it was asked to begin the page. */
const aboveParagraph = (
  { before, pageBreakBefore }: FlowParagraph,
  index: number,
  isFirst: boolean,
  after: number,
): number => {
  if (isFirst) return index === 0 || pageBreakBefore ? before : 0
  return Math.max(after, before)
}

/** The first border of a table, and where it goes on from the page before, its headers once more. */
const aboveRow = (items: readonly FlowItem[], index: number, isFirst: boolean, side: Side): number => {
  const row = items[index] as FlowRow
  const continues = isSameTable(items[index - 1], row)
  if (continues && !isFirst) return 0
  if (!continues) return row.table.extraTop
  return row.table.headers.reduce((sum, header) => sum + header.height[side], row.table.extraTop)
}

/** Fewest lines of a paragraph that may stand alone at the foot or the top of a page. */
const fewestLines = 2

/** Lines of a paragraph, `count` of which are left, that stay on a page with room for `fit`; 0: it must go as a whole. */
const linesThatStay = ({ keepLines }: FlowParagraph, line: number, fit: number, count: number): number => {
  if (keepLines) return 0
  const stay = Math.min(fit, count - fewestLines)
  return stay >= (line === 0 ? fewestLines : 1) ? stay : 0
}

const bookmarksBetween = (
  items: readonly FlowItem[],
  start: Start,
  end: Start | undefined,
): readonly string[] => {
  const first = start.line > 0 ? start.item + 1 : start.item
  const last = end === undefined ? items.length : end.line > 0 ? end.item + 1 : end.item
  return items.slice(first, last).flatMap((item) => (item.type === 'paragraph' ? item.bookmarks : []))
}
