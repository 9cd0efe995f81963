import { placeOf } from './cell-reference.js'
import { readXml } from './read-xml.js'
import type { CellBudget } from './read-sheet.js'
import type { CellComment } from './sheet.js'
import { startString } from './string-reader.js'

/** The comments of a sheet as their parts have them. */
export interface CommentParts {
  /** Parts of type `comments` (ECMA-376-1, 18.7): what programs call notes today. */
  readonly notes: readonly string[]
  /** Parts of type `threadedComment` ([MS-XLSX], 2.6.204): comments with their replies. */
  readonly threads: readonly string[]
}

/**
 * Reads what people have fastened to the cells of a sheet. Names of those who wrote are not kept, nor of those they speak to.
 *
 * @param budget what comments hold is counted as cells are
 */
export const readComments = (
  { notes, threads }: CommentParts,
  budget: CellBudget,
): readonly CellComment[] | 'not-well-formed' | 'too-many-cells' => {
  const comments: CellComment[] = []
  /** Cells with a thread: their notes only say for older programs what stands in it. */
  const threaded = new Set<string>()
  const read = (xml: string, isThread: boolean): boolean => {
    const text = startString()
    const authors: string[] = []
    let author = ''
    let reference = ''
    let mentions: Mention[] = []
    let signature = ''
    let isAuthor = false
    return readXml(xml, {
      open: (name, attributes) => {
        if (name === 'comment' || name === 'threadedComment') {
          reference = attributes['ref'] ?? ''
          author = authors[Number(attributes['authorId'] ?? -1)] ?? ''
          mentions = []
          if (isThread) threaded.add(reference)
        } else if (name === 'author') {
          isAuthor = true
          signature = ''
        } else if (name === 'mention')
          mentions.push([Number(attributes['startIndex']), Number(attributes['length'])])
        else if (isThread && name === 'text') text.open('t')
        else text.open(name, attributes)
      },
      close: (name) => {
        if (name === 'author') {
          isAuthor = false
          authors.push(signature)
        } else if (isThread && name === 'text') text.close('t')
        else if (name === 'comment' || name === 'threadedComment') {
          const said = text.end().text
          const place = placeOf(reference)
          const own = isThread ? withoutMentions(said, mentions) : withoutAuthor(said, author)
          const isTold = !isThread && isOfThread(author) && threaded.has(reference)
          budget.cells -= 1
          budget.characters -= said.length
          if (budget.cells >= 0 && budget.characters >= 0 && place !== undefined && own !== '' && !isTold)
            comments.push({ place, text: own })
        } else text.close(name)
      },
      text: (piece) => {
        if (isAuthor) signature += piece
        else text.add(piece)
      },
    })
  }
  const isWellFormed = threads.every((xml) => read(xml, true)) && notes.every((xml) => read(xml, false))
  if (!isWellFormed) return 'not-well-formed'
  return budget.cells < 0 || budget.characters < 0 ? 'too-many-cells' : comments
}

type Mention = readonly [start: number, length: number]

/** The note beside a thread is signed with the number of the thread. */
const isOfThread = (author: string): boolean => author.trim().startsWith('tc={')

/** «Kari Nordmann:», which Excel puts above what she writes. */
const withoutAuthor = (text: string, author: string): string => {
  const name = author.trim()
  const said = text.trim()
  const own =
    name !== '' && said.startsWith(`${name}:`) ? said.slice(name.length + 1) : said.replace(nameAlone, '')
  return own.trim()
}

/**
 * «Kari Nordmann:» on a line of its own. LibreOffice leaves out who wrote a note, and Excel calls everyone «Forfatter» once it
 * has removed personal information; neither takes the name out of what stands in the note.
 */
const nameAlone = /^\p{Lu}[\p{L}'’-]{1,40}(?:,? \p{Lu}[\p{L}'’.-]{0,40}){1,4}:\r?\n/u

/** «@Kari Nordmann», which the part tells the places of. */
const withoutMentions = (text: string, mentions: readonly Mention[]): string => {
  let rest = ''
  let end = 0
  for (const [start, length] of mentions.toSorted(([a], [b]) => a - b)) {
    if (!(start >= end && length > 0)) continue
    rest += `${text.slice(end, start)}@…`
    end = start + length
  }
  return `${rest}${text.slice(end)}`.trim()
}
