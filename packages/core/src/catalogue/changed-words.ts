import { diffParts, type WordPiece } from '../compare/diff-words.js'

/** What was changed in the text of a requirement, word by word. The name of a value (`<frist>`) is one word. */
export function changedWords(before: string, after: string): readonly WordPiece[] {
  return diffParts(wordsIn(before), wordsIn(after), (word) => word)
    .filter(({ parts }) => parts.length > 0)
    .map(({ type, parts }) => ({ type, text: parts.join('') }))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/<[^<>\s]+>|[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*|[^]/gu) ?? []
}
