import type { Finding } from '../finding/finding.js'
import type { BuiltPart } from './build-value.js'
import type { ChangedPart } from './changed-part.js'
import { movedFinding, movePositions, shiftPositions, type Move } from './move-positions.js'
import type { ParsedSource } from './parse-source.js'
import type { ContainerPositions, Undecided } from './positions.js'
import type { TextChange } from './text-change.js'

type Fields = Readonly<Record<string, unknown>>

/** The entries of a part as they are now; their places are those in the file. */
export interface ReadPart {
  readonly built: BuiltPart
  readonly positions: ReadonlyMap<object, ContainerPositions>
  readonly findings: readonly Finding[]
}

/** Whether a finding about the file as it was is about a part of it. */
export function isInPart({ location }: Finding, { start, end }: ChangedPart, text: string): boolean {
  return location.range[0] >= start && (location.range[0] < end || end === text.length)
}

/**
 * Puts entries that were read again in the place of those before.
 * @returns the file's new top, and what is to be said of its content
 */
export function putIn(
  part: ChangedPart,
  read: ReadPart,
  before: ParsedSource,
  change: TextChange,
  positions: Map<object, ContainerPositions>,
): { readonly value: Fields; readonly ofContent: readonly Finding[] } {
  const move = moveAround(part, read, change)
  const outside = before.ofContent.filter((each) => !isInPart(each, part, before.text))
  const container = part.type === 'items' ? withItems(part, read) : withFields(part, read)
  const dash = part.start + part.indentation
  const grown = change.newEnd - change.end
  // Of tens of thousands, most stand behind the part.
  positions.forEach((at, key) => {
    if (at.range[1] <= dash || at.source !== before.name || at === part.at) return
    const [start] = at.range
    if (start > dash && start < part.end) positions.delete(key)
    else if (start >= part.end) shiftPositions(at, grown)
    else movePositions(at, move)
  })
  for (const [key, at] of read.positions) if (key !== read.built.value) positions.set(key, at)
  spliced(part, read, move)
  return {
    value: renewed(part, container, positions) as Fields,
    ofContent: [...outside.map((each) => movedFinding(each, move)), ...read.findings],
  }
}

/** Where what stands outside the part moves: the ends of what holds the part go with its own end. */
function moveAround(part: ChangedPart, { built }: ReadPart, { end, newEnd }: TextChange): Move {
  const grown = newEnd - end
  const lastEnd = endBefore(part)
  const dash = part.start + part.indentation
  return (offset) => (offset <= dash ? offset : offset > lastEnd ? offset + grown : built.end)
}

/** Where the last key or value of the part ended. */
function endBefore({ type, at, first, last, start, end }: ChangedPart): number {
  let latest = start
  const { offsets, undecided } = at
  for (let index = 0; index < offsets.length; index += 4) {
    const isOwn =
      type === 'items'
        ? first <= index / 4 && index / 4 <= last
        : start <= (offsets[index] ?? 0) && (offsets[index] ?? 0) < end
    if (isOwn)
      latest = Math.max(latest, offsets[index + 3] ?? 0, type === 'fields' ? (offsets[index + 1] ?? 0) : 0)
  }
  for (const open of undecided) {
    if (!isOpenIn(open, { first, last, start, end })) continue
    latest = Math.max(latest, open.location.range[1], open.name?.range[1] ?? 0)
  }
  return latest
}

/** Whether what is left open stands in a part: an item without a place in the list behind as many as its number. */
function isOpenIn(
  { key, name }: Undecided,
  { first, last, start, end }: Pick<ChangedPart, 'first' | 'last' | 'start' | 'end'>,
): boolean {
  if (typeof key === 'number') return first < key && key <= last + 1
  return name !== undefined && start <= name.range[0] && name.range[0] < end
}

function withItems({ container, first, last }: ChangedPart, { built }: ReadPart): object {
  const list = container as readonly unknown[]
  return [...list.slice(0, first), ...(built.value as readonly unknown[]), ...list.slice(last + 1)]
}

function withFields({ container, at, start, end }: ChangedPart, { built }: ReadPart): object {
  const value: Record<string, unknown> = {}
  const keep = (isWanted: (start: number) => boolean): void => {
    for (const [index, key] of at.keys.entries())
      if (isWanted(at.offsets[4 * index] ?? 0)) value[key] = (container as Fields)[key]
  }
  keep((offset) => offset < start)
  Object.assign(value, built.value)
  keep((offset) => offset >= end)
  return value
}

/** Puts the places of the new entries among those of the container; all others move. */
function spliced(part: ChangedPart, { built }: ReadPart, move: Move): void {
  const { type, at, first, last, start, end } = part
  const { keys, offsets, undecided } = at
  const isItems = type === 'items'
  const inside = isItems
    ? { from: first, count: last - first + 1 }
    : { from: countBefore(at, start), count: countBefore(at, end) - countBefore(at, start) }
  const open = undecided.filter((each) => !isOpenIn(each, part))
  const openBefore = open.filter(({ key, name }) =>
    typeof key === 'number' ? key <= first : name !== undefined && name.range[0] < start,
  ).length
  const added = isItems ? built.at.offsets.length / 4 : built.at.keys.length

  offsets.splice(4 * inside.from, 4 * inside.count)
  undecided.splice(0, undecided.length, ...open)
  movePositions(at, move)
  if (first > last) at.range = [at.range[0], built.end]
  offsets.splice(4 * inside.from, 0, ...built.at.offsets)
  if (!isItems) keys.splice(inside.from, inside.count, ...built.at.keys)
  for (const [index, each] of undecided.entries()) {
    if (index >= openBefore && typeof each.key === 'number')
      undecided[index] = { ...each, key: each.key + added - inside.count }
  }
  undecided.splice(
    openBefore,
    0,
    ...built.at.undecided.map((each) =>
      typeof each.key === 'number' ? { ...each, key: each.key + first } : each,
    ),
  )
}

function countBefore({ keys, offsets }: ContainerPositions, offset: number): number {
  return keys.filter((_, index) => (offsets[4 * index] ?? 0) < offset).length
}

/** The objects and lists on the way to the container, each with what is new in it. Their places stay known. */
function renewed(part: ChangedPart, container: object, positions: Map<object, ContainerPositions>): object {
  const replace = (old: object, next: object): object => {
    const at = positions.get(old)
    positions.delete(old)
    if (at !== undefined) positions.set(next, at)
    return next
  }
  let value = replace(part.container, container)
  for (const { container: holder, key } of part.trail.toReversed()) {
    const copy = (Array.isArray(holder) ? [...(holder as readonly unknown[])] : { ...holder }) as Record<
      string | number,
      unknown
    >
    copy[key] = value
    value = replace(holder, copy)
  }
  return value
}
