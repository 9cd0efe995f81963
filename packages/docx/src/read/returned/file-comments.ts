import type { ReturnedComment, ReturnedPlace, Saying } from '@kravspek/core'
import { firstWithText, lengthOf } from './file-anchors.js'
import type { FileUnits } from './file-units.js'
import type { MatchedFile } from './matched-file.js'
import type { FileComment } from './read-comments.js'
import type { ReturnedContent } from './returned-content.js'
import type { Extent, Piece, Story, StoryParagraph } from './story.js'

interface Known {
  readonly units: FileUnits
  readonly matched: MatchedFile
  /** By the number of a paragraph of the body. */
  readonly places: readonly (ReturnedPlace | undefined)[]
}

/** Each comment of a file once, with what it is about; one that says nothing and is put at nothing is none. */
export const fileComments = (
  { story, others, threads }: ReturnedContent,
  known: Known,
): readonly ReturnedComment[] =>
  threads.flatMap(({ comment, replies, isResolved }) => {
    // The replies of some programs are put at the same words, and the comment's own mark may be lost.
    const about = [comment, ...replies]
      .map(({ id }) => whereIs(id, story, others, known))
      .find((each) => each !== undefined)
    const { place, quote, paragraph } = about ?? { place: undefined, quote: '', paragraph: '' }
    const sayings = replies.map(saying).filter(({ text }) => text !== '')
    if (comment.text === '' && quote === '' && sayings.length === 0) return []
    return [{ ...saying(comment), place, quote, paragraph, isResolved, replies: sayings }]
  })

const saying = ({ text, author, date }: FileComment): Saying => ({ text, author, date })

type About = Pick<ReturnedComment, 'place' | 'quote' | 'paragraph'>

const whereIs = (
  id: string,
  story: Story,
  others: readonly Story[],
  { units, matched, places }: Known,
): About | undefined => {
  const extent = story.commented.get(id)
  if (extent !== undefined && story.paragraphs.length > 0) {
    const number = firstWithText(story, extent)
    const unit = units.units[units.unitOf[number] ?? -1]
    const sent = unit === undefined ? undefined : matched.sentOf.get(unit.index)
    const own = unit === undefined || unit.key === '' ? shownText(story, number) : unit.text
    const paragraph = (sent?.control === undefined ? (sent?.text ?? own) : shownText(story, number)).trim()
    return { place: places[number], quote: quoteOf(story, extent), paragraph }
  }
  for (const other of others) {
    const found = other.commented.get(id)
    if (found === undefined || other.paragraphs.length === 0) continue
    const number = firstWithText(other, found)
    const note = other.paragraphs[number]?.note
    const host = note === undefined ? undefined : story.notes.get(note)
    return {
      place: host === undefined ? undefined : places[host],
      quote: quoteOf(other, found),
      paragraph: shownText(other, number).trim(),
    }
  }
  return undefined
}

const wasThere = ({ inserted }: Piece): boolean => inserted === undefined

/** A paragraph before it was changed; what is all new, as it is. */
const shownText = (story: Story, number: number): string => {
  const paragraph = story.paragraphs[number]
  if (paragraph === undefined) return ''
  const known = shownTexts.get(paragraph)
  if (known !== undefined) return known
  const before = paragraph.pieces.filter(wasThere)
  const shown = (before.length > 0 ? before : paragraph.pieces).map(({ text }) => text).join('')
  shownTexts.set(paragraph, shown)
  return shown
}

/** A file can be made so that thousands of comments are put at one endless paragraph. */
const shownTexts = new WeakMap<StoryParagraph, string>()

/** The words in an extent before they were changed; what is all new, as it is. */
const quoteOf = (story: Story, extent: Extent): string => {
  const before = wordsIn(story, extent, wasThere)
  return (before === '' ? wordsIn(story, extent, () => true) : before).trim()
}

const wordsIn = (story: Story, { start, end }: Extent, includes: (piece: Piece) => boolean): string => {
  const lines: string[] = []
  let length = 0
  const last = Math.min(end.paragraph, story.paragraphs.length - 1, start.paragraph + mostQuoted)
  for (let number = start.paragraph; number <= last && length < longestQuote; number += 1) {
    const paragraph = story.paragraphs[number]
    const from = number === start.paragraph ? start.offset : 0
    const to = number === end.paragraph ? end.offset : lengthOf(paragraph)
    let line = ''
    const pieces = paragraph?.pieces ?? []
    for (let index = pieceAt(pieces, from); index < pieces.length; index += 1) {
      const piece = pieces[index]
      if (piece === undefined || piece.offset >= to || length + line.length > longestQuote) break
      if (includes(piece)) line += piece.text.slice(Math.max(0, from - piece.offset), to - piece.offset)
    }
    length += line.length
    if (line.trim() !== '') lines.push(line.trim())
  }
  const words = lines.join('\n')
  return words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()} …` : words
}

/** Index of the piece in which an offset is. */
const pieceAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** In characters, and in paragraphs, most of which may be empty: whoever marks a whole chapter points at its beginning. */
const longestQuote = 1000
const mostQuoted = 200
