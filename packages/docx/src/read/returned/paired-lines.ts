import { align } from './align.js'
import type { ChangeDraft } from './change-draft.js'

/** A paragraph as it was, with the number of its unit. */
interface Line {
  readonly text: string
  readonly unit: number
}

type Pair = Pick<ChangeDraft, 'action' | 'before' | 'after' | 'units'>

/** What became of some paragraphs: those that are the same are left out, what is new or gone stands by itself. */
export const pairedLines = (before: readonly Line[], after: readonly string[]): readonly Pair[] => {
  const theirs = before.filter(({ text }) => text.trim() !== '')
  const mine = after.filter((text) => text.trim() !== '')
  const { gaps, sentOf } = align(
    mine.map((key) => ({ key })),
    theirs.map(({ text }) => ({ key: text })),
    new Map(),
  )
  const first = before[0]
  // What was written before a paragraph follows the one that stands above it.
  const above = first === undefined || first.text.trim() === '' ? first?.unit : first.unit - 1
  return gaps.flatMap(({ file, sent, after: previous }): readonly Pair[] => {
    const lines = sent.flatMap((index) => theirs[index] ?? [])
    const texts = file.flatMap((index) => mine[index] ?? [])
    const follows = theirs[sentOf.get(previous) ?? -1]?.unit ?? Math.max(0, above ?? 0)
    const pairs =
      lines.length === texts.length
        ? lines.map((line, index) => [[line], [texts[index]]] as const)
        : [[lines, texts] as const]
    return pairs.map(([were, are]) => {
      const old = were
        .map(({ text }) => text)
        .join('\n')
        .trim()
      const now = are.join('\n').trim()
      return {
        action: old === '' ? 'add' : now === '' ? 'remove' : 'change',
        before: old,
        after: now,
        units: were.length > 0 ? were.map(({ unit }) => unit) : [follows],
      }
    })
  })
}
