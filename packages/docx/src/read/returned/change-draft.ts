import type { ReturnedChange } from '@kravspek/core'

/** A change with what is needed to put it together with others. */
export interface ChangeDraft extends Omit<ReturnedChange, 'place'> {
  /** Numbers of the units of the file that it is in; of one that is gone, of the unit it stood after. */
  readonly units: readonly number[]
  readonly move: string | undefined
}

/** Changes of one person that are one, as one. All are in the order of the file. */
export const combined = (
  drafts: readonly ChangeDraft[],
  action: ReturnedChange['action'] = drafts[0]?.action ?? 'change',
): ChangeDraft | undefined => {
  const [first] = drafts
  if (first === undefined) return undefined
  const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')
  return {
    ...first,
    action,
    before: lines(drafts.map(({ before }) => before)),
    after: lines(drafts.map(({ after }) => after)),
    units: drafts.flatMap(({ units }) => units),
  }
}
