import type { Analysis } from '../analyse.js'
import type { Location, Path, Range } from '../finding/finding.js'
import { placeAt } from './place-at.js'

/** A field, or an item of a list, that a value is to be put in. */
export interface ValueTarget {
  readonly source: string
  /** From the top of the file. */
  readonly path: Path
  readonly holder: object
  readonly key: string | number
  /** Of the value; `undefined` for one that is left open or not there. */
  readonly location: Location | undefined
}

/** What stands at a location: a value, or one that is left open. */
export function valueTargetAt(analysis: Analysis, { source, range }: Location): ValueTarget | undefined {
  const file = analysis.files.get(source)
  const place = placeAt(analysis, source, range[0])
  if (file === undefined || place === undefined) return undefined
  for (let length = place.path.length; length > 0; length -= 1) {
    const holder = place.containers[length - 1]
    const key = place.path[length - 1]
    if (holder === undefined || key === undefined) continue
    const location = entryOf(analysis, holder, key)
    const path = place.path.slice(0, length)
    if (location !== undefined && isSameRange(location.range, range))
      return { source, path, holder, key, location }
  }
  // What is left open is no entry of its container.
  for (const [depth, holder] of [...place.containers, place.value].entries()) {
    if (typeof holder !== 'object' || holder === null) continue
    const open = analysis
      .placesOf(holder)
      ?.undecided.find(({ location }) => isSameRange(location.range, range))
    if (open !== undefined) {
      const path = [...place.path.slice(0, depth), open.key]
      return { source, path, holder, key: open.key, location: undefined }
    }
  }
  return undefined
}

/** What a path of the composed specification leads to, in the file where it stands; also a field that is not there yet. */
export function valueTargetOf(analysis: Analysis, path: Path): ValueTarget | undefined {
  const key = path.at(-1)
  if (key === undefined || analysis.value === undefined) return undefined
  let holder: unknown = analysis.value
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined
    holder = (holder as Readonly<Record<string | number, unknown>>)[step]
  }
  if (typeof holder !== 'object' || holder === null) return undefined
  if (Object.hasOwn(holder, key) && (holder as Readonly<Record<string | number, unknown>>)[key] !== undefined)
    return valueTargetAt(analysis, analysis.locate(path))
  const places = analysis.placesOf(holder)
  // Where the holder stands in its own file is told by something of it.
  const inFile = places && pathInFile(analysis, places.source, holder)
  return places === undefined || inFile === undefined
    ? undefined
    : { source: places.source, path: [...inFile, key], holder, key, location: undefined }
}

function pathInFile(analysis: Analysis, source: string, holder: object): Path | undefined {
  const file = analysis.files.get(source)
  const at = analysis.placesOf(holder)
  if (file === undefined || at === undefined) return undefined
  if (file.value === holder || isSameRange(analysis.placesOf(file.value)?.range ?? [-1, -1], at.range))
    return []
  const place = placeAt(analysis, source, at.offsets[0] ?? at.undecided[0]?.name?.range[0] ?? at.range[0])
  const depth = place === undefined ? -1 : [...place.containers, place.value].indexOf(holder)
  return place === undefined || depth === -1 ? undefined : place.path.slice(0, depth)
}

function entryOf(analysis: Analysis, holder: object, key: string | number): Location | undefined {
  const places = analysis.placesOf(holder)
  const index = typeof key === 'number' ? key : (places?.keys.indexOf(key) ?? -1)
  const [start, end] = [places?.offsets[4 * index + 2], places?.offsets[4 * index + 3]]
  return places === undefined || start === undefined || end === undefined
    ? undefined
    : { source: places.source, range: [start, end] }
}

function isSameRange(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
