import type { Finding } from '../finding/finding.js'
import { validateUndecided } from '../generated/validate.js'
import type { Positions } from '../source/positions.js'
import { schemaFindings } from './schema-findings.js'
import { openUnknownFieldsOf } from './unknown-field.js'
import type { Validated, ValidationError } from './validated.js'

/**
 * What is wrong in the plans for values that are not decided, `{ undecided: true, decideBy, owner }`. The plans are taken
 * out of the value before it is validated, so they are checked here.
 *
 * @param isUnderstood of the places of a file that is not, all are of an earlier time
 */
export function planFindings(
  positions: Positions,
  sources: ReadonlyMap<string, string>,
  isUnderstood: (source: string) => boolean,
): readonly Finding[] {
  const plans = new Set<object>()
  for (const { source, undecided } of positions.values()) {
    if (undecided.length === 0 || !isUnderstood(source)) continue
    for (const { plan } of undecided) {
      if (plan !== undefined) plans.add(plan)
    }
  }
  return firstOf(plans, positions).flatMap((root) => {
    const validated: Validated = { root, concept: 'undecided', positions, sources }
    return schemaFindings(
      [...openUnknownFieldsOf(root, 'undecided', '', positions), ...errorsOf(root)],
      validated,
    )
  })
}

/** The first plans of the files. The order in which positions are known is that in which the files were read, and read again. */
function firstOf(plans: ReadonlySet<object>, positions: Positions): readonly object[] {
  if (plans.size <= mostPlans) return [...plans]
  return [...plans]
    .map((plan) => ({ plan, at: positions.get(plan) }))
    .sort(({ at: a }, { at: b }) =>
      a === undefined || b === undefined
        ? 0
        : a.source === b.source
          ? a.range[0] - b.range[0]
          : a.source < b.source
            ? -1
            : 1,
    )
    .slice(0, mostPlans)
    .map(({ plan }) => plan)
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
