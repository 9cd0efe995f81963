import type { Finding } from '../finding/finding.js'
import type { Positions } from '../source/positions.js'
import { isIdentifier } from './identifier.js'
import { isDate } from './mend-value.js'
import { schemaFindings } from './schema-findings.js'
import { openUnknownFields } from './unknown-field.js'
import { pointerOf, type ValidationError } from './validated.js'

/**
 * What is wrong in the plans for values that are not decided, `{ undecided: true, decideBy, owner }`. The plans are taken
 * out of the value before it is validated, so they are checked here.
 */
export function planFindings(positions: Positions, sources: ReadonlyMap<string, string>): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<object>()
  for (const { undecided } of positions.values()) {
    for (const { plan } of undecided) {
      if (plan === undefined || seen.has(plan)) continue
      seen.add(plan)
      findings.push(
        ...schemaFindings(planErrors(plan, positions), {
          root: plan,
          concept: 'undecided',
          positions,
          sources,
        }),
      )
    }
  }
  return findings
}

// By hand what schemas/undecided.schema.json says: the validator has no entry for it.
function planErrors(
  plan: Readonly<Record<string, unknown>>,
  positions: Positions,
): readonly ValidationError[] {
  const errors = [...openUnknownFields({ root: plan, concept: 'undecided', positions, sources: new Map() })]
  for (const [name, value] of Object.entries(plan)) {
    const instancePath = pointerOf([name])
    if (name === 'undecided') continue
    if (name !== 'decideBy' && name !== 'owner') {
      errors.push({ keyword: 'additionalProperties', instancePath: '', params: { additionalProperty: name } })
    } else if (typeof value !== 'string')
      errors.push({ keyword: 'type', instancePath, params: { type: 'string' } })
    else if (name === 'decideBy' ? !isDate(value) : !isIdentifier(value)) {
      errors.push({ keyword: 'pattern', instancePath, params: {} })
    }
  }
  return errors
}
