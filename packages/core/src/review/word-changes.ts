import { diffTokens } from '../compare/diff-tokens.js'
import { wordsIn } from '../compare/diff-words.js'

/** Words `[start, end)` of a text, and what stands in their place in another. */
export interface WordChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What makes one text of another, as small as words can be: by place, none touching another. */
export function wordChanges(
  before: string,
  after: string,
  split: (text: string) => readonly string[] = wordsIn,
): readonly WordChange[] {
  const [wordsBefore, wordsAfter] = [split(before), split(after)]
  const changes: WordChange[] = []
  let at = 0
  let open: WordChange | undefined
  for (const { type, start, end } of diffTokens(wordsBefore, wordsAfter)) {
    const text = (type === 'deleted' ? wordsBefore : wordsAfter).slice(start, end).join('')
    if (type === 'same') {
      if (open !== undefined) changes.push(open)
      open = undefined
      at += text.length
    } else {
      open ??= { start: at, end: at, text: '' }
      open =
        type === 'deleted' ? { ...open, end: open.end + text.length } : { ...open, text: open.text + text }
      if (type === 'deleted') at += text.length
    }
  }
  return open === undefined ? changes : [...changes, open]
}

/** The text with its changes made. */
export function withChanges(text: string, changes: readonly WordChange[]): string {
  let changed = ''
  let at = 0
  for (const { start, end, text: words } of changes) {
    changed += text.slice(at, start) + words
    at = end
  }
  return changed + text.slice(at)
}
