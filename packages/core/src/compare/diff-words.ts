import { diffTokens, type Run } from './diff-tokens.js'

/** A piece of two texts: words that both have, or one alone. */
export interface WordPiece {
  readonly type: Run['type']
  readonly text: string
}

/**
 * What was changed in a text, word by word. The pieces that are not inserted give the text before, those that are not
 * deleted the text after; what is deleted stands before what came in its place.
 */
export function diffWords(before: string, after: string): readonly WordPiece[] {
  return diffParts(wordsIn(before), wordsIn(after), (word) => word)
    .filter(({ parts }) => parts.length > 0)
    .map(({ type, parts }) => ({ type, text: parts.join('') }))
}

/** Words with what holds them together («24-timers», «99,9»), spaces and other characters one by one: joined, the text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*|[^]/gu) ?? []
}

function hasNoWord(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** Parts of two texts that both have, or one alone. */
export interface Piece<T> {
  readonly type: Run['type']
  readonly parts: readonly T[]
}

/**
 * The difference between two lists of parts as a person would mark it: few and whole changes, no confetti.
 *
 * @param textOf the part as a reader sees it; what has no letter or digit says nothing by itself
 * @param keyOf the same for parts that are the same
 */
export function diffParts<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (part: T) => string,
  keyOf = textOf,
): readonly Piece<T>[] {
  const keysBefore = before.map(keyOf)
  const keysAfter = after.map(keyOf)
  let blocks = blocksOf(diffTokens(keysBefore, keysAfter), before, after)
  for (;;) {
    const merged = mergeSmall(blocks, textOf)
    if (merged.length === blocks.length) break
    blocks = merged
  }
  return blocks.flatMap((block): readonly Piece<T>[] =>
    block.isSame
      ? [{ type: 'same', parts: block.after }]
      : [
          ...(block.before.length > 0 ? [{ type: 'deleted', parts: block.before } as const] : []),
          ...(block.after.length > 0 ? [{ type: 'inserted', parts: block.after } as const] : []),
        ],
  )
}

/** What stood in a place, and what stands there now. */
interface Block<T> {
  readonly isSame: boolean
  readonly before: readonly T[]
  readonly after: readonly T[]
}

function blocksOf<T>(runs: readonly Run[], before: readonly T[], after: readonly T[]): readonly Block<T>[] {
  const blocks: Block<T>[] = []
  for (const { type, start, end } of runs) {
    const parts = (type === 'deleted' ? before : after).slice(start, end)
    const last = blocks.at(-1)
    if (type === 'same') blocks.push({ isSame: true, before: parts, after: parts })
    else if (last?.isSame === false)
      blocks[blocks.length - 1] = joined(last, {
        isSame: false,
        before: type === 'deleted' ? parts : [],
        after: type === 'inserted' ? parts : [],
      })
    else
      blocks.push({
        isSame: false,
        before: type === 'deleted' ? parts : [],
        after: type === 'inserted' ? parts : [],
      })
  }
  return blocks
}

/** What is the same between two changes and shorter than both of them tells nothing: a reader sees one change. */
function mergeSmall<T>(blocks: readonly Block<T>[], textOf: (part: T) => string): readonly Block<T>[] {
  const lengthOf = (parts: readonly T[]): number =>
    parts.reduce((sum, part) => sum + (hasNoWord(textOf(part)) ? 0 : textOf(part).length), 0)
  const sizeOf = (block: Block<T>): number => Math.max(lengthOf(block.before), lengthOf(block.after))
  const merged: Block<T>[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    const last = merged.at(-1)
    const next = blocks[index + 1]
    if (block.isSame && last !== undefined && next !== undefined) {
      // Of two changes that only add, or only remove, each is plain to see.
      const isPaired = hasBoth(last) || hasBoth(next) || hasBoth(joined(last, next))
      const size = lengthOf(block.after)
      if (
        isPaired &&
        (size === 0 ? block.after.length <= 2 : size <= Math.min(sizeOf(last), sizeOf(next)) / 2)
      ) {
        merged[merged.length - 1] = joined(joined(last, block), next)
        index += 1
        continue
      }
    }
    merged.push(block)
  }
  return merged
}

function hasBoth<T>({ before, after }: Block<T>): boolean {
  return before.length > 0 && after.length > 0
}

function joined<T>(first: Block<T>, second: Block<T>): Block<T> {
  return {
    isSame: false,
    before: [...first.before, ...second.before],
    after: [...first.after, ...second.after],
  }
}
