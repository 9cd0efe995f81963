import { pointerOf, type Validated, type ValidationError } from './validated.js'
import { isObject, pathOf, walk } from './walk.js'

/**
 * Requirements without a kind. The schema can't ask for one, because the section may give it to all of its requirements
 * (`defaults.kind`).
 */
export function missingKinds({ root, concept, positions }: Validated): readonly ValidationError[] {
  const errors: ValidationError[] = []
  let sectionGivesIt = false
  walk(root, concept, {
    object: (value, name, trail) => {
      if (name === 'section') {
        const defaults = value['defaults']
        const at = isObject(defaults) ? positions.get(defaults) : undefined
        sectionGivesIt =
          isObject(defaults) &&
          (Object.hasOwn(defaults, 'kind') || (at?.undecided.some(({ key }) => key === 'kind') ?? false))
      }
      if (name !== 'requirement' || sectionGivesIt || Object.hasOwn(value, 'kind')) return
      errors.push({
        keyword: 'required',
        instancePath: pointerOf(pathOf(trail)),
        params: { missingProperty: 'kind' },
      })
    },
  })
  return errors
}
