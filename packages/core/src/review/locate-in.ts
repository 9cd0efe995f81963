import type { Location } from '../finding/finding.js'
import type { ContainerPlaces } from '../source/positions.js'

interface Placed {
  readonly reviewFile: string
  readonly placesOf: (container: object) => ContainerPlaces | undefined
}

/** Where a field of an object of the register, or an item of a list, stands; without the field, the object; else the top of the file. */
export function locateIn(
  { reviewFile, placesOf }: Placed,
  container: object,
  field: string | number,
): Location {
  const places = placesOf(container)
  if (places === undefined) return { source: reviewFile, range: [0, 0] }
  const index = typeof field === 'number' ? field : places.keys.indexOf(field)
  const start = places.offsets[4 * index + 2]
  const end = places.offsets[4 * index + 3]
  const range = start === undefined || end === undefined ? places.range : ([start, end] as const)
  return { source: places.source, range }
}
