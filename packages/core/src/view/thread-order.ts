import type { ReviewThread, Specification } from '../generated/specification.js'

/**
 * Comments as a reader of the specification meets what they are about: section by section, requirement by requirement; then
 * those about anything else, and at last those without a place. Of the same thing, in the order of the register.
 */
export function inOrderOfDocument(
  threads: readonly ReviewThread[],
  { sections = [] }: Specification,
): readonly ReviewThread[] {
  const ids = sections.flatMap(({ id, requirements = [] }) => [
    id,
    ...requirements.flatMap((requirement) => [
      requirement.id,
      ...(requirement.children ?? []).map((child) => `${requirement.id}.${child.id}`),
    ]),
  ])
  const places = new Map(ids.map((id, index) => [id, index]))
  const placeOf = ({ at, part }: ReviewThread): number =>
    at === undefined && part === undefined ? Infinity : (places.get(at ?? '') ?? ids.length)
  return threads
    .map((thread) => ({ thread, place: placeOf(thread) }))
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1))
    .map(({ thread }) => thread)
}
