import { numberingIds } from '../write/numbering.js'
import {
  effectiveStyle,
  idOf,
  indexOf,
  lineageOf,
  withProperties,
  type Effective,
  type StyleIndex,
} from './effective.js'
import { withProperty } from './formatting.js'
import type { HouseStyles } from './house.js'
import { childOf, element, elementsOf, type Element } from './xml-tree.js'

/**
 * Styles of a house made fit for what our documents do with them: headings that count, contents in columns, lists and
 * table texts where our writer puts them. Looks stay.
 *
 * @param textWidth of upright pages, in DXA
 */
export const adoptStyles = (
  { styles, defaults }: Pick<HouseStyles, 'styles' | 'defaults'>,
  textWidth: number,
): StyleIndex => {
  const lookOf = (style: Element): Effective => effectiveStyle(style, styles, defaults)
  // Compact headings are made from headings and are headings.
  const isFromHeading = (style: Element): boolean =>
    !idOf(style).startsWith('CompactHeading') &&
    lineageOf(style, styles)
      .slice(1)
      .some((each) => /^Heading[1-3]$/.test(idOf(each)))
  const adopt = (style: Element): Element => {
    const id = idOf(style)
    const heading = /^Heading([1-3])$/.exec(id)?.[1]
    if (heading !== undefined) return asHeading(style, Number(heading) - 1, lookOf(style))
    const contents = /^TOC([1-3])$/.exec(id)?.[1]
    if (contents !== undefined) return asContents(style, Number(contents) - 1, lookOf(style), textWidth)
    if (id === 'ListBullet' || id === 'ListNumber') return asList(style, id)
    const adopted = isFromHeading(style) ? uncounted(style) : style
    // Facts about the document stand right below its title.
    if (id === 'Title')
      return withAll(adopted, [['w:spacing', spaced(adopted, lookOf(style), { after: 300 })]])
    // Ours stand above their tables: nearer to these than to what comes before.
    if (id === 'Caption') {
      const room = { before: 200, mostAfter: 100 }
      return withAll(adopted, [['w:spacing', spaced(adopted, lookOf(style), room)]])
    }
    const isDefault = defaultOf[style.attributes['w:type'] ?? ''] === id
    const { 'w:default': _, ...attributes } = adopted.attributes
    return element(
      adopted.name,
      isDefault ? { ...attributes, 'w:default': '1' } : attributes,
      adopted.children,
    )
  }
  return indexOf([...styles.values()].map(adopt))
}

/** Of each type one is what applies where nothing is asked for; LibreOffice does not say which. */
const defaultOf: Readonly<Record<string, string>> = {
  paragraph: 'Normal',
  character: 'DefaultParagraphFont',
  table: 'TableNormal',
}

/** Room for the number of a heading by level, in the size of its text: «1», «1.1», «1.1.1». */
const numberRoom = [1.6, 2.6, 3.8]
/** Of the entries of the table of contents, where the number stands in a column of its own. */
const entryRoom = [2.3, 2.9, 3.7]

const dxaPerHalfPoint = 10

const asHeading = (style: Element, level: number, look: Effective): Element => {
  const room = Math.round((numberRoom[level] ?? 4) * look.size * dxaPerHalfPoint)
  const properties: readonly (readonly [string, Element | undefined])[] = [
    ['w:keepNext', element('w:keepNext')],
    ['w:keepLines', element('w:keepLines')],
    ['w:framePr', undefined],
    ['w:tabs', undefined],
    ['w:numPr', numbering(numberingIds.headings, level)],
    [
      'w:ind',
      element('w:ind', { 'w:left': String(Math.max(0, look.left) + room), 'w:hanging': String(room) }),
    ],
    ['w:outlineLvl', element('w:outlineLvl', { 'w:val': String(level) })],
  ]
  return withAll(style, properties)
}

const asContents = (style: Element, level: number, look: Effective, textWidth: number): Element => {
  const left = [0, entryRoom[0] ?? 0, (entryRoom[0] ?? 0) + (entryRoom[1] ?? 0)][level] ?? 0
  const start = Math.round(left * look.size * dxaPerHalfPoint)
  const text = Math.round((left + (entryRoom[level] ?? 4)) * look.size * dxaPerHalfPoint)
  const leader = elementsOf(childOf(childOf(style, 'w:pPr'), 'w:tabs') ?? element('')).find(
    ({ attributes }) => attributes['w:val'] === 'right',
  )?.attributes['w:leader']
  const tabs = [
    element('w:tab', { 'w:val': 'left', 'w:pos': String(text) }),
    element('w:tab', { 'w:val': 'right', 'w:leader': leader ?? 'dot', 'w:pos': String(textWidth) }),
  ]
  return withAll(style, [
    ['w:tabs', element('w:tabs', {}, tabs)],
    // A chapter stands apart from the sections of the one before it.
    ...(level === 0 ? [['w:spacing', spaced(style, look, { before: 120 })] as const] : []),
    ['w:ind', element('w:ind', { 'w:left': String(start), 'w:right': '567' })],
  ])
}

const asList = (style: Element, id: 'ListBullet' | 'ListNumber'): Element =>
  // The mark and its indent are the paragraph's own.
  withAll(style, [
    ['w:numPr', id === 'ListBullet' ? numbering(numberingIds.bullets) : undefined],
    ['w:ind', undefined],
    ['w:tabs', undefined],
  ])

/** Room above and below with as much as we need at least, and most, in DXA. */
const spaced = (
  style: Element,
  look: Effective,
  { before = 0, after = 0, mostAfter = Infinity }: { before?: number; after?: number; mostAfter?: number },
): Element => {
  const own = childOf(childOf(style, 'w:pPr'), 'w:spacing')?.attributes ?? {}
  return element('w:spacing', {
    ...own,
    'w:before': String(Math.max(look.spaceBefore, before)),
    'w:after': String(Math.min(Math.max(look.spaceAfter, after), mostAfter)),
  })
}

/** What is made from a heading and is none: a title, the heading of the contents. */
const uncounted = (style: Element): Element =>
  withAll(style, [
    ['w:numPr', numbering(0)],
    ['w:ind', element('w:ind', { 'w:left': '0', 'w:firstLine': '0' })],
    ['w:outlineLvl', element('w:outlineLvl', { 'w:val': '9' })],
  ])

const numbering = (id: number, level?: number): Element =>
  element('w:numPr', {}, [
    ...(level === undefined ? [] : [element('w:ilvl', { 'w:val': String(level) })]),
    element('w:numId', { 'w:val': String(id) }),
  ])

const withAll = (style: Element, changes: readonly (readonly [string, Element | undefined])[]): Element =>
  withProperties(style, 'w:pPr', (properties) =>
    changes.reduce((changed, [name, property]) => withProperty(changed, name, property), properties),
  )
