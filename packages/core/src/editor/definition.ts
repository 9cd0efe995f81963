import type { Analysis } from '../analyse.js'
import type { Location } from '../finding/finding.js'
import { declarationsOf } from './declarations.js'
import { parameterScope } from './parameter-uses.js'
import { targetAt } from './target-at.js'

/** What the words at an offset are defined by. */
export interface Definition {
  /** Those words. */
  readonly origin: Location
  readonly targets: readonly DefinitionTarget[]
}

export interface DefinitionTarget {
  /** The whole of it. */
  readonly location: Location
  /** What names it; the same as `location` where nothing does. */
  readonly selection: Location
}

/**
 * Where the thing that the words at an offset stand for is defined: an id, a parameter, a field that a waiver names, a
 * file. Several places where a specification adds to its organisation file. `undefined`: the words stand for nothing
 * that is found.
 */
export function definitionAt(analysis: Analysis, source: string, offset: number): Definition | undefined {
  const target = targetAt(analysis, source, offset)
  if (target === undefined) return undefined
  const targets = targetsOf(analysis, target)
  return targets.length === 0 ? undefined : { origin: target.location, targets }
}

type Target = NonNullable<ReturnType<typeof targetAt>>

function targetsOf(analysis: Analysis, target: Target): readonly DefinitionTarget[] {
  switch (target.type) {
    case 'id':
      return declarationsOf(analysis, target.id)
    case 'parameter':
      return parameterScope(analysis, target.owner, target.name)
        .filter(({ role }) => role === 'declaration')
        .map(({ location }) => ({ location, selection: location }))
    case 'field':
      return [{ location: analysis.locate(target.path), selection: analysis.locate(target.path, 'key') }]
    case 'file': {
      const top: Location = { source: target.source, range: [0, 0] }
      return [{ location: top, selection: top }]
    }
    default: {
      const unknown: never = target
      return unknown
    }
  }
}
