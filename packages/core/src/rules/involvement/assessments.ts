import type { Service, TrainingNeeds } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'

type Mapping = NonNullable<TrainingNeeds['mapping']>[number]

/** What a service has found out about the competence of its staff. */
export interface Assessment {
  /** Place in `trainingNeeds.mapping`. */
  readonly index: number
  /** ISO 8601. `undefined`: missing or left open. */
  readonly date: string | undefined
  readonly missing: readonly (keyof Mapping)[]
}

/**
 * The assessments of a service, the most complete first, and of those the newest. One that leaves open whose it is may be
 * of any service, and nothing is missing in it yet.
 */
export function assessmentsOf(service: Service, context: RuleContext): readonly Assessment[] {
  const { specification, isOpen } = context
  return (specification.trainingNeeds?.mapping ?? [])
    .flatMap((mapping, index): readonly Assessment[] => {
      if (isOpen(mapping, 'service')) return [{ index, date: undefined, missing: [] }]
      if (mapping.service !== service.id) return []
      return [{ index, date: mapping.date, missing: missingIn(mapping, context) }]
    })
    .toSorted((a, b) => a.missing.length - b.missing.length || (b.date ?? '').localeCompare(a.date ?? ''))
}

function missingIn(mapping: Mapping, { missing }: RuleContext): readonly (keyof Mapping)[] {
  const fields = missing(mapping, ['date', 'respondents', 'levels'])
  const { levels } = mapping
  // One share tells the other.
  const saysNothing = levels !== undefined && missing(levels, ['basic', 'advanced']).length === 2
  return saysNothing ? [...fields, 'levels'] : fields
}

/** Whether an assessment is more than twelve months old on a date. */
export function isOutdated(date: string, on: string): boolean {
  return `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}` < on
}
