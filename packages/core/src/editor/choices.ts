import { concepts } from '../generated/concepts.js'
import type { Field } from '../generated/concept.js'
import { isObject } from '../schema/walk.js'

/** What is written about the specification itself, or kept about it, is no choice of what is bought. */
const notChosen: ReadonlySet<string> = new Set([
  'kravspek',
  'title',
  'language',
  'version',
  'date',
  'status',
  'organisation',
  'annexes',
  'terms',
  'clarifications',
  'changes',
  'waivers',
  'coverage',
])

/** Texts of requirements are content, not choices: only their parameters are chosen for each procurement. */
const requirementConcepts: ReadonlySet<string> = new Set(['requirement', 'requirement-defaults'])

/**
 * How many choices are made in the value of a field of a specification: each single value counts once, a list of single
 * values once, and ids not at all. Of sections only the parameters of their requirements count. Values that are left open
 * are not in the value, and so not counted.
 */
export function choicesMade(field: string, value: unknown): number {
  if (notChosen.has(field)) return 0
  const known = concepts['specification']?.fields[field]
  return known === undefined ? 0 : countIn(value, known)
}

/** How many choices are made in one section: the parameters that have a value. */
export function parametersSet(section: unknown): number {
  if (!isObject(section)) return 0
  const { defaults, requirements } = section
  const holders = [defaults, ...(Array.isArray(requirements) ? (requirements as readonly unknown[]) : [])]
  return holders.reduce<number>((sum, holder) => {
    const parameters = isObject(holder) ? holder['parameters'] : undefined
    return sum + (isObject(parameters) ? Object.values(parameters).filter(isSet).length : 0)
  }, 0)
}

function isSet(parameter: unknown): boolean {
  return !isObject(parameter) || Object.hasOwn(parameter, 'value')
}

function countIn(value: unknown, field: Field): number {
  if (field.identifies !== undefined || value === undefined || value === null) return 0
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    if (field.concept === undefined) return items.length === 0 ? 0 : 1
    return items.reduce<number>((sum, item) => sum + countFields(item, field.concept), 0)
  }
  return isObject(value) ? countFields(value, field.concept) : 1
}

function countFields(value: unknown, concept: string | undefined): number {
  const fields = concept === undefined ? undefined : concepts[concept]?.fields
  if (!isObject(value) || fields === undefined || requirementConcepts.has(concept ?? '')) return 0
  let count = 0
  for (const [name, each] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field !== undefined) count += countIn(each, field)
  }
  return count
}
