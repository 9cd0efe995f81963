import type { Specification } from '../../generated/specification.js'
import { literal, references } from '../as-rich-text.js'
import { gridOf } from '../grid.js'
import { fillParameters } from '../tender/requirements.js'
import type { InvolvementWords } from './involvement-words.js'
import { isFromNobody, type TracedRequirement } from './trace.js'

/** From need to requirement. */
export function needsView(
  { needs }: Specification,
  traced: readonly TracedRequirement[],
  words: InvolvementWords,
) {
  const { labels, common } = words
  return gridOf(
    labels.fromNeeds,
    needs,
    [
      { heading: common.id, width: 9, cell: ({ id }) => id },
      { heading: common.need, width: 36, cell: ({ statement }) => statement, isRich: true },
      { heading: common.needFrom, width: 18, cell: ({ role }) => words.name(role) },
      {
        heading: common.activity,
        width: 11,
        cell: ({ activity }) => references(activity === undefined ? [] : [activity]),
        isRich: true,
      },
      {
        heading: common.requirements,
        width: 26,
        cell: (need) =>
          references(
            traced
              .filter((each) => each.needs.some(({ id }) => id === need.id))
              .map(({ requirement }) => requirement.id),
          ) || labels.noRequirement,
        isRich: true,
      },
    ],
    { rowId: ({ id }) => id },
  )
}

/** From requirement to need, section by section. */
export function sectionsView(traced: readonly TracedRequirement[], words: InvolvementWords) {
  const { labels, common } = words
  const sections = [...new Set(traced.map(({ section }) => section))]
  return sections.map((section) => ({
    id: section.id,
    title: section.title ?? section.id,
    grid: gridOf(
      section.title ?? section.id,
      traced.filter((each) => each.section === section),
      [
        { heading: common.id, width: 13, cell: ({ requirement }) => requirement.id },
        { heading: common.requirement, width: 37, cell: (each) => titleOf(each, words), isRich: true },
        {
          heading: labels.needs,
          width: 16,
          cell: ({ needs, isBySection }) =>
            // «\*»: as Markdown the star alone could begin an emphasis.
            needs.map(({ id }) => references([id]) + (isBySection ? '\\*' : '')).join(', '),
          isRich: true,
        },
        {
          heading: common.needFrom,
          width: 20,
          cell: ({ needs }) => words.roles([...new Set(needs.flatMap(({ role }) => role ?? []))]),
        },
        {
          heading: common.activity,
          width: 14,
          cell: ({ activities }) => references(activities.map(({ id }) => id)),
          isRich: true,
        },
      ],
      { rowId: ({ requirement }) => requirement.id },
    ),
  }))
}

/** The requirements that came from no one in the services, with the reason given for them. */
export function unknownView(traced: readonly TracedRequirement[], words: InvolvementWords) {
  const { labels, common } = words
  return gridOf(labels.unknown, traced.filter(isFromNobody), [
    { heading: common.id, width: 13, cell: ({ requirement }) => references([requirement.id]), isRich: true },
    { heading: common.requirement, width: 40, cell: (each) => titleOf(each, words), isRich: true },
    {
      heading: common.rationale,
      width: 47,
      cell: ({ requirement, section }) => requirement.rationale ?? section.rationale,
      isRich: true,
    },
  ])
}

function titleOf({ requirement }: TracedRequirement, words: InvolvementWords): string {
  const { title, text } = requirement
  if (title !== undefined) return literal(title)
  return fillParameters(text, requirement, { ...words, labels: words.common }) ?? words.common.notSet
}
