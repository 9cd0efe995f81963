import { walkXml } from '../walk-xml.js'
import { dateOf } from './story-draft.js'
import { usualPrefixes } from './usual-prefixes.js'

/** A comment as the file has it, before it is known where it stands. */
export interface FileComment {
  readonly id: string
  readonly author: string
  readonly date: string | undefined
  /** Paragraphs are parted by line breaks. */
  readonly text: string
  /** Ids of its paragraphs, of which the last is the comment's own. */
  readonly paragraphs: readonly string[]
}

/** The part with the comments; `undefined`: it is not well-formed. */
export const readComments = (xml: string): readonly FileComment[] | undefined => {
  const comments: { id: string; author: string; date: string | undefined; lines: string[]; ids: string[] }[] =
    []
  let isText = false
  let isAfterText = false
  let deleted = 0
  /** Depth in what is passed over: how something looked before, and what is said once more for older programs. */
  let passedOver = 0
  const add = (text: string): void => {
    const lines = comments.at(-1)?.lines
    const last = lines?.at(-1)
    if (lines !== undefined && last !== undefined && deleted === 0) lines[lines.length - 1] = last + text
  }
  const problem = walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        if (passedOver > 0 || name === 'mc:Fallback' || name.endsWith('Change')) passedOver += 1
        if (passedOver > 0) return
        // LibreOffice writes a line break in a comment as the end of one text and the beginning of another.
        if (name === 'w:t' && isAfterText) add('\n')
        isAfterText = false
        isText = name === 'w:t'
        if (name === 'w:comment') {
          comments.push({
            id: attributes['w:id'] ?? '',
            author: (attributes['w:author'] ?? '').trim(),
            date: dateOf(attributes['w:date']),
            lines: [],
            ids: [],
          })
        } else if (name === 'w:p') {
          const comment = comments.at(-1)
          comment?.lines.push('')
          comment?.ids.push((attributes['w14:paraId'] ?? '').toUpperCase())
        } else if (name === 'w:del' || name === 'w:moveFrom') deleted += 1
        else if (name === 'w:br' || name === 'w:cr') add('\n')
        else if (name === 'w:tab') add('\t')
        else if (name === 'w:noBreakHyphen') add('\u2011')
      },
      close: (name) => {
        if (passedOver > 0) passedOver -= 1
        else if (name === 'w:del' || name === 'w:moveFrom') deleted -= 1
        isText = false
        isAfterText = name === 'w:t'
      },
      text: (text) => {
        if (isText && passedOver === 0) add(text)
      },
    }),
  )
  if (problem !== undefined) return undefined
  return comments.map(({ id, author, date, lines, ids }) => ({
    id,
    author,
    date,
    text: lines
      .map((line) => line.trim())
      .join('\n')
      .trim(),
    paragraphs: ids,
  }))
}

/** What newer programs say of a comment beside it, by the id of its last paragraph. */
export interface CommentState {
  /** Id of the last paragraph of the comment that it replies to. */
  readonly parent: string | undefined
  readonly isResolved: boolean
}

export const readCommentStates = (xml: string): ReadonlyMap<string, CommentState> => {
  const states = new Map<string, CommentState>()
  walkXml(
    xml,
    usualPrefixes(xml, {
      open: (name, attributes) => {
        if (name !== 'w15:commentEx') return
        const done = attributes['w15:done']
        states.set((attributes['w15:paraId'] ?? '').toUpperCase(), {
          parent: attributes['w15:paraIdParent']?.toUpperCase(),
          isResolved: done === '1' || done === 'true' || done === 'on',
        })
      },
      close: () => undefined,
      text: () => undefined,
    }),
  )
  return states
}
