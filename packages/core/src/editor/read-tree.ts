import type { Path } from '../finding/finding.js'
import { parseSource } from '../source/parse-source.js'
import type { Positions } from '../source/positions.js'
import { isObject } from '../schema/walk.js'
import type { Single } from '../source/write-value.js'

/** What a text says, with what it leaves open: made to be compared. */
export type Tree =
  | { readonly type: 'single'; readonly value: unknown }
  | { readonly type: 'mapping'; readonly entries: Readonly<Record<string, Tree>> }
  | {
      readonly type: 'list'
      readonly items: readonly Tree[]
      /** Items that are left open, each by the number of items before it. */
      readonly open: readonly { readonly before: number; readonly item: Tree }[]
    }

export interface ReadTree {
  readonly tree: Tree
  /** How much is wrong with how it is written. */
  readonly faults: number
}

/** Reads a text; `undefined` where it could not be read. */
export function readTree(text: string): ReadTree | undefined {
  const positions: Positions = new Map()
  const { value, findings } = parseSource('', text, positions)
  if (value === undefined) return undefined
  const faults = findings.filter(({ severity }) => severity !== 'hint').length
  return { tree: treeOf(value, positions), faults }
}

/**
 * The tree with another value at a path; `undefined` where the path leads nowhere.
 * @param isOpen the path leads to an item of a list that is left open: it is decided, and the items behind it move
 */
export function withValue(
  tree: Tree,
  path: Path,
  value: Single | readonly Single[],
  isOpen = false,
): Tree | undefined {
  const [step, ...rest] = path
  if (step === undefined) return valueTree(value)
  if (tree.type === 'mapping' && typeof step === 'string') {
    const inner = Object.hasOwn(tree.entries, step) ? tree.entries[step] : undefined
    const changed = rest.length === 0 ? valueTree(value) : inner && withValue(inner, rest, value, isOpen)
    return changed === undefined
      ? undefined
      : { type: 'mapping', entries: { ...tree.entries, [step]: changed } }
  }
  if (tree.type !== 'list' || typeof step !== 'number') return undefined
  const open = isOpen ? tree.open.findIndex(({ before }) => before === step) : -1
  if (rest.length === 0 && open !== -1 && value !== null) {
    return {
      type: 'list',
      items: [...tree.items.slice(0, step), valueTree(value), ...tree.items.slice(step)],
      open: tree.open
        .filter((_, index) => index !== open)
        .map(({ before, item }, index) => ({ before: index >= open ? before + 1 : before, item })),
    }
  }
  const inner = tree.items[step]
  const changed = inner === undefined ? undefined : withValue(inner, rest, value, isOpen)
  // An item can't be opened in place: the others would change their numbers.
  if (changed === undefined || (rest.length === 0 && value === null)) return undefined
  return { ...tree, items: tree.items.map((each, index) => (index === step ? changed : each)) }
}

/** Whether two texts say the same. The order of fields says nothing. */
export function isSameTree(a: Tree, b: Tree): boolean {
  if (a.type === 'single') return b.type === 'single' && a.value === b.value
  if (a.type === 'mapping') {
    if (b.type !== 'mapping') return false
    const keys = Object.keys(a.entries)
    return (
      keys.length === Object.keys(b.entries).length &&
      keys.every((key) => {
        const [one, other] = [a.entries[key], Object.hasOwn(b.entries, key) ? b.entries[key] : undefined]
        return one !== undefined && other !== undefined && isSameTree(one, other)
      })
    )
  }
  return (
    b.type === 'list' &&
    a.items.length === b.items.length &&
    a.open.length === b.open.length &&
    a.items.every((item, index) => isSameAs(item, b.items[index])) &&
    a.open.every(
      ({ before, item }, index) => before === b.open[index]?.before && isSameAs(item, b.open[index].item),
    )
  )
}

function isSameAs(a: Tree, b: Tree | undefined): boolean {
  return b !== undefined && isSameTree(a, b)
}

function valueTree(value: Single | readonly Single[]): Tree {
  return typeof value === 'object' && value !== null
    ? { type: 'list', items: value.map(valueTree), open: [] }
    : { type: 'single', value }
}

function treeOf(value: unknown, positions: Positions): Tree {
  if (typeof value !== 'object' || value === null) return { type: 'single', value }
  const undecided = positions.get(value)?.undecided ?? []
  if (Array.isArray(value)) {
    return {
      type: 'list',
      items: (value as readonly unknown[]).map((each) => treeOf(each, positions)),
      open: undecided.map(({ key, plan }) => ({
        before: Number(key),
        item: treeOf(plan ?? null, positions),
      })),
    }
  }
  const entries = new Map<string, Tree>()
  if (isObject(value))
    for (const [key, each] of Object.entries(value)) entries.set(key, treeOf(each, positions))
  for (const { key, plan } of undecided) entries.set(String(key), treeOf(plan ?? null, positions))
  return { type: 'mapping', entries: Object.fromEntries(entries) }
}
