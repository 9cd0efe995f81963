import type { Path } from '../../finding/finding.js'
import type { Requirement } from '../../generated/specification.js'

/** Where a requirement says something: its own field; where its section says it for all, the requirement. */
export function placeOfField(own: Requirement, ...field: readonly string[]): Path {
  let value: unknown = own
  for (const name of field) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name]
  return value === undefined ? [] : field
}
