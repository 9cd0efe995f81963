import type { Contents, Heading } from '@kravspek/core'
import { bookmarkName } from './bookmark-name.js'
import type { Draft } from './draft.js'
import { field, fieldEnd, fieldStart, unknownPage } from './field.js'
import { textRun } from './inline.js'
import { portrait } from './page.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { plainText } from './plain-text.js'

/** A table of contents Word can update, with its entries already there as links. */
export const writeContents = (draft: Draft, contents: Contents): string => {
  const depth = Math.min(contents.depth, 3)
  const entries = draft.outline.headings.filter(({ level }) => level <= depth)
  if (entries.length === 0) return ''
  const code = `TOC \\o "1-${depth}" \\h \\z \\u`
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>' +
    '</w:sdtPr><w:sdtContent>' +
    paragraphStart({ style: 'TOCHeading' }) +
    textRun(contents.title) +
    paragraphEnd +
    entries
      .map(
        (heading, index) =>
          entryStart(heading) +
          (index === 0 ? fieldStart(code) : '') +
          writeEntry(heading) +
          (index === entries.length - 1 ? fieldEnd : '') +
          paragraphEnd,
      )
      .join('') +
    '</w:sdtContent></w:sdt>'
  )
}

const tab = '<w:r><w:tab/></w:r>'

// The style's dots lead to a page number; until Word or LibreOffice has worked one out they would lead to nothing.
const withoutLeader = `<w:tabs><w:tab w:val="right" w:leader="none" w:pos="${portrait.textWidth}"/></w:tabs></w:pPr>`

const entryStart = ({ level }: Heading): string =>
  paragraphStart({ style: `TOC${level}` }).replace('</w:pPr>', withoutLeader)

const writeEntry = (heading: Heading): string => {
  const anchor = bookmarkName(heading.id)
  const number = heading.number === undefined ? '' : textRun(heading.number) + tab
  return (
    `<w:hyperlink w:anchor="${anchor}" w:history="1">${number}` +
    textRun(plainText(heading.children)) +
    `${tab}${field(`PAGEREF ${anchor} \\h`, unknownPage)}</w:hyperlink>`
  )
}
