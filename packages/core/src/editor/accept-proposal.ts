import type { Analysis } from '../analyse.js'
import type { Edit } from '../finding/finding.js'
import { mergeProposal, proposedPlace, type Merged } from '../review/merge-proposal.js'
import { thingAt } from '../review/thing-at.js'
import { threadCalled } from '../review/thread-called.js'
import { setValueEdit } from './set-value.js'
import { setWordsEdits } from './set-words.js'

/**
 * What accepting a proposal gives: edits of the files of the specification, or why there are none. `not-editable`: the text
 * of the file can't be changed with certainty.
 */
export type Acceptance =
  | { readonly edits: readonly Edit[]; readonly merged: Merged }
  | {
      readonly problem:
        'no-thread' | 'no-proposal' | 'not-placed' | 'gone' | 'conflict' | 'by-hand' | 'not-editable'
      readonly merged?: Merged
    }

/**
 * Writes what a thread proposes into the specification: as few words as can be, merged with what was changed in the
 * meantime. There is no edit where the field says so already.
 *
 * @param id of the thread, `K-4f7k2q`
 */
export function acceptProposal(analysis: Analysis, id: string): Acceptance {
  const { specification } = analysis
  const thread = threadCalled(analysis.review, id)
  if (thread === undefined) return { problem: 'no-thread' }
  const { proposal, at } = thread
  if (proposal === undefined) return { problem: 'no-proposal' }
  if (at === undefined) return { problem: 'not-placed' }
  if (specification === undefined) return { problem: 'not-editable' }
  const merged = mergeProposal(proposal, at, specification)
  if (merged.type === 'same') return { edits: [], merged }
  if (merged.type !== 'merged') return { problem: merged.type, merged }
  const thing = thingAt(specification, at)
  const place = thing && proposedPlace(thing, merged.field)
  const value = place && asKind(merged.value, place.value)
  if (place === undefined || value === undefined) return { problem: 'not-editable', merged }
  const edits =
    typeof value === 'string' && typeof place.value === 'string'
      ? setWordsEdits(analysis, place.path, place.value, value)
      : setValueEdit(analysis, place.path, value)
  return edits === undefined ? { problem: 'not-editable', merged } : { edits, merged }
}

/** A value of the same kind as the one that it takes the place of. */
function asKind(value: string, current: string | number | boolean): string | number | boolean | undefined {
  if (typeof current === 'string') return value
  if (typeof current === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? undefined : number
}
