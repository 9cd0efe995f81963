import type { Path } from '../../finding/finding.js'
import type { Requirement } from '../../generated/specification.js'
import type { PlacedRequirement, RuleContext } from '../context.js'

/** A requirement as it is written, without what its section says for all. */
export function ownRequirement({ section, path }: PlacedRequirement): Requirement | undefined {
  return section.requirements?.[path.at(-1) as number]
}

/** Where a requirement says something: its own field; where its section says it for all, the requirement. */
export function placeOfField(placed: PlacedRequirement, ...field: readonly string[]): Path {
  let value: unknown = ownRequirement(placed)
  for (const name of field) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name]
  return value === undefined ? placed.path : [...placed.path, ...field]
}

/** Whether a requirement leaves a field open, or its section does for all. */
export function isLeftOpen(
  { subject, section }: PlacedRequirement,
  field: keyof Requirement,
  isOpen: RuleContext['isOpen'],
): boolean {
  return subject.isOpen(field) || (section.defaults !== undefined && isOpen(section.defaults, field))
}

/** Whether a requirement of the kind binds the supplier, alone or together with the customer. */
export function bindsSupplier({ subject }: PlacedRequirement, kind: Requirement['kind']): boolean {
  return subject.kind === kind && subject.requirement.addressee !== 'customer'
}
