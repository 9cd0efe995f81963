import { combined, type ChangeDraft } from './change-draft.js'
import type { Unit } from './file-units.js'

/** What is needed to know which units are one whole. */
export interface Wholes {
  readonly units: readonly Unit[]
  /** By the index of the unit: number of its row, and id of what it is about. */
  readonly rowOf: (unit: number) => number | undefined
  readonly placeOf: (unit: number) => string | undefined
}

/**
 * Changes as a person would tell them: what one moved is one move, a row or requirement that is gone as a whole is gone once,
 * and paragraphs written one after another are one addition.
 */
export const wholeChanges = (drafts: readonly ChangeDraft[], wholes: Wholes): readonly ChangeDraft[] => {
  return [...groupBy(drafts, ({ author }) => author).values()]
    .flatMap((own) => {
      return additionsTogether(
        removedTogether(removedTogether(moves(own), wholes, wholes.rowOf), wholes, wholes.placeOf),
      )
    })
    .toSorted((a, b) => (a.units[0] ?? 0) - (b.units[0] ?? 0))
}

/** What was cut out in one place and put in at another under the name of one move. */
const moves = (drafts: readonly ChangeDraft[]): readonly ChangeDraft[] => {
  const byMove = groupBy(drafts, ({ move }) => move)
  const done = new Set<ChangeDraft>()
  const moved = [...byMove.values()].flatMap((group) => {
    const removed = combined(group.filter(({ action }) => action === 'remove'))
    const added = combined(group.filter(({ action }) => action === 'add'))
    if (removed === undefined || added === undefined) return []
    for (const each of group) if (each.action !== 'change') done.add(each)
    return [{ ...removed, action: 'move' as const, after: added.after }]
  })
  return [...drafts.filter((each) => !done.has(each)), ...moved].toSorted(byUnit)
}

/** Removals that take all the text of one row, or of one requirement or section, as one. */
const removedTogether = (
  drafts: readonly ChangeDraft[],
  { units }: Wholes,
  wholeOf: (unit: number) => string | number | undefined,
): readonly ChangeDraft[] => {
  const removals = drafts.filter(({ action }) => action === 'remove')
  if (removals.length < 2) return drafts
  const groups = groupBy(removals, ({ units: [unit = -1] }) => wholeOf(unit))
  const sizes = new Map<string | number, number>()
  for (const { index, key, isCompared } of units) {
    const whole = wholeOf(index)
    if (isCompared && key !== '' && whole !== undefined) sizes.set(whole, (sizes.get(whole) ?? 0) + 1)
  }
  const done = new Set<ChangeDraft>()
  const wholes = [...groups].flatMap(([whole, group]) => {
    const removed = new Set(group.flatMap((each) => each.units))
    if (group.length < 2 || removed.size < (sizes.get(whole) ?? 0)) return []
    for (const each of group) done.add(each)
    return combined(group) ?? []
  })
  return [...drafts.filter((each) => !done.has(each)), ...wholes].toSorted(byUnit)
}

const additionsTogether = (drafts: readonly ChangeDraft[]): readonly ChangeDraft[] => {
  const result: ChangeDraft[] = []
  for (const draft of drafts) {
    const last = result.at(-1)
    const isNext =
      last?.action === 'add' &&
      draft.action === 'add' &&
      (draft.units[0] ?? 0) - (last.units.at(-1) ?? 0) <= 1
    const both = isNext ? combined([last, draft]) : undefined
    if (both === undefined) result.push(draft)
    else result[result.length - 1] = both
  }
  return result
}

const byUnit = (a: ChangeDraft, b: ChangeDraft): number => (a.units[0] ?? 0) - (b.units[0] ?? 0)

const groupBy = <T, K>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
