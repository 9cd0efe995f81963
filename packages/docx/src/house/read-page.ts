import { SaxesParser } from 'saxes'
import { setUp, type PageSetup } from '../write/page.js'
import { chunkLength, deepest } from './xml-tree.js'

/** What a section of the file says about its pages. */
export interface HouseSection {
  readonly width: number
  readonly height: number
  readonly margins: Readonly<Record<string, number>>
  readonly hasFirstPage: boolean
  /** Relationship ids by type (`default`, `first`, `even`), taken over from the section before where it has none. */
  readonly headers: Readonly<Record<string, string>>
  readonly footers: Readonly<Record<string, string>>
}

/** The sections of `word/document.xml`, in order; `undefined` where it is not well-formed. Its text is not kept. */
export const readSections = (xml: string): readonly HouseSection[] | undefined => {
  const sections: HouseSection[] = []
  let current: Draft | undefined
  const state = { depth: 0, isBroken: false }
  const parser = new SaxesParser()
  parser.on('error', () => {
    state.isBroken = true
  })
  parser.on('opentag', ({ name, attributes }) => {
    state.depth += 1
    state.isBroken ||= state.depth > deepest || sections.length > mostSections
    if (name === 'w:sectPr' && current === undefined) {
      const { headers = {}, footers = {} } = sections.at(-1) ?? {}
      current = { ...noSection, margins: {}, headers: { ...headers }, footers: { ...footers } }
    }
    if (current !== undefined) note(current, name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    state.depth -= 1
    if (name !== 'w:sectPr' || current === undefined) return
    sections.push(current)
    current = undefined
  })
  for (let start = 0; start < xml.length && !state.isBroken; start += chunkLength)
    parser.write(xml.slice(start, start + chunkLength))
  if (!state.isBroken) parser.close()
  return state.isBroken ? undefined : sections
}

/** More than any document has. */
const mostSections = 5000

interface Draft {
  width: number
  height: number
  hasFirstPage: boolean
  readonly margins: Record<string, number>
  readonly headers: Record<string, string>
  readonly footers: Record<string, string>
}

const noSection = { width: 0, height: 0, hasFirstPage: false }

const note = (section: Draft, name: string, attributes: Readonly<Record<string, string>>): void => {
  const { 'w:type': type = 'default', 'r:id': id = '' } = attributes
  switch (name) {
    case 'w:headerReference':
      section.headers[type] = id
      break
    case 'w:footerReference':
      section.footers[type] = id
      break
    case 'w:titlePg':
      section.hasFirstPage = !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1')
      break
    case 'w:pgSz':
      section.width = whole(attributes['w:w'])
      section.height = whole(attributes['w:h'])
      break
    case 'w:pgMar':
      for (const side of sides) section.margins[side] = whole(attributes[`w:${side}`])
      break
    // Everything else in a section is about its text.
    default:
  }
}

const sides = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const

const whole = (text: string | undefined): number =>
  text !== undefined && /^-?\d{1,6}(?:\.\d+)?$/.test(text) ? Math.round(Number(text)) : 0

/** Size and margins of upright pages; `undefined` where they leave no room that one could write in. */
export const pageOfSection = (section: HouseSection, gutterAtTop: boolean): PageSetup | undefined => {
  const side = (name: (typeof sides)[number]): number => Math.abs(section.margins[name] ?? 0)
  const gutter = side('gutter')
  const setup = setUp({
    short: Math.min(section.width, section.height),
    long: Math.max(section.width, section.height),
    // Below 0 means that a tall header may lie over the text: it must not, as ours may be taller than the file's.
    top: side('top'),
    right: side('right'),
    bottom: side('bottom'),
    left: side('left'),
    header: side('header'),
    footer: side('footer'),
    gutter,
    gutterAtTop,
  })
  const { textWidth, textHeight } = setup.portrait
  const isUsable = setup.short <= largest && setup.long <= largest
  return isUsable && textWidth >= leastRoom && textHeight >= leastRoom ? setup : undefined
}

/** Of a page, in DXA: 55.9 cm is as far as Word goes. */
const largest = 31680
/** 8 cm: a requirement table has four columns. */
const leastRoom = 4536
