import type { Analysis } from '../analyse.js'
import type { Location } from '../finding/finding.js'
import { parameterScope } from './parameter-uses.js'
import { targetAt } from './target-at.js'
import { usesOf } from './uses.js'

/** Which places are asked for. */
export interface ReferenceOptions {
  /** Also the places that give the id, or the parameter its value. */
  readonly withDeclaration: boolean
}

/**
 * Every place in the specification's files that points at what the words at an offset stand for, file by file and in the
 * order of each. Empty where they stand for nothing with an id and no parameter.
 */
export function referencesAt(
  analysis: Analysis,
  source: string,
  offset: number,
  { withDeclaration }: ReferenceOptions = { withDeclaration: true },
): readonly Location[] {
  const target = targetAt(analysis, source, offset)
  if (target === undefined || target.type === 'field' || target.type === 'file') return []
  const uses =
    target.type === 'id'
      ? usesOf(analysis, (id) => id === target.id)
      : parameterScope(analysis, target.owner, target.name)
  return uses
    .filter(({ role }) => withDeclaration || role !== 'declaration')
    .map(({ location }) => location)
    .toSorted((a, b) => (a.source === b.source ? a.range[0] - b.range[0] : 0))
}
