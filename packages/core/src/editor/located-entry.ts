import type { Analysis } from '../analyse.js'
import type { Location } from '../finding/finding.js'

/**
 * Where an entry of an object or list of a file stands: its key (of an item of a list, the item) and its value;
 * `undefined` where the file has no such entry.
 */
export function locatedEntry(
  analysis: Pick<Analysis, 'placesOf'>,
  container: object,
  key: string | number,
): { readonly key: Location; readonly value: Location } | undefined {
  const places = analysis.placesOf(container)
  if (places === undefined) return undefined
  const first = 4 * (typeof key === 'number' ? key : places.keys.indexOf(key))
  const [keyStart, keyEnd, valueStart, valueEnd] = places.offsets.slice(first, first + 4)
  if (
    first < 0 ||
    keyStart === undefined ||
    keyEnd === undefined ||
    valueStart === undefined ||
    valueEnd === undefined
  )
    return undefined
  const { source } = places
  return {
    key: { source, range: [keyStart, keyEnd] },
    value: { source, range: [valueStart, valueEnd] },
  }
}
