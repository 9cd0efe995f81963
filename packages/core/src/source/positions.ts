import type { Location, Path, Range } from '../finding/finding.js'

/** A value that is left open: `key: null`, or with a plan. */
export interface Undecided {
  readonly key: string | number
  readonly location: Location
  /** Where its name stands; `undefined` for an item of a list. */
  readonly name: Location | undefined
  /** `{ undecided: true, decideBy, owner }` as it stands; `undefined` for a plain `null`. */
  readonly plan: Readonly<Record<string, unknown>> | undefined
}

/** Where one mapping or list and its entries stand. */
export interface ContainerPositions {
  readonly source: string
  range: Range
  /** Keys in the order of the file; for a list its indexes count instead. */
  readonly keys: string[]
  /** Four numbers an entry: key start, key end, value start, value end. A list item has its own start twice as key. */
  readonly offsets: number[]
  readonly undecided: Undecided[]
  /** Keys whose value was refused and reported. */
  readonly refused: string[]
  /** Entries taken from another container (the organisation file), by key. */
  readonly borrowed?: ReadonlyMap<string, ContainerPositions>
}

/** The positions of a container, for those who only read them. */
export interface ContainerPlaces {
  readonly source: string
  readonly range: Range
  /** Keys in the order of the file; for a list its indexes count instead. */
  readonly keys: readonly string[]
  /** Four numbers an entry: key start, key end, value start, value end. A list item has its own start twice as key. */
  readonly offsets: readonly number[]
  readonly undecided: readonly Undecided[]
}

/** Positions of every container of a composed specification, by the container's identity. */
export type Positions = Pick<Map<object, ContainerPositions>, 'get' | 'has' | 'set' | 'values'>

/** Positions of containers that are put together from others, over the positions of those. What is set is set above. */
export function positionsOver(below: Positions): Positions {
  const above = new Map<object, ContainerPositions>()
  const positions: Positions = {
    // Most specifications are one file, and nothing is put together.
    get: (container) => (above.size === 0 ? undefined : above.get(container)) ?? below.get(container),
    has: (container) => below.has(container) || above.has(container),
    set: (container, at) => {
      above.set(container, at)
      return positions as Map<object, ContainerPositions>
    },
    values: () => below.values(),
  }
  return positions
}

/** Where an entry of a container stands: its key and its value. `undefined` where the container has no such entry. */
export function locateEntry(
  positions: Positions,
  container: object,
  key: string | number,
): { readonly key: Location; readonly value: Location } | undefined {
  const own = positions.get(container)
  if (own === undefined) return undefined
  return locateIn(own, key)
}

/** Where the value of an entry stands. */
export function locateValue(
  positions: Positions,
  container: object,
  key: string | number,
): Location | undefined {
  const at = positions.get(container)
  if (at === undefined) return undefined
  const first = 4 * (typeof key === 'number' ? key : at.keys.indexOf(key))
  const start = at.offsets[first + 2]
  const end = at.offsets[first + 3]
  if (start === undefined || end === undefined) return locateIn(at, key)?.value
  return { source: at.source, range: [start, end] }
}

function locateIn(
  at: ContainerPositions,
  key: string | number,
): { readonly key: Location; readonly value: Location } | undefined {
  const { offsets } = at
  const first = 4 * (typeof key === 'number' ? key : at.keys.indexOf(key))
  const keyStart = offsets[first]
  const keyEnd = offsets[first + 1]
  const valueStart = offsets[first + 2]
  const valueEnd = offsets[first + 3]
  if (keyStart === undefined || keyEnd === undefined || valueStart === undefined || valueEnd === undefined) {
    const lender = typeof key === 'string' ? at.borrowed?.get(key) : undefined
    return lender === undefined ? undefined : locateIn(lender, key)
  }
  return {
    key: { source: at.source, range: [keyStart, keyEnd] },
    value: { source: at.source, range: [valueStart, valueEnd] },
  }
}

/** Whether `locateEntry` finds the entry. */
function hasEntry(positions: Positions, container: object, key: string | number): boolean {
  const own = positions.get(container)
  return own !== undefined && isIn(own, key)
}

function isIn(at: ContainerPositions, key: string | number): boolean {
  const index = typeof key === 'number' ? key : at.keys.indexOf(key)
  if (index >= 0 && at.offsets[4 * index + 3] !== undefined) return true
  const lender = typeof key === 'string' ? at.borrowed?.get(key) : undefined
  return lender !== undefined && isIn(lender, key)
}

/**
 * Where a path leads, or the nearest place on the way to it that exists.
 * @param part the key that names the last step, or its value
 */
export function locatePath(positions: Positions, root: object, path: Path, part: 'key' | 'value'): Location {
  return entryLocation(positions, root, path, part) ?? nearestLocation(positions, root, path, part)
}

/** Where a path leads that its last holder has a place for: nearly all do, and of thousands each is quickly found. */
function entryLocation(
  positions: Positions,
  root: object,
  path: Path,
  part: 'key' | 'value',
): Location | undefined {
  const last = path.at(-1)
  if (last === undefined || (part === 'key' && typeof last === 'number')) return undefined
  let holder: unknown = root
  for (let index = 0; index < path.length - 1; index += 1) {
    const step = path[index] ?? 0
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined
    holder = (holder as Record<string | number, unknown>)[step]
  }
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) return undefined
  const at = positions.get(holder)
  if (at === undefined) return undefined
  const first = 4 * (typeof last === 'number' ? last : at.keys.indexOf(last)) + (part === 'key' ? 0 : 2)
  const start = at.offsets[first]
  const end = at.offsets[first + 1]
  return start === undefined || end === undefined ? undefined : { source: at.source, range: [start, end] }
}

function nearestLocation(positions: Positions, root: object, path: Path, part: 'key' | 'value'): Location {
  let container: unknown = root
  let holder: object | undefined
  let length = 0
  // Thousands of findings are located at a time: only where the way ends is it worked out where that stands.
  for (const step of path) {
    if (typeof container !== 'object' || container === null || !Object.hasOwn(container, step)) break
    const value = (container as Record<string | number, unknown>)[step]
    if (!hasEntry(positions, container, step) && !hasPlace(positions, value)) break
    holder = container
    container = value
    length += 1
  }
  const step = path[length - 1]
  const entry =
    holder === undefined || step === undefined
      ? undefined
      : (locateEntry(positions, holder, step) ?? placeOf(positions, container))
  if (entry === undefined) return { source: positions.get(root)?.source ?? '', range: [0, 0] }
  if (length === path.length && part === 'value') return entry.value
  // A list item has no key of its own: what names it is its first key, or the item itself.
  return typeof step === 'number' ? (firstKey(positions, container) ?? entry.value) : entry.key
}

// An entry of a list that was put together from two files has no place in either list, but one of its own.
function placeOf(
  positions: Positions,
  value: unknown,
): { readonly key: Location; readonly value: Location } | undefined {
  const at = typeof value === 'object' && value !== null ? positions.get(value) : undefined
  if (at === undefined) return undefined
  const location = { source: at.source, range: at.range }
  return { key: location, value: location }
}

function hasPlace(positions: Positions, value: unknown): boolean {
  return typeof value === 'object' && value !== null && positions.has(value)
}

function firstKey(positions: Positions, item: unknown): Location | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined
  const at = positions.get(item)
  const start = at?.offsets[0]
  const end = at?.offsets[1]
  return at === undefined || start === undefined || end === undefined
    ? undefined
    : { source: at.source, range: [start, end] }
}
