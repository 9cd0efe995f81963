import type { Analysis } from '../analyse.js'
import { isObject } from '../schema/walk.js'

type Fields = Readonly<Record<string, unknown>>

/** A requirement as it stands, and its section. */
export interface RequirementInSection {
  readonly section: Fields
  readonly requirement: Fields
}

/**
 * What a requirement says in a field, else what its section says for all of them. `undefined`: neither says anything, or
 * the requirement leaves it open.
 */
export function inheritedValue(
  analysis: Analysis,
  { section, requirement }: RequirementInSection,
  field: string,
): unknown {
  if (requirement[field] !== undefined) return requirement[field]
  if (analysis.isOpen(requirement, field)) return undefined
  const { defaults } = section
  return (isObject(defaults) ? defaults[field] : undefined) ?? section[field]
}
