import { bookmarkName } from './bookmark-name.js'
import type { Draft } from './draft.js'

/** Content with the bookmark of an id around it; an id that has its bookmark already gets no second one. */
export const withBookmark = (draft: Draft, id: string | undefined, content: string): string => {
  if (id === undefined || draft.bookmarked.has(id)) return content
  draft.bookmarked.add(id)
  const number = draft.bookmarked.size
  const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(id)}"/>`
  return `${start}${content}<w:bookmarkEnd w:id="${number}"/>`
}

/**
 * Written blocks with the bookmark of an id around the text of their first paragraph: Word keeps a bookmark there
 * through editing, which it does not where one spans cells.
 */
export const aroundFirstParagraph = (draft: Draft, id: string | undefined, xml: string): string => {
  if (id === undefined || draft.bookmarked.has(id)) return xml
  const start = xml.indexOf(propertiesEnd) + propertiesEnd.length
  const end = xml.indexOf('</w:p>', start)
  return xml.slice(0, start) + withBookmark(draft, id, xml.slice(start, end)) + xml.slice(end)
}

const propertiesEnd = '</w:pPr>'
