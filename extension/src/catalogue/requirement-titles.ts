import type { Specification } from '@kravspek/core'

/** Titles of a specification's requirements, by id. */
export function requirementTitles(specification: Specification | undefined): ReadonlyMap<string, string | undefined> {
  const requirements = (specification?.sections ?? []).flatMap((section) => section.requirements ?? [])
  return new Map(requirements.map(({ id, title }) => [id, title]))
}
