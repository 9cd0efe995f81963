import type { Block, Cell, Inline, Table } from '@kravspek/core'
import { columnCount } from './column-widths.js'
import { cellMargin, childIndent } from './cell-margin.js'

/** Least widths of the columns of every table; tables of one shape have them in common, so that their columns align. */
export const leastWidthsOf = (
  blocks: readonly Block[],
  size: number,
): ((table: Table) => readonly number[]) => {
  const shared = new Map<string, readonly number[]>()
  const visit = (block: Block): void => {
    if (block.type === 'cover' || block.type === 'landscape') block.blocks.forEach(visit)
    if (block.type !== 'table') return
    const shape = shapeOf(block)
    const known = shared.get(shape) ?? []
    const widths = leastWidths(block, columnCount(block), size)
    shared.set(
      shape,
      widths.map((width, column) => Math.max(width, known[column] ?? 0)),
    )
  }
  blocks.forEach(visit)
  return (table) => shared.get(shapeOf(table)) ?? leastWidths(table, columnCount(table), size)
}

const shapeOf = (table: Table): string =>
  [columnCount(table), ...table.header, ...table.widths].join('\u0000')

/**
 * Width of each column, in DXA, in which no word of it has to be broken. Tables in cells are not looked into.
 *
 * @param size of the text, in half points, if it were set in Helvetica
 */
const leastWidths = (table: Table, columns: number, size: number): number[] => {
  const indent = table.rows.some(({ kind }) => kind === 'child') ? childIndent : 0
  const longest = Array.from({ length: columns }, (_, column) => wordWidth(table.header[column] ?? '') * bold)
  for (const row of table.rows) {
    // The cell of a group spans all columns, and so may the last cell of any row.
    if (row.kind === 'group') continue
    row.cells.forEach((cell, column) => {
      if (column === row.cells.length - 1 && column < columns - 1) return
      longest[column] = Math.max(longest[column] ?? 0, cellWidth(cell))
    })
  }
  return longest.map(
    (width, column) =>
      Math.ceil(width * spare * size * dxaPerHalfPoint) + 2 * cellMargin + (column === 0 ? indent : 0),
  )
}

const dxaPerHalfPoint = 10
/** How much wider bold text is. */
const bold = 1.06
/** Fonts differ. */
const spare = 1.02

const cellWidth = (cell: Cell): number =>
  cell.blocks.reduce((widest, block) => Math.max(widest, blockWidth(block)), 0)

const blockWidth = (block: Block): number => {
  switch (block.type) {
    case 'paragraph':
      return wordWidth(textOf(block.children))
    case 'list':
      return block.items.flat().reduce((widest, each) => Math.max(widest, listMark + blockWidth(each)), 0)
    default:
      return 0
  }
}

const listMark = 1.9

const textOf = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.type === 'text' ? child.text : child.type === 'break' ? ' ' : textOf(child.children),
    )
    .join('')

/** Width of the longest word, in the size of the text. A number with its unit, and an id, are words. */
const wordWidth = (text: string): number => {
  let widest = 0
  let width = 0
  for (const character of text) {
    if (character === ' ' || character === '\n' || character === '\t') width = 0
    else width += widthOf(character)
    if (width > widest) widest = width
  }
  return widest
}

const widthOf = (character: string): number => {
  const known = widths.get(character)
  if (known !== undefined) return known
  const made = classes.find(([characters]) => characters.test(character))?.[1] ?? 0.556
  widths.set(character, made)
  return made
}

/** Of Helvetica, and so of Arial and Liberation Sans. */
const classes: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl'|]/, 0.222],
  [/[ft.,:;!/I\u00A0[\]]/, 0.278],
  [/[r()-]/, 0.333],
  [/[ckJsvxyz]/, 0.5],
  [/[mMØ]/, 0.833],
  [/[wCDHNRU&]/, 0.722],
  [/[GOQ]/, 0.778],
  [/[WæÆ@%—…]/, 0.944],
  [/\p{Lu}/u, 0.667],
]

/** One for each character that has been seen. */
const widths = new Map<string, number>()
