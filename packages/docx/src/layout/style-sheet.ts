import type { Face } from './character-widths.js'
import type { TabStop } from './count-lines.js'

/** How a paragraph looks, as far as its height goes. Lengths are in DXA. */
export interface ParagraphLook {
  readonly before: number
  readonly after: number
  /** Distance of lines: in 240ths of their height, or as it stands. */
  readonly line: number
  readonly isExact: boolean
  readonly left: number
  readonly right: number
  /** Negative: the first line hangs out. */
  readonly firstLine: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly pageBreakBefore: boolean
  /** What borders add above and below. */
  readonly borderTop: number
  readonly borderBottom: number
  readonly stops: readonly TabStop[]
  readonly numbering: { readonly id: number; readonly level: number } | undefined
  readonly halfPoints: number
  readonly face: Face
  /** Whether everything the styles say is understood. */
  readonly isKnown: boolean
}

/** How a run looks that says something itself; `undefined`: as its paragraph. */
export interface RunLook {
  readonly face: Face
  readonly halfPoints: number
  readonly isKnown: boolean
}

export interface StyleSheet {
  /** The look that properties of a paragraph give, as they are written. */
  readonly paragraph: (properties: string) => ParagraphLook
  /** The look that properties of a run give in a paragraph. */
  readonly run: (properties: string, paragraph: ParagraphLook) => RunLook
}

interface Style {
  readonly basedOn: string | undefined
  readonly paragraph: string
  readonly run: string
}

/** Reads `word/styles.xml` and `word/numbering.xml` as they are written here. */
export const readStyleSheet = (stylesXml: string, numberingXml: string): StyleSheet => {
  const styles = new Map<string, Style>()
  for (const [xml, id = ''] of stylesXml.matchAll(/<w:style [^>]*?w:styleId="(\w+)".*?<\/w:style>/gs)) {
    styles.set(id, {
      basedOn: attribute(xml, 'w:basedOn', 'w:val'),
      paragraph: content(xml, 'w:pPr'),
      run: content(xml.replace(/<w:tblStylePr.*<\/w:tblStylePr>/s, ''), 'w:rPr'),
    })
  }
  const levels = readLevels(numberingXml)
  const defaults = content(stylesXml, 'w:docDefaults')
  const start = withRun(withParagraph(plain, content(defaults, 'w:pPr'), levels), content(defaults, 'w:rPr'))

  const known = new Map<string, ParagraphLook>()
  const lookOf = (id: string, depth = 0): ParagraphLook => {
    const found = known.get(id)
    if (found !== undefined) return found
    const style = styles.get(id)
    if (style === undefined || depth > 20) return { ...start, isKnown: false }
    const base = style.basedOn === undefined ? start : lookOf(style.basedOn, depth + 1)
    const look = withRun(withParagraph(base, style.paragraph, levels), style.run)
    known.set(id, look)
    return look
  }

  const paragraphs = new Map<string, ParagraphLook>()
  const runs = new Map<ParagraphLook, Map<string, RunLook>>()
  return {
    paragraph: (properties) => {
      const found = paragraphs.get(properties)
      if (found !== undefined) return found
      const id = attribute(properties, 'w:pStyle', 'w:val')
      const look = withParagraph(lookOf(id ?? 'Normal'), properties, levels)
      // Properties of a section come once each.
      if (properties.length < 1000) paragraphs.set(properties, look)
      return look
    },
    run: (properties, paragraph) => {
      const inParagraph = runs.get(paragraph) ?? new Map<string, RunLook>()
      runs.set(paragraph, inParagraph)
      const found = inParagraph.get(properties)
      if (found !== undefined) return found
      const id = attribute(properties, 'w:rStyle', 'w:val')
      const style = id === undefined ? '' : styles.get(id)?.run
      const styled = withRun(paragraph, style ?? '<unknown/>')
      const look = withRun(styled, properties)
      inParagraph.set(properties, look)
      return look
    },
  }
}

const plain: ParagraphLook = {
  before: 0,
  after: 0,
  line: 240,
  isExact: false,
  left: 0,
  right: 0,
  firstLine: 0,
  keepNext: false,
  keepLines: false,
  pageBreakBefore: false,
  borderTop: 0,
  borderBottom: 0,
  stops: [],
  numbering: undefined,
  halfPoints: 20,
  face: 0,
  isKnown: true,
}

interface Level {
  readonly left: number
  readonly hanging: number
}

/** Indents of the levels of a numbering, by its id; every ordered list is one of its own, made like the first. */
const readLevels = (xml: string): ((id: number, level: number) => Level | undefined) => {
  const abstracts = new Map<string, readonly Level[]>()
  for (const [whole, id = ''] of xml.matchAll(
    /<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs,
  )) {
    const levels = [...whole.matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>/g)]
    abstracts.set(
      id,
      levels.map(([, left, hanging]) => ({ left: Number(left), hanging: Number(hanging) })),
    )
  }
  const numberings = new Map<number, readonly Level[] | undefined>()
  let last: readonly Level[] | undefined
  for (const [, id, abstract = ''] of xml.matchAll(
    /<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"\/>/g,
  )) {
    last = abstracts.get(abstract)
    numberings.set(Number(id), last)
  }
  return (id, level) => (numberings.get(id) ?? last)?.[level]
}

const paragraphElements =
  /^(?:pStyle|keepNext|keepLines|pageBreakBefore|widowControl|numPr|ilvl|numId|pBdr|top|left|bottom|shd|tabs|tab|spacing|ind|jc|outlineLvl|sectPr|rPr)$/

const withParagraph = (
  base: ParagraphLook,
  whole: string,
  levels: (id: number, level: number) => Level | undefined,
): ParagraphLook => {
  const xml = whole.replace(/<w:sectPr>.*<\/w:sectPr>/s, '')
  const has = (name: string): boolean => xml.includes(`<w:${name}/>`)
  const number = (element: string, name: string): number | undefined =>
    toNumber(attribute(xml, element, `w:${name}`))
  const numberingId = number('w:numId', 'val') ?? base.numbering?.id
  const level = number('w:ilvl', 'val') ?? base.numbering?.level ?? 0
  const numbering = numberingId === undefined || numberingId === 0 ? undefined : { id: numberingId, level }
  const indents =
    numbering !== undefined && xml.includes('<w:numPr>') ? levels(numbering.id, numbering.level) : undefined
  const border = (side: string): number => {
    const width = toNumber(attribute(xml, `w:${side}`, 'w:sz'))
    const distance = toNumber(attribute(xml, `w:${side}`, 'w:space'))
    // Eighths of a point, and points.
    return width === undefined || distance === undefined ? 0 : (width * 20) / 8 + distance * 20
  }
  const hanging = number('w:ind', 'hanging')
  return {
    ...base,
    before: number('w:spacing', 'before') ?? base.before,
    after: number('w:spacing', 'after') ?? base.after,
    line: number('w:spacing', 'line') ?? base.line,
    isExact: xml.includes('w:lineRule="exact"') || (base.isExact && !xml.includes('w:lineRule="auto"')),
    left: number('w:ind', 'left') ?? indents?.left ?? base.left,
    right: number('w:ind', 'right') ?? base.right,
    firstLine:
      number('w:ind', 'firstLine') ??
      (hanging === undefined ? undefined : -hanging) ??
      (indents === undefined ? base.firstLine : -indents.hanging),
    keepNext: base.keepNext || has('keepNext'),
    keepLines: base.keepLines || has('keepLines'),
    pageBreakBefore: base.pageBreakBefore || has('pageBreakBefore'),
    borderTop: border('top') || base.borderTop,
    borderBottom: border('bottom') || base.borderBottom,
    stops: withStops(base.stops, xml),
    numbering,
    isKnown: base.isKnown && elementsOf(xml).every((name) => paragraphElements.test(name)),
  }
}

const runElements = /^(?:rStyle|rFonts|b|bCs|i|iCs|color|sz|szCs|u|lang|shd|spacing|noProof)$/

const withRun = <Look extends ParagraphLook>(base: Look, xml: string): Look => {
  const isBold = xml.includes('<w:b/>') || (base.face & 1) === 1
  const isItalic = xml.includes('<w:i/>') || (base.face & 2) === 2
  const fonts = attribute(xml, 'w:rFonts', 'w:ascii')
  return {
    ...base,
    face: ((isBold ? 1 : 0) + (isItalic ? 2 : 0)) as Face,
    halfPoints: toNumber(attribute(xml, 'w:sz', 'w:val')) ?? base.halfPoints,
    isKnown:
      base.isKnown &&
      (fonts === undefined || fonts === 'Calibri') &&
      elementsOf(xml).every((name) => runElements.test(name)),
  }
}

/** Stops of a paragraph are added to those of its style; at the same place they stand instead of them. */
const withStops = (base: readonly TabStop[], xml: string): readonly TabStop[] => {
  const stops = [...xml.matchAll(/<w:tab w:val="(left|right)"[^>]* w:pos="(\d+)"\/>/g)].map(
    ([, kind, position]) => ({ position: Number(position), isRight: kind === 'right' }),
  )
  if (stops.length === 0) return base
  const others = base.filter(({ position }) => stops.every((stop) => stop.position !== position))
  return [...others, ...stops].toSorted((one, other) => one.position - other.position)
}

const elementsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:w:)?([\w:]+)/g)].map(([, name = '']) => name)

const content = (xml: string, element: string): string => {
  const start = xml.indexOf(`<${element}>`)
  return start < 0 ? '' : xml.slice(start + element.length + 2, xml.indexOf(`</${element}>`, start))
}

const attribute = (xml: string, element: string, name: string): string | undefined => {
  const start = xml.indexOf(`<${element} `)
  if (start < 0) return undefined
  const tag = xml.slice(start, xml.indexOf('>', start))
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const from = at + name.length + 3
  return tag.slice(from, tag.indexOf('"', from))
}

const toNumber = (text: string | undefined): number | undefined =>
  text === undefined || !/^-?\d+$/.test(text) ? undefined : Number(text)
