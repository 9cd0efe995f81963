import { requirementLines } from '../catalogue/requirement-lines.js'
import { requirementOf, type TakenRequirement } from '../catalogue/requirement-of.js'
import type { Given, GivenSection } from './given.js'
import { comment, list, scalar } from './yaml-lines.js'

/** The sections, with the requirements of the catalogue in full. */
export function sectionsPart(given: Given): readonly string[] {
  const { texts, sections } = given
  if (sections.length === 0) return ['sections: null']
  return [
    ...comment(texts.comments.sections),
    'sections:',
    ...sections.flatMap((section, index) => [...(index === 0 ? [] : ['']), ...sectionLines(section, given)]),
  ]
}

function sectionLines(section: GivenSection, given: Given): readonly string[] {
  const { id, title, rationale, isOwn, requirements } = section
  const { fixed, roles, users, isSmall } = given
  const concerned = isSmall ? users : [...users, ...roles.agent]
  return [
    `  - id: ${id}`,
    `    title: ${scalar(title)}`,
    `    annex: ${fixed.annexes.tender}`,
    `    roles: ${list(concerned.map((role) => role.id))}`,
    ...(rationale === undefined ? [] : [`    rationale: ${scalar(rationale)}`]),
    `    defaults: { priority: ${isOwn ? '1' : '2'} }`,
    '    requirements:',
    ...requirements.flatMap(({ id: own, item }) => {
      const taken = requirementOf(item, given.language, own)
      return taken === undefined
        ? []
        : requirementLines(withChoices(taken, section, item.requirement.id, given), '      ')
    }),
  ]
}

/** With the needs behind it, and what only a procurement can say of an evaluated requirement, before how it is answered. */
function withChoices(
  taken: TakenRequirement,
  { isOnEnvironment }: GivenSection,
  inCatalogue: string,
  { needs, fixed, isSmall }: Given,
): TakenRequirement {
  const behind = needs.filter(({ recipe }) => recipe.requirements?.includes(inCatalogue) === true)
  const { criteria } = fixed
  const choices = {
    ...(behind.length === 0 ? {} : { needs: behind.map(({ id }) => id) }),
    ...(taken.kind === 'evaluated'
      ? {
          criterion: isOnEnvironment ? criteria.environment : criteria.quality,
          points: isSmall ? usualPoints : null,
        }
      : {}),
  }
  const entries = Object.entries(taken)
  const isAfter = (key: string): boolean => afterChoices.has(key)
  const place = entries.findIndex(([key]) => isAfter(key))
  const ordered = entries.toSpliced(place === -1 ? entries.length : place, 0, ...Object.entries(choices))
  // `null` for the points is what is to be decided, as in a parameter.
  return Object.fromEntries(ordered) as unknown as TakenRequirement
}

/** Fields that the schema has behind needs, criterion and points. */
const afterChoices: ReadonlySet<string> = new Set([
  'answer',
  'verification',
  'fulfilledBy',
  'rationale',
  'recommendations',
  'children',
  'from',
])

/** In a small procurement every evaluated requirement counts the same until someone says otherwise. */
const usualPoints = 10
