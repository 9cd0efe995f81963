import type { Analysis } from '../analyse.js'
import { parameterPattern } from '../schema/parameters.js'
import { forbiddenKeys } from '../source/build-value.js'
import { isParameterTaken, parameterScope } from './parameter-uses.js'
import { nameRange } from './name-range.js'
import type { RenameProblem, Renaming } from './renaming.js'
import type { TargetAt } from './target-at.js'

/** Renames a parameter: where it gets its value, and as `<name>` in texts. */
export function parameterRenaming(
  analysis: Analysis,
  { name, location, owner }: Extract<TargetAt, { type: 'parameter' }>,
): Renaming | { readonly problem: RenameProblem } {
  return {
    range: nameRange(analysis, location, name),
    id: name,
    kind: 'parameter',
    changesTo: (newName) => {
      if (`<${newName}>`.replace(parameterPattern, '') !== '' || forbiddenKeys.has(newName))
        return { problem: { type: 'not-parameter-name', id: newName } }
      if (isParameterTaken(analysis, owner, name, newName))
        return { problem: { type: 'parameter-taken', id: newName } }
      return parameterScope(analysis, owner, name).map(({ role, ...place }) => ({
        location: place.location,
        isExact: place.isExact,
        from: name,
        to: newName,
        role: role === 'text' ? 'text' : 'value',
        retold: (text) => text.replaceAll(`<${name}>`, `<${newName}>`),
      }))
    },
  }
}
