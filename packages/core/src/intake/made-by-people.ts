import type { DocumentKind } from '../document-kinds.js'
import type { Language } from '../document/nodes.js'
import { reviewLabels } from '../locale/documents/review.js'
import type { ReturnedChange } from '../review/returned.js'
import type { SentDocument } from './sent-document.js'

/** Documents that tell what stands in a register, which goes on changing: they are not made again. */
const madeOnce: ReadonlySet<string> = new Set<DocumentKind>(['reply', 'comparison'])

/** Documents that say more than the specification does: what they said when they were made is not known any more. */
const tellMore: ReadonlySet<string> = new Set<DocumentKind>(['summary', 'involvement', 'changes'])

/**
 * The changes of a file that people made. Those that were not tracked are found by comparing what was sent out with what
 * came back: where the document can't be made again as it was, the difference may be ours.
 */
export function madeByPeople(
  changes: readonly ReturnedChange[],
  sent: ComparedDocument,
): readonly ReturnedChange[] {
  const { language } = sent.tree.meta
  const isCompared = isComparable(sent)
  return changes.filter(
    ({ isTracked, before, after }) =>
      isTracked || (isCompared && !(isAboutLastRound(before, language) && isAboutLastRound(after, language))),
  )
}

type ComparedDocument = Pick<SentDocument, 'tree' | 'source' | 'isExact'>

/** Whether what was changed without tracking can be told from what we have changed since. */
export function isComparable({ tree, source, isExact }: ComparedDocument): boolean {
  const { document } = tree.meta.stamp
  return isExact && !madeOnce.has(document) && (source === 'edition' || !tellMore.has(document))
}

/** Whether a line of the review document tells no more than what became of the comments of the last round: that goes on changing. */
function isAboutLastRound(line: string, language: Language): boolean {
  const { lastRound, lastRoundNone, lastRoundText, proposals } = reviewLabels[language]
  const text = line.replace(lastRound, () => '').trim()
  if (text === '' || text === lastRoundNone) return true
  return [proposals.one, proposals.other].some((total) => {
    const [start = '', end = ''] = lastRoundText.replace('{total}', total).split('{parts}')
    const unit = start.replace('{count}', '')
    const at = text.indexOf(unit)
    return at > 0 && /^\d+$/.test(text.slice(0, at)) && text.endsWith(end)
  })
}
