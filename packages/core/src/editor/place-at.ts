import type { Analysis } from '../analyse.js'
import type { Path, Range } from '../finding/finding.js'
import type { Field } from '../generated/concept.js'
import { placeOfPath } from '../schema/field-of-path.js'

/** What stands at an offset of a file. */
export interface PlaceAt {
  /** From the top of that file, not of the composed specification. */
  readonly path: Path
  /** What the offset is in: the name of a field, its value, or, for the empty path, no field at all. */
  readonly part: 'key' | 'value'
  /** Of the key or of the value. */
  readonly range: Range
  /** Concept of the nearest object that holds the field. */
  readonly concept: string
  /** What the schema says of the field the path ends in; `undefined` where it has no such field. */
  readonly field: Field | undefined
  /** `concept.field`. */
  readonly key: string | undefined
  /** Value at the path. */
  readonly value: unknown
  /** The objects and lists on the way, from the file's top to the one that holds the value. */
  readonly containers: readonly object[]
}

/**
 * What stands at an offset of a file of a specification, as the analysis read it; `undefined` for a file that it does not
 * have or could not read. An offset at the end of a word belongs to the word.
 */
export function placeAt(analysis: Analysis, source: string, offset: number): PlaceAt | undefined {
  const file = analysis.files.get(source)
  if (file === undefined) return undefined
  const path: (string | number)[] = []
  const containers: object[] = []
  let value: unknown = file.value
  let part: PlaceAt['part'] = 'value'
  let range: Range = analysis.placesOf(file.value)?.range ?? [0, 0]
  while (typeof value === 'object' && value !== null) {
    const entry = entryAt(analysis, value, offset)
    if (entry === undefined) break
    containers.push(value)
    path.push(entry.step)
    range = entry.range
    part = entry.part
    value = (value as Record<string | number, unknown>)[entry.step]
    if (part === 'key') break
  }
  const { concept, field, key } = placeOfPath(file.value, file.concept, path)
  return { path, part, range, concept, field, key, value, containers }
}

interface Entry {
  readonly step: string | number
  readonly part: PlaceAt['part']
  readonly range: Range
}

function entryAt(analysis: Analysis, container: object, offset: number): Entry | undefined {
  const places = analysis.placesOf(container)
  if (places === undefined) return undefined
  const { keys, offsets } = places
  const isList = Array.isArray(container)
  // Entries stand in the order of the file.
  let first = 0
  let last = offsets.length / 4 - 1
  while (first <= last) {
    const middle = (first + last) >> 1
    const [keyStart = 0, keyEnd = 0, valueStart = 0, valueEnd = 0] = offsets.slice(4 * middle, 4 * middle + 4)
    if (offset < keyStart) last = middle - 1
    else if (offset > Math.max(keyEnd, valueEnd)) first = middle + 1
    else {
      const step = isList ? middle : keys[middle]
      if (step === undefined) return undefined
      if (!isList && offset <= keyEnd) return { step, part: 'key', range: [keyStart, keyEnd] }
      return offset < valueStart ? undefined : { step, part: 'value', range: [valueStart, valueEnd] }
    }
  }
  return undefined
}
