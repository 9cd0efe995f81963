import type { Inline } from '@kravspek/core'
import { bookmarkName } from './bookmark-name.js'
import type { Draft } from './draft.js'
import { escapeText } from './escape.js'
import { formatOf, type CharacterStyle, type Format } from './format.js'

/** The runs and hyperlinks of a paragraph. */
export const writeInlines = (draft: Draft, children: readonly Inline[], format: Format): string => {
  let xml = ''
  for (const child of children) {
    xml += child.type === 'text' ? textRun(child.text, format.properties) : writeInline(draft, child, format)
  }
  return xml
}

/** A run of text; `\n` is a line break and `\t` a tab, which plain XML text cannot say. */
export const textRun = (text: string, properties: string): string => {
  if (text === '') return ''
  const content = escapeText(text)
  const inside = lineBreakOrTab.test(content)
    ? content.replace(
        /\r\n|[\n\r\t]/g,
        (match) => `</w:t>${match === '\t' ? '<w:tab/>' : '<w:br/>'}<w:t xml:space="preserve">`,
      )
    : content
  return `<w:r>${properties}<w:t xml:space="preserve">${inside}</w:t></w:r>`
}

const lineBreakOrTab = /[\n\r\t]/

const writeInline = (draft: Draft, inline: Inline, format: Format): string => {
  const inside = (change: Partial<Format>, children: readonly Inline[]): string =>
    writeInlines(draft, children, formatOf({ ...format, ...change }, draft.language))
  switch (inline.type) {
    case 'text':
      return textRun(inline.text, format.properties)
    case 'break':
      return '<w:r><w:br/></w:r>'
    case 'strong':
      return inside({ isStrong: true }, inline.children)
    case 'emphasis':
      return inside({ isEmphasised: true }, inline.children)
    case 'span':
      return inside(
        {
          style: isLink(format.style) || inline.style === undefined ? format.style : spanStyles[inline.style],
          language: inline.language ?? format.language,
        },
        inline.children,
      )
    case 'link': {
      const address = webAddress(inline.url)
      if (address === undefined || isLink(format.style)) return inside({}, inline.children)
      const id = relationshipOf(draft, address)
      return `<w:hyperlink r:id="${id}" w:history="1">${inside({ style: 'Hyperlink' }, inline.children)}</w:hyperlink>`
    }
    case 'reference': {
      if (!draft.outline.anchors.has(inline.target) || isLink(format.style))
        return inside({}, inline.children)
      const anchor = bookmarkName(inline.target)
      const text = inside({ style: 'Reference' }, inline.children)
      return `<w:hyperlink w:anchor="${anchor}" w:history="1">${text}</w:hyperlink>`
    }
    default: {
      const unknown: never = inline
      throw new Error(`unknown inline: ${JSON.stringify(unknown)}`)
    }
  }
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
