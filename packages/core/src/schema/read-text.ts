import { locateEntry, type Positions } from '../source/positions.js'
import { walk } from './walk.js'

/**
 * Where the format wants text and the file has a number without quotes, the text as it was written is meant:
 * `version: 1.0` is "1.0", and a leading zero stays.
 */
export function readNumbersAsText(
  root: object,
  concept: string,
  positions: Positions,
  sources: ReadonlyMap<string, string>,
): void {
  walk(root, concept, {
    scalar: (value, field, name, container) => {
      if (typeof value !== 'number' || field.type !== 'string' || field.map === true) return
      const at = locateEntry(positions, container, name)?.value
      const text = at && sources.get(at.source)?.slice(...at.range)
      if (text !== undefined) (container as Record<string | number, unknown>)[name] = text
    },
  })
}
