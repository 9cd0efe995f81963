import { wordChanges, withChanges, type WordChange } from './word-changes.js'

/**
 * A text with what two people have changed in it, each without the other. `undefined`: both changed the same words, or
 * one the words right beside those of the other.
 */
export function mergeWords(before: string, theirs: string, ours: string): string | undefined {
  const made: Made[] = []
  for (const change of changesOf(before, theirs, ours)) {
    const last = made.at(-1)
    if (last === undefined || isApart(before, last, change)) made.push(change)
    else if (last.start === change.start && last.end === change.end && last.text === change.text)
      made[made.length - 1] = { ...last, by: 'both' }
    else return undefined
  }
  return withChanges(before, made)
}

interface Made extends WordChange {
  readonly by: 'them' | 'us' | 'both'
}

function changesOf(before: string, theirs: string, ours: string): readonly Made[] {
  const by = (who: Made['by'], after: string): readonly Made[] =>
    wordChanges(before, after, piecesIn).map((change) => ({ ...change, by: who }))
  return [...by('them', theirs), ...by('us', ours)].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Two changes of one person never meet; those of two people are to have a word between them that neither changed. */
function isApart(before: string, last: Made, next: Made): boolean {
  if (last.end >= next.start) return false
  return last.by === next.by || last.by === 'both' || /[\p{L}\p{N}]/u.test(before.slice(last.end, next.start))
}

/** Words as `wordsIn` gives them; a parameter, a cross reference or the address of a link is one. */
function piecesIn(text: string): readonly string[] {
  return text.match(/<[^<>\s]+>|\]\([^()\s]*\)|[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*|[^]/gu) ?? []
}
