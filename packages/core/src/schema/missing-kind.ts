import type { Positions } from '../source/positions.js'
import { pointerOf, type ValidationError } from './validated.js'
import { isObject } from './walk.js'

/**
 * Requirements of a section without a kind. The schema can't ask for one, because the section may give it to all of its
 * requirements (`defaults.kind`). The paths lead from a specification that has this section alone.
 */
export function missingKinds(
  section: Readonly<Record<string, unknown>>,
  positions: Positions,
): readonly ValidationError[] {
  const { defaults, requirements } = section
  if (!Array.isArray(requirements) || givesKind(defaults, positions)) return []
  return requirements.flatMap((requirement: unknown, number): readonly ValidationError[] =>
    !isObject(requirement) || Object.hasOwn(requirement, 'kind')
      ? []
      : [
          {
            keyword: 'required',
            instancePath: pointerOf(['sections', 0, 'requirements', number]),
            params: { missingProperty: 'kind' },
          },
        ],
  )
}

function givesKind(defaults: unknown, positions: Positions): boolean {
  if (!isObject(defaults)) return false
  const isOpen = positions.get(defaults)?.undecided.some(({ key }) => key === 'kind') ?? false
  return isOpen || Object.hasOwn(defaults, 'kind')
}
