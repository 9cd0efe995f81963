import type { Positions } from '../source/positions.js'
import { isObject } from './walk.js'

/**
 * A requirement that leaves a field or a parameter open does not get its section's default for it: its name is kept,
 * without a value.
 */
export function keepOpen(specification: Readonly<Record<string, unknown>>, positions: Positions): void {
  const sections = specification['sections']
  for (const section of Array.isArray(sections) ? sections.filter(isObject) : []) {
    const { defaults, requirements } = section
    if (!isObject(defaults) || !Array.isArray(requirements)) continue
    for (const requirement of requirements.filter(isObject)) {
      for (const key of openKeys(requirement, defaults, positions))
        (requirement as Record<string, unknown>)[key] = undefined
      const { parameters } = requirement
      if (!isObject(parameters) || !isObject(defaults['parameters'])) continue
      // Out of the validator's sight: every parameter that it sees must have a value.
      for (const key of openKeys(parameters, defaults['parameters'], positions))
        Object.defineProperty(parameters, key, { value: undefined, enumerable: false, configurable: true })
    }
  }
}

/** What an object leaves open and the defaults give a value. */
function openKeys(object: object, defaults: object, positions: Positions): readonly (string | number)[] {
  const undecided = positions.get(object)?.undecided ?? []
  return undecided.map(({ key }) => key).filter((key) => Object.hasOwn(defaults, key))
}
