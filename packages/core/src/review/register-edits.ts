import type { Edit, Range } from '../finding/finding.js'
import { appendItem, insertEntries } from '../source/insert-entry.js'
import type { ContainerPlaces, Undecided } from '../source/positions.js'
import { conceptOf, fieldNames, writtenFields, writtenTree, type Fields } from './write-tree.js'
import {
  colonEnd,
  columnStyle,
  fillOpen,
  isInFlow,
  putList,
  replaceValue,
  type EntryPlace,
  type Sheet,
} from './replace-value.js'
import { removals } from './remove-entries.js'

/**
 * The edits that make what a text holds another value, each as small as it can be, in the order in which they are to be made
 * where two are at one place. `undefined`: the text is written in a way that has no room.
 */
export function registerEdits(sheet: Sheet, before: Fields, after: Fields): readonly Edit[] | undefined {
  return objectEdits(sheet, before, after, 'review')
}

type Edits = readonly Edit[] | undefined

/**
 * As `registerEdits`, of an object in a text: a requirement of a specification.
 *
 * @param concept whose order its fields come in; `undefined`: their own
 */
export function objectEdits(
  sheet: Sheet,
  before: Fields,
  after: Fields,
  concept: string | undefined,
): readonly Edit[] | undefined {
  const places = sheet.positions.get(before)
  if (places === undefined) return undefined
  const removed = places.keys.filter((key) => after[key] === undefined)
  const found: Edits[] = []
  for (const key of places.keys) {
    if (after[key] === undefined || isSame(before[key], after[key])) continue
    const place = entryPlace(sheet, places, key)
    found.push(place && editsOfEntry(sheet, place, before[key], after[key], conceptOf(concept, key)))
  }
  const missing = Object.keys(after).filter((key) => after[key] !== undefined && !places.keys.includes(key))
  const open = (key: string): Undecided | undefined => places.undecided.find((each) => each.key === key)
  for (const key of missing) {
    const left = open(key)
    if (left !== undefined) found.push(fillOpen(sheet, places, left, after[key], conceptOf(concept, key)))
  }
  found.push(removals(sheet, places, removed))
  const entries = missing
    .filter((key) => open(key) === undefined)
    .map((key) => ({
      key,
      written: (style: Parameters<typeof writtenTree>[2]) =>
        writtenTree(after[key], conceptOf(concept, key), style),
    }))
  if (entries.length > 0) {
    const kept = without(places, removed)
    const inserted = insertEntries(sheet.text, kept, entries, fieldNames(concept))
    found.push(inserted.length === 0 ? undefined : inserted)
  }
  return together(found)
}

/** The edits that write the value of an entry anew, whatever stands there. */
export function entryEdits(
  sheet: Sheet,
  holder: Fields,
  key: string,
  after: unknown,
  concept: string | undefined,
): readonly Edit[] | undefined {
  const places = sheet.positions.get(holder)
  const place = places && entryPlace(sheet, places, key)
  return place && replaceValue(sheet, place, after, concept)
}

function editsOfEntry(
  sheet: Sheet,
  place: EntryPlace,
  before: unknown,
  after: unknown,
  concept: string | undefined,
): Edits {
  if (isObjects(before) && isObjects(after)) {
    if (after.length > 0 && before.length === 0) return putList(sheet, place, after, concept)
    if (after.length > 0) return editsOfList(sheet, place, before, after, concept)
  } else if (isFields(before) && isFields(after)) return objectEdits(sheet, before, after, concept)
  else if (isTexts(before) && isTexts(after) && before.length > 0 && isStartOf(before, after)) {
    const places = sheet.positions.get(before)
    const added = after.slice(before.length).map((text) => {
      const edit = places && appendItem(sheet.text, places, (style) => writtenTree(text, undefined, style))
      return edit && [edit]
    })
    const edits = together(added)
    if (edits !== undefined) return edits
  }
  return replaceValue(sheet, place, after, concept)
}

function editsOfList(
  sheet: Sheet,
  place: EntryPlace,
  before: readonly Fields[],
  after: readonly Fields[],
  concept: string | undefined,
): Edits {
  const places = sheet.positions.get(before)
  if (places === undefined) return undefined
  const partners = partnersOf(before, after)
  const isKept = before.map((_, index) => partners.has(index))
  if (!isKept.includes(true)) return replaceValue(sheet, place, after, concept)
  const found: Edits[] = []
  for (const [index, item] of before.entries()) {
    const partner = partners.get(index)
    if (partner === undefined || isSame(item, partner)) continue
    found.push(objectEdits(sheet, item, partner, concept))
  }
  const gone = [...before.keys()].filter((index) => isKept[index] !== true)
  found.push(removals(sheet, places, gone))
  const used = new Set(partners.values())
  const kept = without(places, gone)
  for (const item of after.filter((each) => !used.has(each))) {
    const edit = appendItem(sheet.text, kept, (style) => writtenFields(item, concept, style))
    found.push(edit && [edit])
  }
  return together(found)
}

/** Which item of the later list an item of the earlier one has become, by its place in the earlier. */
function partnersOf(before: readonly Fields[], after: readonly Fields[]): ReadonlyMap<number, Fields> {
  const partners = new Map<number, Fields>()
  const idsAfter = new Map(after.map((item) => [item['id'], item]))
  const idsBefore = new Set(before.map(({ id }) => id))
  const isById =
    !idsBefore.has(undefined) && idsBefore.size === before.length && idsAfter.size === after.length
  if (isById) {
    before.forEach(({ id }, index) => {
      const partner = idsAfter.get(id)
      if (partner !== undefined) partners.set(index, partner)
    })
  } else if (after.length >= before.length) {
    before.forEach((_, index) => {
      const partner = after[index]
      if (partner !== undefined) partners.set(index, partner)
    })
  } else {
    // Something was taken out: what is as it was is found again, in its order.
    let next = 0
    before.forEach((item, index) => {
      const partner = after[next]
      const isLast = before.length - index === after.length - next
      if (partner === undefined || (!isLast && !isSame(item, partner))) return
      partners.set(index, partner)
      next += 1
    })
  }
  return partners
}

/** The places of what is kept. */
function without(places: ContainerPlaces, gone: readonly (string | number)[]): ContainerPlaces {
  if (gone.length === 0) return places
  const isGone = (index: number): boolean => gone.includes(places.keys[index] ?? index)
  return {
    ...places,
    keys: places.keys.filter((_, index) => !isGone(index)),
    offsets: places.offsets.filter((_, index) => !isGone(Math.floor(index / 4))),
  }
}

function entryPlace(sheet: Sheet, places: ContainerPlaces, key: string): EntryPlace | undefined {
  const first = 4 * places.keys.indexOf(key)
  const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = places.offsets.slice(first, first + 4)
  const colon = colonEnd(sheet, keyEnd)
  if (colon === undefined) return undefined
  const value: Range = [start, end]
  return { colon, value, keyStart, isFlow: isInFlow(sheet, places), style: columnStyle(sheet, places) }
}

function together(found: readonly Edits[]): Edits {
  const edits: Edit[] = []
  for (const each of found) {
    if (each === undefined) return undefined
    for (const edit of each) edits.push(edit)
  }
  return edits
}

/** Whether two values say the same: the order of fields is no difference. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]))
  if (!isFields(one) || !isFields(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSame(one[name], other[name]))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isObjects(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isFields)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isStartOf(start: readonly string[], whole: readonly string[]): boolean {
  return start.length < whole.length && start.every((each, index) => each === whole[index])
}
