import type { Analysis } from '../analyse.js'
import type { Edit, Location } from '../finding/finding.js'
import type { ReviewThread, Specification } from '../generated/specification.js'
import { mergeProposal, proposedPlace, type Merged, type MergedChange } from '../review/merge-proposal.js'
import { otherWording, type OtherWording } from '../review/other-wording.js'
import { takenInBefore } from '../review/taken-in-before.js'
import { thingAt } from '../review/thing-at.js'
import { threadCalled } from '../review/thread-called.js'
import { whereWordsStand } from '../review/where-words-stand.js'
import { setValueEdit } from './set-value.js'
import { setWordsEdits } from './set-words.js'

/**
 * What accepting a proposal gives: edits of the files of the specification, or why there are none. `not-editable`: the text
 * of the file can't be changed with certainty. `put-together`: it is about a part of a document that is no one thing in the
 * specification.
 */
export type Acceptance =
  | {
      readonly edits: readonly Edit[]
      readonly merged: Extract<Merged, { type: 'merged' | 'same' }>
      /** What says the same to other readers, and is left as it is. */
      readonly other?: OtherWording
    }
  | {
      readonly problem:
        | 'no-thread'
        | 'no-proposal'
        | 'not-placed'
        | 'put-together'
        | 'not-editable'
        | Exclude<Merged['type'], 'merged' | 'same'>
      readonly merged?: Merged
      /** Comments whose proposals have been taken in and stand against this one. */
      readonly takenIn?: readonly string[]
      /** Where the words stand that a person must change. */
      readonly location?: Location
    }

/**
 * Writes what a thread proposes into the specification: as few words as can be, merged with what was changed in the
 * meantime. There is no edit where the specification says so already.
 *
 * @param id of the thread, `K-4f7k2q`
 */
export function acceptProposal(analysis: Analysis, id: string): Acceptance {
  const { specification, review } = analysis
  const thread = threadCalled(review, id)
  if (review === undefined || thread === undefined) return { problem: 'no-thread' }
  const { proposal, at, part } = thread
  if (proposal === undefined) return { problem: 'no-proposal' }
  if (specification === undefined) return { problem: 'not-editable' }
  if (at === undefined)
    return {
      problem: part === undefined ? 'not-placed' : 'put-together',
      ...located(analysis, thread, specification),
    }
  const merged = mergeProposal(proposal, at, specification)
  if (merged.type === 'same') return { edits: [], merged }
  if (merged.type === 'conflict')
    return { problem: merged.type, merged, takenIn: takenInBefore(review, thread, merged.current) }
  if (merged.type !== 'merged')
    return { problem: merged.type, merged, ...located(analysis, thread, specification) }
  const edits = editsOf(analysis, merged.changes, at, specification)
  if (edits === undefined) return { problem: 'not-editable', merged }
  const other = otherWording(
    specification,
    at,
    merged.changes.map(({ field }) => field),
  )
  return { edits, merged, ...(other === undefined ? {} : { other }) }
}

function located(
  analysis: Analysis,
  { proposal: { before = '', after = '', action = 'change' } = {} }: ReviewThread,
  specification: Specification,
): { readonly location?: Location } {
  const path = action === 'change' ? whereWordsStand(before, after, specification) : undefined
  return path === undefined ? {} : { location: analysis.locate(path) }
}

/** By place, none touching another; `undefined`: not all of them can be made with certainty. */
function editsOf(
  analysis: Analysis,
  changes: readonly MergedChange[],
  at: string,
  specification: Specification,
): readonly Edit[] | undefined {
  const thing = thingAt(specification, at)
  const edits: Edit[] = []
  for (const { field, value: wanted } of changes) {
    const place = thing && proposedPlace(thing, field)
    const value = place && asKind(wanted, place.value)
    if (place === undefined || value === undefined) return undefined
    const made =
      typeof value === 'string' && typeof place.value === 'string'
        ? setWordsEdits(analysis, place.path, place.value, value)
        : setValueEdit(analysis, place.path, value)
    if (made === undefined) return undefined
    edits.push(...made)
  }
  const inOrder = edits.toSorted(
    (a, b) =>
      Number(a.location.source > b.location.source) - Number(a.location.source < b.location.source) ||
      a.location.range[0] - b.location.range[0],
  )
  return inOrder.every((edit, index) => isBehind(edit, inOrder[index - 1])) ? inOrder : undefined
}

function isBehind({ location }: Edit, before: Edit | undefined): boolean {
  return before?.location.source !== location.source || before.location.range[1] <= location.range[0]
}

/** A value of the same kind as the one that it takes the place of. */
function asKind(value: string, current: string | number | boolean): string | number | boolean | undefined {
  if (typeof current === 'string') return value
  if (typeof current === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? undefined : number
}
