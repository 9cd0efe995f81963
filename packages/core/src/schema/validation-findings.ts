import type { Finding } from '../finding/finding.js'
import { missingKinds } from './missing-kind.js'
import { readNumbersAsText } from './read-text.js'
import { schemaFindings } from './schema-findings.js'
import { openUnknownFields } from './unknown-field.js'
import type { Validated, ValidationError } from './validated.js'

/** A validator generated from the schemas. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** Most faults that are put into words for one file: nobody reads more, and a hostile file may hold a million. */
const mostErrors = 1000

/** What is wrong with a file's content by its schema. Numbers where text is wanted are read as text first. */
export function validationFindings(validated: Validated, validator: Validator): readonly Finding[] {
  const { root, concept, positions, sources } = validated
  // Numbers where text is wanted are rare: a walk through everything is spared where the validator met none.
  if (!validator(root) && (validator.errors ?? []).some(isAboutType)) {
    readNumbersAsText(root, concept, positions, sources)
    validator(root)
  }
  const all = [...(validator.errors ?? []), ...missingKinds(validated), ...openUnknownFields(validated)]
  return schemaFindings(all.slice(0, mostErrors), validated)
}

function isAboutType({ keyword }: ValidationError): boolean {
  return keyword === 'type'
}
