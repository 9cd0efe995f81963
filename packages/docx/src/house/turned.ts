import type { Page } from '../write/page.js'
import { withProperty } from './formatting.js'
import { childOf, element, elementsOf, isElement, type Element } from './xml-tree.js'

/**
 * Blocks of a header or footer for pages of another width: what stood at the right edge or in the middle, or filled the
 * line, does so again. `stopsOf` gives the tab stops of a style.
 */
export const turned = (
  blocks: readonly Element[],
  from: Page,
  to: Page,
  stopsOf: (style: string | undefined) => readonly Element[],
): readonly Element[] => {
  if (from.textWidth === to.textWidth) return blocks
  return blocks.map((block) => {
    if (block.name === 'w:p') return withStops(block, from.textWidth, to.textWidth, stopsOf)
    return block.name === 'w:tbl' ? widened(block, from.textWidth, to.textWidth) : block
  })
}

/** How far from the edge a tab stop or a table may end and still be meant to reach it: a part of the width. */
const tolerance = 0.04

const isNear = (position: number, edge: number, width: number): boolean =>
  Math.abs(position - edge) <= width * tolerance

const withStops = (
  paragraph: Element,
  from: number,
  to: number,
  stopsOf: (style: string | undefined) => readonly Element[],
): Element => {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr')
  const own = elementsOf(childOf(properties, 'w:tabs') ?? element(''))
  const inherited = stopsOf(childOf(properties, 'w:pStyle')?.attributes['w:val'])
  const byPosition = new Map([...inherited, ...own].map((stop) => [positionOf(stop), stop]))
  const moved = [...byPosition.values()].flatMap((stop): readonly Element[] => {
    const position = positionOf(stop)
    const kind = stop.attributes['w:val']
    const target =
      kind === 'right' && isNear(position, from, from)
        ? to
        : kind === 'center' && isNear(position, from / 2, from)
          ? Math.round(to / 2)
          : undefined
    if (target === undefined) return own.includes(stop) ? [stop] : []
    const cleared = element('w:tab', { 'w:val': 'clear', 'w:pos': String(position) })
    return [cleared, element('w:tab', { ...stop.attributes, 'w:pos': String(target) })]
  })
  if (moved.length === own.length) return paragraph
  const changed = withProperty(properties, 'w:tabs', element('w:tabs', {}, moved))
  return element(paragraph.name, paragraph.attributes, [
    changed,
    ...paragraph.children.filter((child) => !isElement(child) || child.name !== 'w:pPr'),
  ])
}

const positionOf = (stop: Element): number => Number(stop.attributes['w:pos'])

const widened = (table: Element, from: number, to: number): Element => {
  const grid = elementsOf(childOf(table, 'w:tblGrid') ?? element(''))
  const width = grid.reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0)
  if (!isNear(width, from, from)) return table
  const scaled = (text = ''): string => String(Math.round((Number(text) * to) / width))
  const visit = (each: Element): Element => {
    const { 'w:w': measure, 'w:type': unit } = each.attributes
    const isWidth = each.name === 'w:gridCol' || (/^w:(?:tblW|tcW)$/.test(each.name) && unit === 'dxa')
    return element(
      each.name,
      isWidth ? { ...each.attributes, 'w:w': scaled(measure) } : each.attributes,
      // A table in a cell keeps its size, as what else stands in cells does.
      each.children.map((child) => (isElement(child) && child.name !== 'w:p' ? visit(child) : child)),
    )
  }
  return visit(table)
}
