import type { Positions } from '../source/positions.js'
import { isObject } from './walk.js'

/**
 * A requirement that leaves a field open does not get its section's default for it: the field is kept, without a value.
 */
export function keepOpen(specification: Readonly<Record<string, unknown>>, positions: Positions): void {
  const sections = specification['sections']
  for (const section of Array.isArray(sections) ? sections.filter(isObject) : []) {
    const { defaults, requirements } = section
    if (!isObject(defaults) || !Array.isArray(requirements)) continue
    for (const requirement of requirements.filter(isObject)) {
      for (const { key } of positions.get(requirement)?.undecided ?? []) {
        if (Object.hasOwn(defaults, key)) (requirement as Record<string, unknown>)[key] = undefined
      }
    }
  }
}
