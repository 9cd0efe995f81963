import { childOf, element, elementsOf, valueOf, type Element } from './xml-tree.js'

/** What a paragraph of a style looks like once everything it is based on has had its say. */
export interface Effective {
  readonly fonts: Element | undefined
  /** RRGGBB; `undefined`: what the reader's program writes text in. */
  readonly colour: string | undefined
  /** In half points. */
  readonly size: number
  readonly spaceAfter: number
  readonly spaceBefore: number
  /** Left indent in DXA. */
  readonly left: number
  /** Alignment, `both` for justified. */
  readonly alignment: string | undefined
}

/** Styles by their ids, in their order. */
export type StyleIndex = ReadonlyMap<string, Element>

export const indexOf = (styles: readonly Element[]): StyleIndex =>
  new Map(styles.map((style) => [idOf(style), style]))

/** A style, then those it is made from, nearest first. */
export const lineageOf = (style: Element, styles: StyleIndex): readonly Element[] => {
  const chain: Element[] = [style]
  // Files from strangers may go round in circles.
  while (chain.length <= longestLineage) {
    const parent = styles.get(valueOf(chain.at(-1), 'w:basedOn') ?? '')
    if (parent === undefined) break
    chain.push(parent)
  }
  return chain
}

/** Word stops earlier. */
export const longestLineage = 16

/** Reads a style with what it inherits; `defaults` is `w:docDefaults`. */
export const effectiveStyle = (
  style: Element,
  styles: StyleIndex,
  defaults: Element | undefined,
): Effective => {
  const chain = lineageOf(style, styles)
  const inherited = (name: 'w:pPr' | 'w:rPr'): readonly Element[] =>
    [...chain.map((each) => childOf(each, name)), defaultProperties(defaults, name)].filter(
      (each) => each !== undefined,
    )
  const [runs, paragraphs] = [inherited('w:rPr'), inherited('w:pPr')]
  const value = (from: readonly Element[], name: string, attribute = 'w:val'): string | undefined =>
    from.map((each) => valueOf(each, name, attribute)).find((each) => each !== undefined)
  const number = (text: string | undefined, otherwise: number): number =>
    text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : otherwise
  const colour = value(runs, 'w:color')
  const fonts = runs.flatMap((each) => childOf(each, 'w:rFonts') ?? [])
  return {
    // A style may name the fonts of some scripts only; those of the others come from below.
    fonts: fonts.length === 0 ? undefined : element('w:rFonts', mergedFonts(fonts)),
    colour: colour !== undefined && /^[0-9A-Fa-f]{6}$/.test(colour) ? colour.toUpperCase() : undefined,
    size: number(value(runs, 'w:sz'), 20),
    spaceAfter: number(value(paragraphs, 'w:spacing', 'w:after'), 0),
    spaceBefore: number(value(paragraphs, 'w:spacing', 'w:before'), 0),
    left: number(value(paragraphs, 'w:ind', 'w:left') ?? value(paragraphs, 'w:ind', 'w:start'), 0),
    alignment: value(paragraphs, 'w:jc'),
  }
}

export const idOf = (style: Element): string => style.attributes['w:styleId'] ?? ''

export const defaultProperties = (
  defaults: Element | undefined,
  name: 'w:pPr' | 'w:rPr',
): Element | undefined =>
  defaults === undefined ? undefined : childOf(childOf(defaults, `${name}Default`), name)

/** A font of the theme wins over a font by name, so that a nearer name must take the theme's away. */
const mergedFonts = (fonts: readonly Element[]): Record<string, string> => {
  const merged: Record<string, string> = {}
  for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const) {
    const theme = script === 'cs' ? 'w:cstheme' : `w:${script}Theme`
    for (const { attributes } of fonts) {
      const [byTheme, byName] = [attributes[theme], attributes[`w:${script}`]]
      if (byTheme === undefined && byName === undefined) continue
      if (byTheme !== undefined) merged[theme] = byTheme
      if (byName !== undefined) merged[`w:${script}`] = byName
      break
    }
  }
  return merged
}

/** A style with one kind of its properties changed. */
export const withProperties = (
  style: Element,
  name: 'w:pPr' | 'w:rPr',
  change: (properties: Element) => Element,
): Element => {
  const changed = change(childOf(style, name) ?? element(name))
  const order = ['w:name', 'w:aliases', 'w:basedOn', 'w:next', 'w:link', 'w:autoRedefine', 'w:hidden']
  const later = [
    'w:uiPriority',
    'w:semiHidden',
    'w:unhideWhenUsed',
    'w:qFormat',
    'w:locked',
    'w:pPr',
    'w:rPr',
  ]
  const rank = (each: Element): number => {
    const at = [...order, ...later].indexOf(each.name)
    return at === -1 ? Infinity : at
  }
  const others = elementsOf(style).filter((each) => each.name !== name)
  const at = others.findIndex((each) => rank(each) > rank(changed))
  const children = at === -1 ? [...others, changed] : others.toSpliced(at, 0, changed)
  return element(style.name, style.attributes, children)
}
