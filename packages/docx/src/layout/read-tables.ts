import { contentHeight } from './content-height.js'
import type { Extent, FlowItem, FlowRow, FlowTable } from './flow.js'
import type { TableLook } from './table-look.js'

/** Where paragraphs and tables stand: on the page, or in a cell. */
export interface Container {
  readonly items: FlowItem[]
  /** Width of the text, in DXA. */
  readonly width: number
}

/** Follows tables, also in cells of others, while their elements are read one after another. */
export interface TableReader {
  readonly startTable: (outer: Container) => void
  readonly startRow: (properties: string) => void
  /** The cell that begins, where the same has not been measured before. */
  readonly startCell: (properties: string) => Container | undefined
  /** Takes a cell for measured that is the same as one before. */
  readonly passCell: (content: string) => boolean
  readonly endCell: (items: readonly FlowItem[]) => void
  readonly endRow: () => void
  /** Where the table stands that has ended. */
  readonly endTable: () => Container | undefined
}

interface OpenTable {
  readonly table: FlowTable
  readonly outer: Container
  isHeader: boolean
  column: number
  keepNext: boolean
  height: Extent
}

interface Measured {
  readonly height: Extent
  readonly keepNext: boolean
}

export const startTableReader = (look: TableLook): TableReader => {
  const open: OpenTable[] = []
  const widths = new Map<string, number>()
  const known = new Map<string, Measured>()
  let waiting: string | undefined

  const take = (table: OpenTable, { height, keepNext }: Measured): void => {
    if (height[0] > table.height[0] || height[1] > table.height[1]) {
      table.height = [Math.max(table.height[0], height[0]), Math.max(table.height[1], height[1])]
    }
    if (table.column === 0) table.keepNext = keepNext
    table.column += 1
  }

  return {
    startTable: (outer) => {
      open.push({
        table: { extraTop: look.extraTop, bottom: look.bottom, headers: [] },
        outer,
        isHeader: false,
        column: 0,
        keepNext: false,
        height: nothing,
      })
    },
    startRow: (properties) => {
      const table = open.at(-1)
      if (table === undefined) return
      table.isHeader = properties.includes('<w:tblHeader/>')
      table.column = 0
      table.height = nothing
    },
    startCell: (properties) => {
      const table = open.at(-1)
      if (table === undefined) return undefined
      let width = widths.get(properties)
      if (width === undefined) {
        width = Number(/<w:tcW w:w="(\d+)"/.exec(properties)?.[1]) - look.marginLeft - look.marginRight
        widths.set(properties, width)
      }
      return { items: [], width }
    },
    passCell: (content) => {
      const table = open.at(-1)
      waiting = undefined
      // The first cell of a row has a bookmark that no other has.
      if (table === undefined || table.column === 0) return false
      const measured = known.get(content)
      if (measured === undefined) {
        if (!unlikeOthers.test(content)) waiting = content
        return false
      }
      take(table, measured)
      return true
    },
    endCell: (items) => {
      const table = open.at(-1)
      if (table === undefined) return
      const first = items[0]
      const measured = {
        height: contentHeight(items),
        keepNext: first?.type === 'paragraph' && first.keepNext,
      }
      if (waiting !== undefined) known.set(waiting, measured)
      waiting = undefined
      take(table, measured)
    },
    endRow: () => {
      const row = open.at(-1)
      if (row === undefined) return
      const around = look.between + look.marginTop + look.marginBottom
      const { table, isHeader, keepNext } = row
      const height: Extent = [row.height[0] + around, row.height[1] + around]
      const made: FlowRow = { type: 'row', height, isHeader, keepNext, table }
      if (isHeader) table.headers.push(made)
      row.outer.items.push(made)
    },
    endTable: () => open.pop()?.outer,
  }
}

const nothing: Extent = [0, 0]

/** Cells that hold what no other cell does, or a table with cells of its own. */
const unlikeOthers = /<w:(?:tbl|bookmarkStart|numId)[ >]/
