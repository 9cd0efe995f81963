import type { DocumentMeta } from '@kravspek/core'
import { landscape, portrait } from '../page.js'
import { footers, headers, runningParts, type RunningPart } from './names.js'
import type { Relationship } from './relationships.js'
import { coverHeaderPart, footerPart, headerPart } from './running-text.js'

/** Headers and footers of a document, and which of them a section asks for. */
export interface RunningParts {
  /** Content of `w:sectPr` before and after the page: references to the parts, and what they are used for. */
  readonly references: (
    kind: 'cover' | 'portrait' | 'landscape',
    isFirst: boolean,
  ) => { readonly parts: string; readonly flags: string }
  /** Asked for when the body has been written. */
  readonly parts: () => readonly WrittenRunningPart[]
}

export interface WrittenRunningPart extends RunningPart {
  readonly type: 'header' | 'footer'
  readonly xml: string
  /** What the part itself refers to. */
  readonly relationships: readonly Relationship[]
}

/** Headers and footers of our own: title and kind of the document above, where it comes from and page X of Y below. */
export const ownRunningParts = (meta: DocumentMeta): RunningParts => ({
  references: (kind) => {
    const { header, footer } = runningParts(kind, meta.draftMark !== undefined)
    return {
      parts:
        (header === undefined ? '' : runningReference('header', 'default', header)) +
        (footer === undefined ? '' : runningReference('footer', 'default', footer)),
      flags: '',
    }
  },
  parts: () => [
    { ...headers.cover, type: 'header', xml: coverHeaderPart(meta), relationships: [] },
    { ...headers.portrait, type: 'header', xml: headerPart(meta, portrait), relationships: [] },
    { ...headers.landscape, type: 'header', xml: headerPart(meta, landscape), relationships: [] },
    { ...footers.portrait, type: 'footer', xml: footerPart(meta, portrait), relationships: [] },
    { ...footers.landscape, type: 'footer', xml: footerPart(meta, landscape), relationships: [] },
  ],
})

/** What a section calls for on pages of a type. */
export const runningReference = (
  type: 'header' | 'footer',
  pages: 'default' | 'first' | 'even',
  { relationship }: RunningPart,
): string => `<w:${type}Reference w:type="${pages}" r:id="${relationship}"/>`
