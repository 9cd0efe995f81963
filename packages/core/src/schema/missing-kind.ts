import type { Positions } from '../source/positions.js'
import { pointerOf, type Validated, type ValidationError } from './validated.js'
import { isObject } from './walk.js'

/**
 * Requirements without a kind. The schema can't ask for one, because the section may give it to all of its requirements
 * (`defaults.kind`).
 */
export function missingKinds({ root, concept, positions }: Validated): readonly ValidationError[] {
  if (concept !== 'specification') return []
  const errors: ValidationError[] = []
  listOf(root, 'sections').forEach((section, index) => {
    if (!isObject(section) || givesKind(section['defaults'], positions)) return
    listOf(section, 'requirements').forEach((requirement, number) => {
      if (!isObject(requirement) || Object.hasOwn(requirement, 'kind')) return
      errors.push({
        keyword: 'required',
        instancePath: pointerOf(['sections', index, 'requirements', number]),
        params: { missingProperty: 'kind' },
      })
    })
  })
  return errors
}

function listOf(value: object, key: string): readonly unknown[] {
  const list = (value as Readonly<Record<string, unknown>>)[key]
  return Array.isArray(list) ? list : []
}

function givesKind(defaults: unknown, positions: Positions): boolean {
  if (!isObject(defaults)) return false
  const isOpen = positions.get(defaults)?.undecided.some(({ key }) => key === 'kind') ?? false
  return isOpen || Object.hasOwn(defaults, 'kind')
}
