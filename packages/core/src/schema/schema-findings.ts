import { finding, type Finding } from '../finding/finding.js'
import { locatePath } from '../source/positions.js'
import { identifying } from './field-of-path.js'
import { unknownFields } from './unknown-field.js'
import { objectPlace, pathOfPointer, type Validated, type ValidationError } from './validated.js'
import { isObject } from './walk.js'
import { wrongValue } from './wrong-value.js'

/**
 * The validator's errors as findings in plain words: one for each mistake, at the smallest text that must change, with
 * what would be right and, where it is clear what was meant, the fix.
 */
export function schemaFindings(errors: readonly ValidationError[], validated: Validated): readonly Finding[] {
  const missing = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'required' && !isLeftOpen(error, validated)) {
      missing.add(`${error.instancePath}/${String(error.params['missingProperty'])}`)
    }
  }
  const unknown = unknownFields(errors, missing, validated)
  const findings = [...unknown.findings]
  const told = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || error.keyword === 'propertyNames') continue
    if (error.keyword === 'required') {
      const field = String(error.params['missingProperty'])
      const key = `${error.instancePath}/${field}`
      // Under another name it is there: that name is told of.
      if (missing.has(key) && !unknown.meant.has(key)) findings.push(missingField(error, field, validated))
      continue
    }
    if (error.keyword === 'minItems' && hasOpenItem(error, validated)) continue
    // A value that has the wrong type is said to have that, not also to be none of the listed values.
    const key = `${error.instancePath} ${error.propertyName ?? ''}`
    if (told.has(key)) continue
    told.add(key)
    findings.push(wrongValue(error, validated))
  }
  return findings
}

// What is left open on purpose is a task, and what was refused is told of. An identifier can't be left open.
function isLeftOpen(error: ValidationError, validated: Validated): boolean {
  const field = String(error.params['missingProperty'])
  const { value, concept } = objectPlace(validated, pathOfPointer(error.instancePath, validated.root))
  const at = isObject(value) ? validated.positions.get(value) : undefined
  if (at?.refused.includes(field) === true) return true
  return !identifying(concept, field) && (at?.undecided.some((undecided) => undecided.key === field) ?? false)
}

function hasOpenItem(error: ValidationError, validated: Validated): boolean {
  const { value } = objectPlace(validated, pathOfPointer(error.instancePath, validated.root))
  return Array.isArray(value) && (validated.positions.get(value)?.undecided.length ?? 0) > 0
}

function missingField(error: ValidationError, field: string, validated: Validated): Finding {
  const path = pathOfPointer(error.instancePath, validated.root)
  const { concept, subject } = objectPlace(validated, path)
  return finding({
    code: 'missing-field',
    severity: 'error',
    location: locatePath(validated.positions, validated.root, path, 'key'),
    data: { subject: { type: 'subject', ...subject }, field: { type: 'field', key: `${concept}.${field}` } },
  })
}
