import { colours, type Colours } from '../write/colours.js'
import { a4 } from '../write/page.js'
import { effectiveStyle, idOf, withProperties } from './effective.js'
import { withProperty } from './formatting.js'
import type { House } from './house.js'
import { childOf, element, elementsOf, isElement, valueOf, type Element } from './xml-tree.js'

/** A style of ours with the colours, sizes and fonts that fit the house. */
export const inTone = (style: Element, house: House): Element => {
  const id = idOf(style)
  const coloured = recoloured(style, house.colours)
  // What is set closely brings sizes that make it fit on its page.
  if (id.startsWith('Compact')) return coloured
  if (id === 'TOCHeading') return contentsHeading(coloured)
  const { styles, defaults } = house.styles
  const normal = styles.get('Normal')
  const body = normal === undefined ? undefined : effectiveStyle(normal, styles, defaults)
  const scale = body === undefined ? 1 : Math.min(1.2, Math.max(0.9, body.size / ownSize))
  // Tables have as many columns on a page with less room.
  const room = Math.min(scale, house.page.portrait.textWidth / a4.portrait.textWidth)
  const scaled = resized(coloured, id.startsWith('Table') ? Math.max(1, room) : scale)
  const heading = /^Heading([1-3])$/.exec(id)?.[1]
  if (heading !== undefined) return likeOtherHeadings(scaled, Number(heading), house)
  // Text set solid or indented by the house must not be so in narrow cells and beside rules.
  const isShaped = body !== undefined && (body.alignment !== undefined || body.left !== 0)
  return isShaped && valueOf(style, 'w:basedOn') === 'Normal' && style.attributes['w:type'] === 'paragraph'
    ? plain(scaled)
    : scaled
}

/** Our ordinary text, in half points. */
export const ownSize = 21

const recoloured = (style: Element, palette: Colours): Element => {
  const keys = Object.keys(colours) as (keyof Colours)[]
  const change = (value: string): string => {
    const key = keys.find((each) => colours[each] === value)
    return key === undefined ? value : palette[key]
  }
  const visit = (each: Element): Element =>
    element(
      each.name,
      Object.fromEntries(
        Object.entries(each.attributes).map(([name, value]) => [
          name,
          /^w:(?:val|color|fill)$/.test(name) ? change(value) : value,
        ]),
      ),
      each.children.map((child) => (isElement(child) ? visit(child) : child)),
    )
  return visit(style)
}

const resized = (style: Element, scale: number): Element =>
  childOf(style, 'w:rPr') === undefined
    ? style
    : withProperties(style, 'w:rPr', (properties) =>
        ['w:sz', 'w:szCs'].reduce((changed, name) => {
          const size = Number(valueOf(changed, name))
          const isText = size > smallestText
          return isText
            ? withProperty(changed, name, element(name, { 'w:val': String(Math.round(size * scale)) }))
            : changed
        }, properties),
      )

/** A gap of one point is no text. */
const smallestText = 4

/** In the fonts of the headings that the house has, and no larger than the one above it. */
const likeOtherHeadings = (
  style: Element,
  level: number,
  { styles: { styles, defaults } }: House,
): Element => {
  const others = [1, 2, 3].flatMap((each) => {
    const found = styles.get(`Heading${each}`)
    return found === undefined ? [] : [{ each, look: effectiveStyle(found, styles, defaults) }]
  })
  const [nearest] = others.toSorted((a, b) => Math.abs(a.each - level) - Math.abs(b.each - level))
  const above = others.findLast(({ each }) => each < level)
  const below = others.find(({ each }) => each > level)
  return withProperties(style, 'w:rPr', (properties) => {
    const size = Number(valueOf(properties, 'w:sz'))
    const fitting = Math.max(
      Math.min(size, (above?.look.size ?? size) - (above === undefined ? 0 : 2)),
      below?.look.size ?? 0,
    )
    const sized = ['w:sz', 'w:szCs'].reduce(
      (changed, name) => withProperty(changed, name, element(name, { 'w:val': String(fitting) })),
      properties,
    )
    return withProperty(sized, 'w:rFonts', nearest?.look.fonts)
  })
}

/** The heading of the contents looks like any chapter's; Word itself makes it so. */
const contentsHeading = (style: Element): Element =>
  element(
    style.name,
    style.attributes,
    elementsOf(style).flatMap((child) =>
      child.name === 'w:basedOn'
        ? [element(child.name, { 'w:val': 'Heading1' })]
        : child.name === 'w:rPr'
          ? []
          : [child],
    ),
  )

const plain = (style: Element): Element =>
  withProperties(style, 'w:pPr', (properties) => {
    const straight = childOf(properties, 'w:jc') === undefined
    const flush = childOf(properties, 'w:ind') === undefined
    const aligned = straight
      ? withProperty(properties, 'w:jc', element('w:jc', { 'w:val': 'left' }))
      : properties
    return flush
      ? withProperty(
          aligned,
          'w:ind',
          element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' }),
        )
      : aligned
  })
