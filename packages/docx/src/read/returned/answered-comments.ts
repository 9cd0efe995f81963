import type { FileComment } from './read-comments.js'

/** Comments as their writers wrote them, and which of them answer another. */
export interface AnsweredComments {
  readonly comments: readonly FileComment[]
  readonly parents: ReadonlyMap<FileComment, FileComment>
}

/**
 * LibreOffice saves a reply as a comment of its own, whose first line it has made itself, in the language of its menus:
 * `Reply to Kari Nordmann (11/23/2026, 13:17): "Her er det bratt..."`. That line is taken for what it says and left out: it
 * holds a name, and nobody wrote it.
 */
export const answeredComments = (comments: readonly FileComment[]): AnsweredComments => {
  const parents = new Map<FileComment, FileComment>()
  const read: FileComment[] = []
  for (const comment of comments) {
    const end = comment.text.indexOf('\n')
    const line = end === -1 ? comment.text : comment.text.slice(0, end)
    const quote = line.length > longestLine ? undefined : replyLine.exec(line)?.[1]
    if (quote === undefined) {
      read.push(comment)
      continue
    }
    const named = read.filter(({ author }) => author !== '' && line.includes(` ${author} (`))
    const words = quote.replace(/(?:\.\.\.|…)$/, '').trim()
    const parent = named.findLast(({ text }) => text.startsWith(words)) ?? named.at(-1)
    if (parent === undefined && !usualBeginning.test(line)) {
      read.push(comment)
      continue
    }
    const own = { ...comment, text: comment.text.slice(line.length).trim() }
    read.push(own)
    if (parent !== undefined) parents.set(own, parent)
  }
  return { comments: read, parents }
}

/** Words, a name, a date with a time in brackets, and the beginning of what is answered. */
const replyLine = /^\D+ \([^()]*\d[^()]*\): ["“«](.*)["”»]$/

/** In characters: LibreOffice cuts what it quotes long before that. */
const longestLine = 500

/** In the languages of our readers: what it answers may be gone, the name still stands there. */
const usualBeginning = /^(?:Reply to|Svar til|Svar på) /
