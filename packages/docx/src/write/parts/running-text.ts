import type { DocumentMeta } from '@kravspek/core'
import { field, unknownPage } from '../field.js'
import { textRun } from '../inline.js'
import { paragraphEnd, paragraphStart } from '../paragraph-start.js'
import type { Page } from '../page.js'
import { declare, xmlDeclaration } from './xml.js'

/** Header of ordinary pages: the mark of a draft above, then a text to the left and one to the right. */
export const headerPart = (meta: DocumentMeta, page: Page): string =>
  part(
    'hdr',
    draftMark(meta) + edgeLine('Header', page, textRun(meta.header.left), textRun(meta.header.right)),
  )

/** Header of the cover, where only the mark of a draft stands. */
export const coverHeaderPart = (meta: DocumentMeta): string => part('hdr', draftMark(meta))

/** Footer: a text to the left, page X of Y to the right. */
export const footerPart = (meta: DocumentMeta, page: Page): string =>
  part('ftr', edgeLine('Footer', page, textRun(meta.footer), pageNumbers(meta)))

/** Page X of Y. */
export const pageNumbers = ({ pageWords: [before, between, after] }: DocumentMeta): string =>
  textRun(before) +
  field('PAGE', unknownPage) +
  textRun(between) +
  field('NUMPAGES', unknownPage) +
  textRun(after)

const part = (root: 'hdr' | 'ftr', content: string): string =>
  `${xmlDeclaration}<w:${root} ${declare('w', 'r')}>${content}</w:${root}>`

export const draftMark = (meta: DocumentMeta): string =>
  meta.draftMark === undefined
    ? ''
    : paragraphStart({ style: 'DraftMark' }) + textRun(meta.draftMark) + paragraphEnd

/** A text to the left and one to the right. `stops` are tab stops of the style that are in the way. */
export const edgeLine = (
  style: 'Header' | 'Footer',
  page: Page,
  left: string,
  right: string,
  stops: readonly number[] = [],
): string => {
  const cleared = stops.filter((stop) => stop !== page.textWidth)
  const tabs =
    '<w:tabs>' +
    cleared.map((stop) => `<w:tab w:val="clear" w:pos="${stop}"/>`).join('') +
    `<w:tab w:val="right" w:pos="${page.textWidth}"/></w:tabs>`
  return (
    paragraphStart({ style }).replace('</w:pPr>', `${tabs}</w:pPr>`) +
    `${left}<w:r><w:tab/></w:r>${right}${paragraphEnd}`
  )
}
