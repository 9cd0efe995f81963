import type { Inline, Span } from '@kravspek/core'
import { bookmarkName } from './bookmark-name.js'
import type { Draft } from './draft.js'
import { escapeText, mayBeSpecial } from './escape.js'
import { changeFormat, plainRunStart, type CharacterStyle, type Format } from './format.js'
import { trackedChange } from './tracked-change.js'

/** The runs and hyperlinks of a paragraph. */
export const writeInlines = (draft: Draft, children: readonly Inline[], format: Format): string => {
  let xml = ''
  children.forEach((child) => {
    xml += child.type === 'text' ? textRun(child.text, format.runStart) : writeInline(draft, child, format)
  })
  return xml
}

/** A run of text; `\n` is a line break and `\t` a tab, which plain XML text cannot say. */
export const textRun = (text: string, runStart = plainRunStart): string =>
  text === '' ? '' : runStart + (mayBeSpecial.test(text) ? escapeWithBreaks(text) : text) + '</w:t></w:r>'

const escapeWithBreaks = (text: string): string =>
  escapeText(text).replace(
    /\r\n|[\n\r\t]/g,
    (match) => `</w:t>${match === '\t' ? '<w:tab/>' : '<w:br/>'}<w:t xml:space="preserve">`,
  )

const writeInline = (draft: Draft, inline: Inline, format: Format): string => {
  switch (inline.type) {
    case 'text':
      return textRun(inline.text, format.runStart)
    case 'break':
      return '<w:r><w:br/></w:r>'
    case 'inserted':
    case 'deleted':
      return trackedChange(draft, inline.type, writeInlines(draft, inline.children, format))
    case 'strong':
    case 'emphasis':
      return writeInlines(draft, inline.children, changeFormat(format, inline.type))
    case 'span':
      return writeInlines(draft, inline.children, spanFormat(inline, format))
    case 'link': {
      const address = webAddress(inline.url)
      if (address === undefined || isLink(format.style)) return writeInlines(draft, inline.children, format)
      const id = relationshipOf(draft, address)
      const text = writeInlines(draft, inline.children, changeFormat(format, 'Hyperlink'))
      return `<w:hyperlink r:id="${id}" w:history="1">${text}</w:hyperlink>`
    }
    case 'reference': {
      if (!draft.outline.anchors.has(inline.target) || isLink(format.style))
        return writeInlines(draft, inline.children, format)
      const anchor = bookmarkName(inline.target)
      const text = writeInlines(draft, inline.children, changeFormat(format, 'Reference'))
      return `<w:hyperlink w:anchor="${anchor}" w:history="1">${text}</w:hyperlink>`
    }
    default: {
      const unknown: never = inline
      throw new Error(`unknown inline: ${JSON.stringify(unknown)}`)
    }
  }
}

const spanFormat = ({ style, language }: Span, format: Format): Format => {
  const styled =
    style === undefined || isLink(format.style) ? format : changeFormat(format, spanStyles[style])
  return language === undefined ? styled : changeFormat(styled, language)
}

const spanStyles = { muted: 'Muted', label: 'Label' } as const

// A hyperlink in a hyperlink makes Word refuse the file, so the outer one wins.
const isLink = (style: CharacterStyle | undefined): boolean => style === 'Hyperlink' || style === 'Reference'

const relationshipOf = (draft: Draft, address: string): string => {
  const known = draft.links.get(address)
  if (known !== undefined) return known
  const id = `rLink${draft.links.size + 1}`
  draft.links.set(address, id)
  return id
}

/** The address as a URI Word accepts in a relationship; `undefined` for what must not be a link at all. */
const webAddress = (url: string): string | undefined => {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined
}
