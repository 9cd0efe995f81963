import { partText } from '../part-text.js'
import { walkXml } from '../walk-xml.js'
import { usualPrefixes } from '../returned/usual-prefixes.js'

/** What a style says of a text, apart from its looks. */
export interface OfficeStyle {
  readonly role: 'title' | 'heading' | 'contents' | 'text'
  /** Of a heading, 1 the highest. */
  readonly level: number
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  /** The list that its paragraphs are items of. */
  readonly list: string | undefined
  readonly listLevel: number | undefined
}

export type OfficeStyles = (id: string | undefined) => OfficeStyle

interface RawStyle {
  name: string
  basedOn: string | undefined
  outline: number | undefined
  isBold: boolean | undefined
  isHidden: boolean | undefined
  isStruck: boolean | undefined
  list: string | undefined
  listLevel: number | undefined
}

/** The styles of a Word document by their ids. One that is not there says nothing. */
export const officeStyles = (content: Uint8Array | undefined): OfficeStyles => {
  const raw = content === undefined ? new Map<string, RawStyle>() : rawStyles(partText(content))
  const known = new Map<string | undefined, OfficeStyle>()
  return (id) => {
    const style = known.get(id) ?? resolved(id, raw)
    known.set(id, style)
    return style
  }
}

/** Whether a property that may be switched off is on: `<w:b/>`, `<w:b w:val="0"/>`. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off|none)$/.test(value ?? '')

/** 1 to 9; an outline level of the text itself is none. */
export const headingLevel = (outline: string | undefined): number | undefined =>
  /^[0-8]$/.test(outline ?? '') ? Number(outline) + 1 : undefined

const rawStyles = (xml: string): ReadonlyMap<string, RawStyle> => {
  const styles = new Map<string, RawStyle>()
  let open: RawStyle | undefined
  walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val']
        if (name === 'w:style') {
          open = { ...nothing }
          styles.set(attributes['w:styleId'] ?? '', open)
        } else if (open === undefined) return
        else if (name === 'w:name') open.name = (value ?? '').trim().toLowerCase()
        else if (name === 'w:basedOn') open.basedOn = value
        else if (name === 'w:outlineLvl') open.outline = headingLevel(value) ?? 0
        else if (name === 'w:b') open.isBold = isOn(value)
        else if (name === 'w:vanish') open.isHidden = isOn(value)
        else if (name === 'w:strike' || name === 'w:dstrike')
          open.isStruck = open.isStruck === true || isOn(value)
        else if (name === 'w:numId') open.list = value
        else if (name === 'w:ilvl') open.listLevel = Number(value)
      },
      close: (name) => {
        if (name === 'w:style') open = undefined
      },
      text: () => undefined,
    }),
  )
  return styles
}

const nothing: RawStyle = {
  name: '',
  basedOn: undefined,
  outline: undefined,
  isBold: undefined,
  isHidden: undefined,
  isStruck: undefined,
  list: undefined,
  listLevel: undefined,
}

/** Longer chains of styles are made to keep us busy. */
const longestChain = 50

const resolved = (id: string | undefined, raw: ReadonlyMap<string, RawStyle>): OfficeStyle => {
  const chain: RawStyle[] = []
  for (let next = id; next !== undefined && chain.length < longestChain;) {
    const style = raw.get(next)
    if (style === undefined) break
    chain.push(style)
    next = style.basedOn
  }
  const names = chain.map(({ name }) => name)
  if (names.length === 0) names.push((id ?? '').toLowerCase())
  const named = names.map((name) => headingName.exec(name)?.[1]).find((level) => level !== undefined)
  const outline = chain.map((style) => style.outline).find((level) => level !== undefined)
  const level = outline ?? Number(named ?? 0)
  const isContents = names.some((name) => contentsName.test(name))
  const isTitle = names.some((name) => titleName.test(name))
  return {
    role: isContents ? 'contents' : isTitle ? 'title' : level > 0 ? 'heading' : 'text',
    level,
    isBold: chain.map(({ isBold }) => isBold).find((each) => each !== undefined) ?? false,
    isHidden: chain.map(({ isHidden }) => isHidden).find((each) => each !== undefined) ?? false,
    isStruck: chain.map(({ isStruck }) => isStruck).find((each) => each !== undefined) ?? false,
    list: chain.map(({ list }) => list).find((each) => each !== undefined),
    listLevel: chain.map(({ listLevel }) => listLevel).find((each) => each !== undefined),
  }
}

/** Word writes the names of its own styles in English whatever language it speaks; templates and other programs do not always. */
const headingName = /^(?:heading|overskrift|overskrifter|rubrik|überschrift|titre)[ _]?([1-9])\b/
const titleName = /^(?:title|tittel|titel|dokumenttittel)$/
const contentsName =
  /^(?:toc|contents|innhold|innhald|innholdsfortegnelse|innhaldsliste|innholdsfortegnelse)[ _]?(?:heading|overskrift|\d+)$/
