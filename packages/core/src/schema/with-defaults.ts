import type { Requirement, RequirementDefaults } from '../generated/specification.js'

/**
 * A requirement with what its section says for all of its requirements. An empty list takes the section's back, and what
 * the requirement leaves open stays open.
 */
export function withDefaults(
  requirement: Requirement,
  defaults: RequirementDefaults | undefined,
): Requirement {
  if (defaults === undefined) return requirement
  const inherited = Object.entries(defaults).filter(([field]) => !(field in requirement))
  const parameters = { ...inheritedParameters(requirement, defaults), ...requirement.parameters }
  return Object.assign(
    Object.fromEntries(inherited),
    requirement,
    Object.keys(parameters).length === 0 ? {} : { parameters },
  )
}

function inheritedParameters(
  requirement: Requirement,
  defaults: RequirementDefaults,
): Requirement['parameters'] {
  const own = requirement.parameters
  if (own === undefined) return 'parameters' in requirement ? {} : defaults.parameters
  const inherited = Object.entries(defaults.parameters ?? {}).filter(([name]) => !Object.hasOwn(own, name))
  return Object.fromEntries(inherited)
}
