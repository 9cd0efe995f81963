import type { ReviewThread, Specification } from '@kravspek/core'

/** What comments are grouped by when they are listed. */
export type GroupOf =
  | { readonly type: 'section'; readonly id: string; readonly title: string }
  /** About something of the specification that stands in no section. */
  | { readonly type: 'elsewhere' }
  /** A part of the document that it was said in, such as `:other`. */
  | { readonly type: 'part'; readonly part: string }
  /** Said in a meeting, and about the whole. */
  | { readonly type: 'general' }
  /** About something that is no longer there. */
  | { readonly type: 'gone' }
  | { readonly type: 'not-placed' }

export interface ThreadGroup {
  readonly of: GroupOf
  readonly threads: readonly ReviewThread[]
}

/** Where something with an id stands. */
export interface Spot {
  readonly group: GroupOf
  /** In the order of the specification. */
  readonly order: number
  /** What it is called; `undefined`: it is called nothing but its id. */
  readonly title: string | undefined
}

/**
 * Comments in the order of what they are about: section by section, then elsewhere in the specification, then parts of
 * the document, then what is gone, then what has no place. Those about one thing stand in the order of the register.
 */
export function threadGroups(
  threads: readonly ReviewThread[],
  spots: ReadonlyMap<string, Spot>,
): readonly ThreadGroup[] {
  const placed = threads.map((thread) => ({ thread, spot: spotOf(thread, spots) }))
  const groups = new Map<string, { readonly of: GroupOf; readonly threads: ReviewThread[] }>()
  for (const { thread, spot } of placed.toSorted((a, b) => a.spot.order - b.spot.order)) {
    const key = JSON.stringify(spot.group)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { of: spot.group, threads: [thread] })
    else group.threads.push(thread)
  }
  return [...groups.values()]
}

/** Where each thing of a specification with an id stands. */
export function spotsOf(specification: Specification): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>()
  let order = 0
  const visit = (value: unknown, group: GroupOf, prefix: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const each of value) visit(each, group, prefix)
      return
    }
    const fields = value as Readonly<Record<string, unknown>>
    const { id } = fields
    const own = typeof id === 'string' ? `${prefix}${id}` : undefined
    if (own !== undefined && !spots.has(own)) {
      const title = [fields['title'], fields['name'], fields['caption']].find(
        (each) => typeof each === 'string',
      )
      spots.set(own, { group, order: order++, title })
    }
    for (const [name, each] of Object.entries(fields))
      visit(each, group, name === 'children' && own !== undefined ? `${own}.` : '')
  }
  const { sections = [], id: _, ...others } = specification
  for (const section of sections) {
    const { id, title = id } = section
    visit(section, { type: 'section', id, title }, '')
  }
  visit(others, { type: 'elsewhere' }, '')
  return spots
}

function spotOf({ at, part, how }: ReviewThread, spots: ReadonlyMap<string, Spot>): Spot {
  const end = Number.MAX_SAFE_INTEGER
  const title = undefined
  if (at !== undefined) return spots.get(at) ?? { group: { type: 'gone' }, order: end - 1, title }
  // Those who spoke in a meeting had no document with chapters before them.
  if (part === ':other' && how === 'meeting') return { group: { type: 'general' }, order: end - 2, title }
  if (part !== undefined) return { group: { type: 'part', part }, order: end - 2, title }
  return { group: { type: 'not-placed' }, order: end, title }
}
