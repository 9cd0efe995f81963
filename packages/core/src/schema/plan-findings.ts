import type { Finding } from '../finding/finding.js'
import { validateUndecided } from '../generated/validate.js'
import type { Positions } from '../source/positions.js'
import { schemaFindings } from './schema-findings.js'
import { openUnknownFieldsOf } from './unknown-field.js'
import type { Validated, ValidationError } from './validated.js'

/**
 * What is wrong in the plans for values that are not decided, `{ undecided: true, decideBy, owner }`. The plans are taken
 * out of the value before it is validated, so they are checked here.
 */
export function planFindings(positions: Positions, sources: ReadonlyMap<string, string>): readonly Finding[] {
  const plans = new Set<object>()
  for (const { undecided } of positions.values()) {
    for (const { plan } of undecided) {
      if (plan !== undefined && plans.size < mostPlans) plans.add(plan)
    }
  }
  return [...plans].flatMap((root) => {
    const validated: Validated = { root, concept: 'undecided', positions, sources }
    return schemaFindings(
      [...openUnknownFieldsOf(root, 'undecided', '', positions), ...errorsOf(root)],
      validated,
    )
  })
}

/** Most plans of one specification that are checked. */
const mostPlans = 1000

function errorsOf(plan: object): readonly ValidationError[] {
  const validate = validateUndecided as {
    (value: unknown): boolean
    errors?: readonly ValidationError[] | null
  }
  return validate(plan) ? [] : (validate.errors ?? [])
}
