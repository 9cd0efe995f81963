import type { DocumentTree } from '@kravspek/core'
import { sentParagraphs } from './sent-paragraphs.js'
import type { Story } from './story.js'
import { textKey } from './text-key.js'

/**
 * How much of a file and a document is the same, by whole paragraphs: 0 to 1. What may be missing or filled in without
 * anyone having changed the document does not count where it is.
 */
export const storyLikeness = (story: Story): ((tree: DocumentTree) => number) => {
  let keys: ReadonlyMap<string, number> | undefined
  return (tree) => {
    // Many documents may be held against a file.
    keys ??= keysIn(story)
    const left = new Map(keys)
    let theirs = 0
    let shared = 0
    for (const { key, control, isOptional } of sentParagraphs(tree).paragraphs) {
      if (key === '') continue
      const count = left.get(key) ?? 0
      if (count > 0) {
        left.set(key, count - 1)
        shared += 1
      }
      if (count > 0 || (control === undefined && !isOptional)) theirs += 1
    }
    const mine = [...keys.values()].reduce((sum, count) => sum + count, 0)
    return mine + theirs === 0 ? 0 : (2 * shared) / (mine + theirs)
  }
}

/** The texts of the paragraphs that were there when the document was sent out, each with how often it stands. */
const keysIn = ({ paragraphs }: Story): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>()
  for (const { pieces, isContents } of paragraphs) {
    if (isContents) continue
    const kept = pieces.filter(({ inserted }) => inserted === undefined)
    const key = textKey(kept.map(({ text }) => text).join(''))
    if (key !== '') keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  return keys
}
