import type { Finding } from '../finding/finding.js'
import type { Organisation } from '../generated/specification.js'
import { validateOrganisation } from '../generated/validate.js'
import { validationFindings, type Validator } from '../schema/validation-findings.js'
import { parseSource } from '../source/parse-source.js'
import type { Positions } from '../source/positions.js'

/**
 * Reads the text of an organisation file, to begin specifications with what it says.
 *
 * @param name what findings call the file
 * @returns `value` is `undefined` where the file has errors
 */
export function readOrganisation(
  name: string,
  text: string,
): { readonly value: Organisation | undefined; readonly findings: readonly Finding[] } {
  const positions: Positions = new Map()
  const { value, findings } = parseSource(name, text, positions)
  if (value === undefined) return { value: undefined, findings }
  const validated = { root: value, concept: 'organisation', positions, sources: new Map([[name, text]]) }
  const all = [...findings, ...validationFindings(validated, validateOrganisation as Validator)]
  const hasErrors = all.some(({ severity }) => severity === 'error')
  return { value: hasErrors ? undefined : (value as unknown as Organisation), findings: all }
}
