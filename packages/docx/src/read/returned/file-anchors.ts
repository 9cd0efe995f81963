import type { ReturnedPlace } from '@kravspek/core'
import type { SentDocument, SentParagraph } from './sent-paragraphs.js'
import type { Extent, Story, StoryParagraph } from './story.js'
import { likeness, textKey, wordsOfKey } from './text-key.js'

/** By the number of a paragraph: the heading, row, table or figure that was sent out and that begins there. */
export type FileAnchors = ReadonlyMap<number, ReturnedPlace>

/**
 * Finds the headings, rows and captions of the document in a file, by their bookmarks and by the ids that can be read there. Where
 * the two disagree, a row or heading was moved, pasted or merged without its bookmark, and what can be read counts.
 */
export const fileAnchors = (story: Story, sent: SentDocument): FileAnchors => {
  const marked = new Map<number, string[]>()
  for (const [name, id] of sent.bookmarks) {
    const extent = story.bookmarks.get(name)
    if (extent === undefined) continue
    const paragraph = firstWithText(story, extent)
    marked.set(paragraph, [...(marked.get(paragraph) ?? []), id])
  }
  const visible = visibleIds(story, sent)
  const placed = new Map<number, ReturnedPlace>()
  const own = new Set(
    [...marked].flatMap(([paragraph, ids]) => ids.filter((id) => visible.get(paragraph) === id)),
  )
  const seen = new Set<string>()
  for (const paragraph of [...new Set([...marked.keys(), ...visible.keys()])].toSorted((a, b) => a - b)) {
    const ids = marked.get(paragraph) ?? []
    const read = visible.get(paragraph)
    if (read !== undefined && ids.includes(read)) placed.set(paragraph, { id: read, certainty: 'bookmark' })
    else if (read !== undefined && !own.has(read) && !seen.has(read))
      placed.set(paragraph, { id: read, certainty: 'visible-id' })
    else if (ids.length > 0)
      placed.set(paragraph, { id: mostAlike(ids, story.paragraphs[paragraph], sent), certainty: 'bookmark' })
    if (read !== undefined) seen.add(read)
  }
  return placed
}

/** The first paragraph of a marked extent in which a character is marked: a mark may begin at the very end of one. */
export const firstWithText = (story: Story, { start, end }: Extent): number => {
  const last = story.paragraphs.length - 1
  for (
    let number = start.paragraph;
    number <= Math.min(end.paragraph, last, start.paragraph + 50);
    number += 1
  ) {
    const length = lengthOf(story.paragraphs[number])
    const from = number === start.paragraph ? start.offset : 0
    const to = number === end.paragraph ? end.offset : length
    if (to > from) return number
  }
  return Math.max(0, Math.min(start.paragraph, last))
}

export const lengthOf = (paragraph: StoryParagraph | undefined): number => paragraph?.length ?? 0

/** By the number of the paragraph: the id that can be read at the start of a row or the end of a heading. */
const visibleIds = (story: Story, sent: SentDocument): ReadonlyMap<number, string> => {
  const ids = readableIds(sent)
  const visible = new Map<number, string>()
  const begun = new Set<number>()
  story.paragraphs.forEach((paragraph, number) => {
    if (paragraph.isContents || paragraph.pieces.length === 0) return
    const { row, pieces } = paragraph
    if (row !== undefined && begun.has(row)) return
    const text = pieces
      .map((piece) => (piece.inserted === undefined ? piece.text : ''))
      .join('')
      .trim()
    if (text === '') return
    if (row !== undefined) {
      begun.add(row)
      const id = bare(/^\S+/.exec(text)?.[0] ?? '')
      if (ids.first.has(id)) visible.set(number, id)
      return
    }
    const id = bare(/\S+$/.exec(text.slice(-longestId))?.[0] ?? '')
    const heading = ids.last.get(id)
    if (heading !== undefined && isHeading(paragraph, textKey(text), heading)) visible.set(number, id)
  })
  return visible
}

/** In characters. */
const longestId = 100

/** The ids that a reader sees: first in a row, last in a heading. */
const readableIds = ({ anchors, rows }: SentDocument) => {
  const first = new Set<string>()
  const last = new Map<string, SentParagraph>()
  for (const [id, paragraph] of anchors) {
    if (rows.has(id) && bare(paragraph.key.split(' ', 1)[0] ?? '') === id) first.add(id)
    else if (paragraph.isHeading && bare(paragraph.key.slice(paragraph.key.lastIndexOf(' ') + 1)) === id)
      last.set(id, paragraph)
  }
  return { first, last }
}

/** An id without what people write around it. */
const bare = (word: string): string => word.replace(/^[(["']+|[)\]"':;,.]+$/g, '')

/** A paragraph that ends in an id may as well refer to it. */
const isHeading = ({ style }: StoryParagraph, key: string, sent: SentParagraph): boolean =>
  /^(?:heading|overskrift|rubrik|title|berschrift)/i.test(style) ||
  likeness(wordsOfKey(key), wordsOfKey(sent.key)) >= 0.5

const mostAlike = (
  ids: readonly string[],
  paragraph: StoryParagraph | undefined,
  sent: SentDocument,
): string => {
  const words = wordsOfKey(textKey(paragraph?.pieces.map(({ text }) => text).join('') ?? ''))
  const alike = (id: string): number => likeness(words, wordsOfKey(sent.anchors.get(id)?.key ?? ''))
  return ids.reduce((best, id) => (alike(id) > alike(best) ? id : best))
}
