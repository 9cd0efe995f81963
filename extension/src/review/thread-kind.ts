import type { ReviewThread } from '@kravspek/core'

/**
 * What the manifest's menus go by, for a comment beside the text and for its row in the view: `comment open proposal`. Each
 * word stands for itself there: `/\bopen\b/`.
 */
export function threadKind({ state = 'open', proposal }: ReviewThread, isPlaced: boolean): string {
  const words = ['comment', state]
  if (proposal !== undefined) words.push('proposal')
  if (!isPlaced) words.push('unplaced')
  return words.join(' ')
}
