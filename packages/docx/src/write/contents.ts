import type { Contents, Heading } from '@kravspek/core'
import { bookmarkName } from './bookmark-name.js'
import type { Draft } from './draft.js'
import { field, fieldEnd, fieldStart, unknownPage } from './field.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { plainText } from './plain-text.js'

/**
 * A table of contents Word can update, with its entries already there as links. `pages` are those of the bookmarks that
 * are known; the others are left to Word.
 */
export const writeContents = (
  draft: Draft,
  contents: Contents,
  pages: ReadonlyMap<string, number> = new Map(),
): string => {
  const depth = Math.min(contents.depth, 3)
  const entries = draft.outline.headings.filter(({ level }) => level <= depth)
  if (entries.length === 0) return ''
  const code = `TOC \\o "1-${depth}" \\h \\z \\u`
  const width = draft.look.page.portrait.textWidth
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>' +
    '</w:sdtPr><w:sdtContent>' +
    paragraphStart({ style: 'TOCHeading' }) +
    textRun(contents.title) +
    paragraphEnd +
    entries
      .map((heading, index) => {
        const page = pages.get(bookmarkName(heading.id))
        return (
          entryStart(heading, page, width) +
          (index === 0 ? fieldStart(code) : '') +
          writeEntry(heading, page) +
          (index === entries.length - 1 ? fieldEnd : '') +
          paragraphEnd
        )
      })
      .join('') +
    '</w:sdtContent></w:sdt>'
  )
}

const tab = '<w:r><w:tab/></w:r>'

/** The style's dots lead to a page number; until Word or LibreOffice has worked one out they would lead to nothing. */
const entryStart = ({ level }: Heading, page: number | undefined, width: number): string => {
  const start = paragraphStart({ style: `TOC${level}` })
  const withoutLeader = `<w:tabs><w:tab w:val="right" w:leader="none" w:pos="${width}"/></w:tabs></w:pPr>`
  return page === undefined ? start.replace('</w:pPr>', withoutLeader) : start
}

const writeEntry = (heading: Heading, page: number | undefined): string => {
  const anchor = bookmarkName(heading.id)
  const number = heading.number === undefined ? '' : textRun(heading.number) + tab
  return (
    `<w:hyperlink w:anchor="${anchor}" w:history="1">${number}` +
    textRun(plainText(heading.children)) +
    `${tab}${field(`PAGEREF ${anchor} \\h`, page === undefined ? unknownPage : String(page))}</w:hyperlink>`
  )
}
