import type { Block, List } from '@kravspek/core'
import { afterItem, writeBlocks, type Opening } from './blocks.js'
import type { Draft } from './draft.js'
import { writeInlines } from './inline.js'
import { listIndent, listLevels, numberingIds } from './numbering.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { formatAt, placeOf, type Place } from './place.js'

/** A list; what an item holds after its first paragraph is indented below it, lists in it go one level down. */
export const writeList = (draft: Draft, list: List, place: Place, opening: Opening): string => {
  const level = Math.min(place.listDepth, listLevels - 1)
  const style = place.cellStyle ?? (list.ordered ? 'ListNumber' : 'ListBullet')
  const numbering = { id: list.ordered ? startOrderedList(draft, level) : numberingIds.bullets, level }
  const language = list.language ?? place.language
  const inside = placeOf({ ...place, listDepth: level + 1, indent: listIndent(level), language })

  const writeItem = (item: readonly Block[], itemOpening: Opening): string => {
    const [first, ...rest] = item
    const start = paragraphStart({ ...itemOpening, style, keepNext: place.keepNext, numbering })
    if (first?.type !== 'paragraph') return start + paragraphEnd + writeBlocks(draft, item, inside)
    const text = writeInlines(draft, first.children, formatAt(inside, first.language))
    return start + text + paragraphEnd + writeBlocks(draft, rest, inside)
  }
  return list.items
    .map((item, index) => writeItem(item, index === 0 ? opening : afterItem(list.items[index - 1])))
    .join('')
}

/** Each ordered list is a numbering of its own, or it would go on counting where the last one stopped. */
const startOrderedList = (draft: Draft, level: number): number =>
  numberingIds.firstOrdered + draft.orderedLists.push(level) - 1
