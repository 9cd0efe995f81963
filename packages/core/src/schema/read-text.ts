import type { Field } from '../generated/concept.js'
import { locateEntry, type Positions } from '../source/positions.js'
import { walk } from './walk.js'

/** A field, and under which name or number it was read. */
export interface ReadField {
  readonly field: Field
  readonly name: string | number
}

/**
 * Where the format wants text and the file has a number without quotes, the text as it was written is meant:
 * `version: 1.0` is "1.0", and a leading zero stays. The sections of a specification are left to be read by themselves.
 * @returns the fields that were read so
 */
export function readNumbersAsText(
  root: object,
  concept: string,
  positions: Positions,
  sources: ReadonlyMap<string, string>,
): readonly ReadField[] {
  const read: ReadField[] = []
  walk(root, concept, {
    isEntered: (_, key) => key !== 'specification.sections',
    scalar: (value, field, name, container) => {
      if (typeof value !== 'number' || field.type !== 'string' || field.map === true) return
      const at = locateEntry(positions, container, name)?.value
      const text = at && sources.get(at.source)?.slice(...at.range)
      if (text === undefined) return
      const holder = container as Record<string | number, unknown>
      holder[name] = text
      read.push({ field, name })
    },
  })
  return read
}
