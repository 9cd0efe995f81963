import type { Extent, FlowItem, FlowRow } from './flow.js'

/** Height of what a cell, a header or a footer holds; the room above its first paragraph and below its last is in it. */
export const contentHeight = (items: readonly FlowItem[]): Extent => {
  let least = 0
  let most = 0
  let after = 0
  items.forEach((item, index) => {
    if (item.type === 'row') {
      const above = after + (isSameTable(items[index - 1], item) ? 0 : item.table.extraTop)
      const around = above + (isSameTable(items[index + 1], item) ? 0 : item.table.bottom)
      least += around + item.height[0]
      most += around + item.height[1]
      after = 0
    } else {
      const around = Math.max(after, item.before) + item.borderTop + item.borderBottom
      least += around + item.lines[0] * item.lineHeight[0]
      most += around + item.lines[1] * item.lineHeight[1]
      after = item.after
    }
  })
  return [least + after, most + after]
}

export const isSameTable = (other: FlowItem | undefined, { table }: FlowRow): boolean =>
  other?.type === 'row' && other.table === table
