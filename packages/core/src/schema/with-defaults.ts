import type { Requirement, RequirementDefaults } from '../generated/specification.js'

/** A requirement with what its section says for all of its requirements. An empty list takes the section's back. */
export function withDefaults(
  requirement: Requirement,
  defaults: RequirementDefaults | undefined,
): Requirement {
  if (defaults === undefined) return requirement
  const inherited = Object.entries(defaults).filter(([field]) => !(field in requirement))
  const parameters = { ...defaults.parameters, ...requirement.parameters }
  return Object.assign(
    Object.fromEntries(inherited),
    requirement,
    Object.keys(parameters).length === 0 ? {} : { parameters },
  )
}
