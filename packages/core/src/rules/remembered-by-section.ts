import type { Section } from '../generated/specification.js'
import type { PlacedRequirement, RuleContext } from './context.js'

/**
 * What is found in the requirements of each section, in the order of the file. Remembered with the section as long as its
 * requirements are the same objects: a rule that asks all of thousands of requirements only reads those of a section where
 * something changed.
 */
export function rememberedBySection<Found>(
  find: (requirements: readonly PlacedRequirement[]) => Found,
): (context: Pick<RuleContext, 'specification' | 'requirements'>) => readonly Found[] {
  const remembered = new WeakMap<Section, Remembered<Found>>()
  return ({ specification: { sections = [] }, requirements }) => {
    let end = 0
    return sections.map((section) => {
      const start = end
      end += section.requirements?.length ?? 0
      const known = remembered.get(section)
      if (known !== undefined && holds(known, requirements, start, end)) return known.found
      const own = requirements.slice(start, end)
      const found = find(own)
      remembered.set(section, { requirements: own, found })
      return found
    })
  }
}

interface Remembered<Found> {
  readonly requirements: readonly PlacedRequirement[]
  readonly found: Found
}

function holds(
  { requirements: known }: Remembered<unknown>,
  requirements: readonly PlacedRequirement[],
  start: number,
  end: number,
): boolean {
  return known.length === end - start && known.every((each, index) => each === requirements[start + index])
}
