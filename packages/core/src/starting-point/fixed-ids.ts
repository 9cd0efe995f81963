import type { StartingTexts, TechnologyName } from '../../locale/editor/starting-point.js'
import { freeId, idOfName } from '../free-id.js'
import { requirementId } from './sections-part.js'

/** The ids of everything in a new specification that is not named by whoever begins it. */
export function fixedIds(texts: StartingTexts, functions: readonly string[]): readonly string[] {
  return [...idsOfTexts(texts), ...functions]
}

/** Ids for the functions of a technology. */
export function functionIds(texts: StartingTexts, technology: TechnologyName): readonly [string, string] {
  const taken = new Set(idsOfTexts(texts))
  const [main, second] = texts.technologies[technology].functions
  const first = freeId(idOfName(main, 'funksjon-1'), (id) => taken.has(id))
  taken.add(first)
  return [first, freeId(idOfName(second, 'funksjon-2'), (id) => taken.has(id))]
}

function idsOfTexts({ roles, criteria, annexes, sections }: StartingTexts): readonly string[] {
  const first = [roles, criteria, annexes].flatMap((each) =>
    Object.values<readonly [string, ...string[]]>(each).map(([id]) => id),
  )
  const inSections = Object.values(sections).flatMap(({ id, prefix }) => [
    id,
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => requirementId(prefix, number)),
  ])
  return [...first, ...inSections]
}
