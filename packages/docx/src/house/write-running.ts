import type { DocumentMeta } from '@kravspek/core'
import type { Draft } from '../write/draft.js'
import { textRun } from '../write/inline.js'
import type { Page } from '../write/page.js'
import { running } from '../write/parts/names.js'
import { runningReference, type RunningParts, type WrittenRunningPart } from '../write/parts/running-parts.js'
import { draftMark, edgeLine, pageNumbers } from '../write/parts/running-text.js'
import { declare, xmlDeclaration } from '../write/parts/xml.js'
import { lineageOf } from './effective.js'
import { propertyTexts } from './fields.js'
import type { House, RunningText } from './house.js'
import { hasEvenPages } from './running-pages.js'
import { turned } from './turned.js'
import { childOf, element, elementsOf, isElement, writeTree, type Element } from './xml-tree.js'

/**
 * Headers and footers of a house. The mark of a draft stands below each header, and above each footer, but on the cover, a
 * line of ours: which document this is, and page X of Y where the house does not count its pages.
 */
export const houseRunningParts = (meta: DocumentMeta, draft: Draft, house: House): RunningParts => {
  const parts = new Map<string, WrittenRunningPart>()
  const part = (type: 'header' | 'footer', pages: Pages, page: Page): WrittenRunningPart | undefined => {
    const key = `${type} ${pages} ${page.orientation}`
    const known = parts.get(key)
    if (known !== undefined) return known
    const { content, text } =
      type === 'header' ? headerContent(meta, house, pages, page) : footerContent(meta, house, pages, page)
    if (content === '' && text === undefined) return undefined
    const number = [...parts.values()].filter((each) => each.type === type).length + 1
    const blocks =
      text === undefined
        ? []
        : turned(text.blocks, house.page.portrait, page, (style) => stopsOf(house, style))
    const written = blocks.map((block) => writeTree(numbered(block, draft), textsOf(meta))).join('')
    const root = type === 'header' ? 'hdr' : 'ftr'
    const made: WrittenRunningPart = {
      ...running(`${type}${number}`),
      type,
      xml:
        `${xmlDeclaration}<w:${root} ${declare(...prefixes)}>` +
        (type === 'header' ? written + content : content + written) +
        `</w:${root}>`,
      relationships: [...(text?.pictures ?? [])].map(([id, target]) => ({ id, type: 'image', target })),
    }
    parts.set(key, made)
    return made
  }
  const differsOnFirst =
    house.headers.cover !== house.headers.ordinary || house.footers.cover !== house.footers.ordinary
  const differsOnEven = hasEvenPages(house)
  const references = (
    kind: 'cover' | 'portrait' | 'landscape',
    isFirst: boolean,
  ): ReturnType<RunningParts['references']> => {
    const page = kind === 'landscape' ? draft.look.page.landscape : draft.look.page.portrait
    const hasFirst = isFirst && kind !== 'cover' && differsOnFirst
    const asked: readonly (readonly ['default' | 'first' | 'even', Pages])[] =
      kind === 'cover'
        ? [['default', 'cover'], ...(differsOnEven ? [['even', 'cover'] as const] : [])]
        : [
            ['default', 'ordinary'],
            ...(hasFirst ? [['first', 'first'] as const] : []),
            ...(differsOnEven ? [['even', 'even'] as const] : []),
          ]
    const written = (['header', 'footer'] as const).flatMap((type) =>
      asked.map(([use, pages]) => {
        const made = part(type, pages, page)
        return made === undefined ? '' : runningReference(type, use, made)
      }),
    )
    return { parts: written.join(''), flags: hasFirst ? '<w:titlePg/>' : '' }
  }
  return { references, parts: () => [...parts.values()] }
}

/** `first`: the first page where there is no cover. */
type Pages = 'cover' | 'first' | 'ordinary' | 'even'

interface Content {
  /** Ours, before or after that of the house. */
  readonly content: string
  readonly text: RunningText | undefined
}

const textOf = (texts: House['headers'], pages: Pages): RunningText | undefined => {
  if (pages === 'cover' || pages === 'first') return texts.cover
  return pages === 'even' ? (texts.even ?? texts.ordinary) : texts.ordinary
}

const headerContent = (meta: DocumentMeta, house: House, pages: Pages, page: Page): Content => {
  const text = textOf(house.headers, pages)
  const isOurs = house.headers.ordinary === undefined && pages !== 'cover' && text === undefined
  const line = isOurs
    ? ownLine('Header', house, page, textRun(meta.header.left), textRun(meta.header.right))
    : ''
  // A header that grows beyond its margin pushes the text down, and leaves no room between itself and it.
  const mark = draftMark(meta).replace('</w:pPr>', '<w:spacing w:before="60" w:after="200"/></w:pPr>')
  return { content: line + mark, text }
}

const footerContent = (meta: DocumentMeta, house: House, pages: Pages, page: Page): Content => {
  const text = textOf(house.footers, pages)
  if (pages === 'cover') return { content: '', text }
  const isCounted = text?.hasPageNumber === true || textOf(house.headers, pages)?.hasPageNumber === true
  const numbers = isCounted ? '' : pageNumbers(meta)
  return { content: ownLine('Footer', house, page, textRun(meta.footer), numbers), text }
}

/** The house may centre its headers, and put tab stops anywhere. */
const ownLine = (
  style: 'Header' | 'Footer',
  house: House,
  page: Page,
  left: string,
  right: string,
): string => {
  const stops = stopsOf(house, style).map(({ attributes }) => Number(attributes['w:pos']))
  return edgeLine(style, page, left, right, stops).replace(
    '</w:tabs></w:pPr>',
    '</w:tabs><w:jc w:val="left"/></w:pPr>',
  )
}

/** Tab stops of a style and what it is made from. */
const stopsOf = ({ styles: { styles } }: House, id = 'Normal'): readonly Element[] => {
  const stops = new Map<string, Element>()
  const style = styles.get(id)
  // From the farthest to the nearest, which has the last word.
  for (const each of style === undefined ? [] : lineageOf(style, styles).toReversed()) {
    for (const stop of elementsOf(childOf(childOf(each, 'w:pPr'), 'w:tabs') ?? element(''))) {
      const position = stop.attributes['w:pos'] ?? ''
      if (stop.attributes['w:val'] === 'clear') stops.delete(position)
      else stops.set(position, stop)
    }
  }
  return [...stops.values()]
}

/** Drawings have numbers that are unique in the whole document. */
const numbered = (block: Element, draft: Draft): Element => {
  const visit = (each: Element): Element => {
    const children = each.children.map((child) => (isElement(child) ? visit(child) : child))
    if (each.name !== 'wp:docPr') return element(each.name, each.attributes, children)
    draft.drawings += 1
    return element(each.name, { ...each.attributes, id: String(draft.drawings) }, children)
  }
  return visit(block)
}

const textsOf = (meta: DocumentMeta): Readonly<Record<string, string>> => ({
  [propertyTexts.TITLE]: meta.title,
  [propertyTexts.SUBJECT]: meta.subject,
  [propertyTexts.AUTHOR]: meta.author,
  [propertyTexts.KEYWORDS]: meta.keywords.join(', '),
})

const prefixes = ['w', 'r', 'wp', 'a', 'pic', 'asvg', 'adec', 'mc', 'wps', 'wpg', 'v', 'o', 'w10'] as const
