import { element, elementsOf, isElement, type Element, type Node } from './xml-tree.js'

/**
 * Properties of a paragraph, a run and a cell, in the order the schema demands (ECMA-376-1, 17.3.1.26, 17.3.2.28 and
 * 17.4.69).
 * Left out: numbering, section, and whatever tells who changed what and when.
 */
const paragraphOrder = [
  ...['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr'],
  ...['suppressLineNumbers', 'pBdr', 'shd', 'tabs', 'suppressAutoHyphens', 'kinsoku', 'wordWrap'],
  ...['overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd', 'snapToGrid'],
  ...['spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection'],
  ...['textAlignment', 'textboxTightWrap', 'outlineLvl', 'rPr'],
].map((name) => `w:${name}`)

const runOrder = [
  ...['rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline'],
  ...['shadow', 'emboss', 'imprint', 'noProof', 'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing'],
  ...['w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd', 'fitText'],
  ...['vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish'],
].map((name) => `w:${name}`)

const cellOrder = [
  ...['cnfStyle', 'tcW', 'gridSpan', 'hMerge', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar'],
  ...['textDirection', 'tcFitText', 'vAlign', 'hideMark'],
].map((name) => `w:${name}`)

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': paragraphOrder,
  'w:rPr': runOrder,
  'w:tcPr': cellOrder,
}

const leftOut: ReadonlySet<string> = new Set(
  ['numPr', 'sectPr', 'divId', 'rsid', 'ins', 'del', 'cellIns', 'cellDel', 'cellMerge'].map(
    (name) => `w:${name}`,
  ),
)

/**
 * Properties (`w:pPr`, `w:rPr`, `w:tblPr` …) with only how things look. `styleOf` gives our id of a style of the file;
 * a style it does not know is not asked for.
 */
export const cleanFormatting = (
  properties: Element,
  styleOf: (id: string) => string | undefined,
): Element => {
  const kept = properties.children.flatMap((child): readonly Element[] => {
    if (!isElement(child) || !isLook(child)) return []
    if (!isStyleReference(child.name)) return [cleanFormatting(child, styleOf)]
    const id = styleOf(child.attributes['w:val'] ?? '')
    return id === undefined ? [] : [element(child.name, { 'w:val': id })]
  })
  return inOrder(element(properties.name, withoutSessions(properties.attributes), kept))
}

/** The properties with one of them replaced or added; `undefined` takes it away. */
export const withProperty = (properties: Element, name: string, property: Element | undefined): Element =>
  inOrder(
    element(properties.name, properties.attributes, [
      ...elementsOf(properties).filter((child) => child.name !== name),
      ...(property === undefined ? [] : [property]),
    ]),
  )

/** A property that is on unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`. */
export const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1')

const isLook = ({ name }: Element): boolean =>
  name.startsWith('w:') && !leftOut.has(name) && !name.endsWith('Change')

const isStyleReference = (name: string): boolean => /^w:(?:p|r|tbl)Style$/.test(name)

/** Without the numbers of the sessions in which something was written. */
export const withoutSessions = (attributes: Element['attributes']): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('w:rsid')))

/** Properties as the schema wants them; not every program writes them so. One that is there twice counts as it stands first. */
const inOrder = (properties: Element): Element => {
  const order = orders[properties.name]
  if (order === undefined) return properties
  const byName = new Map<string, Node>()
  for (const child of elementsOf(properties)) if (!byName.has(child.name)) byName.set(child.name, child)
  return element(
    properties.name,
    properties.attributes,
    order.flatMap((name) => byName.get(name) ?? []),
  )
}
