import type { Path } from '../finding/finding.js'
import type { Positions } from '../source/positions.js'
import { placeOfPath, type Place } from './field-of-path.js'

/** What the precompiled validator says of one fault. Source: ajv, `ErrorObject`. */
export interface ValidationError {
  readonly keyword: string
  /** JSON Pointer to the value. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  /** The key that is at fault, where it is the key and not its value. */
  readonly propertyName?: string
}

/** A value that was validated, and where it stands. */
export interface Validated {
  readonly root: object
  /** Concept of the value: `specification`, `organisation`, `part`. */
  readonly concept: string
  readonly positions: Positions
  readonly sources: ReadonlyMap<string, string>
}

/** Where an object stands that an error points at: its own concept, not that of the object around it. */
export function objectPlace(validated: Validated, path: Path): Place {
  const place = placeOfPath(validated.root, validated.concept, path)
  return {
    ...place,
    concept: path.length === 0 ? validated.concept : (place.field?.concept ?? place.concept),
  }
}

/** The steps of a JSON Pointer: numbers where they lead into a list, names elsewhere. */
export function pathOfPointer(pointer: string, root: unknown): Path {
  if (pointer === '') return []
  const path: (string | number)[] = []
  let value = root
  for (const part of pointer.slice(1).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(value) ? Number(name) : name
    path.push(step)
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined
  }
  return path
}

/** A path as a JSON Pointer. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
