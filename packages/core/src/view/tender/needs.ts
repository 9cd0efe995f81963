import type { Specification } from '../../generated/specification.js'
import { literal, references } from '../as-rich-text.js'
import { gridOf } from '../grid.js'
import type { Words } from '../words.js'

/** The chapter on needs: the situation today, the aims, who is affected, what the services have asked for. */
export function needsView(specification: Specification, words: Words) {
  const { background } = specification
  const tables = needsTables(specification, words)
  const goals = background?.goals ?? []
  return {
    ...tables,
    hasSituation: [background?.currentSituation, tables.services, tables.roles, tables.technologies].some(
      (part) => part !== undefined,
    ),
    hasAims:
      goals.length > 0 ||
      [tables.benefits, tables.functions, tables.phaseOut].some((part) => part !== undefined),
    currentSituation: background?.currentSituation,
    goals,
    notNow: background?.notNow ?? [],
  }
}

function needsTables(specification: Specification, words: Words) {
  const { labels } = words
  const using = new Set(
    [...(specification.functions ?? []), ...(specification.technologies ?? [])].flatMap(
      ({ usedBy }) => usedBy ?? [],
    ),
  )
  return {
    services: gridOf(
      labels.services,
      specification.services,
      [
        { heading: labels.service, width: 21, cell: ({ id, name }) => name ?? id },
        { heading: labels.buyer, width: 16, cell: ({ buyer }) => words.name(buyer) },
        { heading: labels.staff, width: 10, cell: ({ staff }) => words.number(staff) },
        { heading: labels.recipients, width: 13, cell: ({ recipients }) => words.number(recipients) },
        { heading: labels.newStaff, width: 13, cell: ({ newStaffPerYear }) => words.number(newStaffPerYear) },
        {
          heading: labels.substitutes,
          width: 14,
          cell: ({ substituteShare }) => words.share(substituteShare),
        },
        {
          heading: labels.shifts,
          width: 26,
          cell: ({ shifts }) =>
            (shifts ?? [])
              .map(({ id, days }) => {
                const when =
                  days === undefined || days === 'every-day'
                    ? ''
                    : ` (${words.value('service.shifts.days', days).toLowerCase()})`
                return words.name(id) + when
              })
              .join(', '),
        },
      ],
      { rowId: ({ id }) => id },
    ),
    roles: gridOf(
      labels.roles,
      specification.roles?.filter(({ id, service }) => service !== undefined || using.has(id)),
      [
        {
          heading: labels.role,
          width: 44,
          cell: ({ id, title, mandate }) => [literal(title ?? id), mandate].filter(Boolean).join('\n\n'),
          isRich: true,
        },
        { heading: labels.service, width: 24, cell: ({ service }) => words.name(service) },
        { heading: labels.people, width: 10, cell: ({ headcount }) => words.number(headcount) },
        { heading: labels.shifts, width: 22, cell: ({ shifts }) => words.names(shifts) },
      ],
      { rowId: ({ id }) => id },
    ),
    technologies: gridOf(
      labels.technologies,
      specification.technologies,
      [
        { heading: labels.technology, width: 30, cell: ({ id, name }) => name ?? id },
        { heading: labels.technologyUse, width: 18, cell: ({ use }) => words.value('technology.use', use) },
        { heading: labels.usedBy, width: 36, cell: ({ usedBy }) => words.roles(usedBy) },
        {
          heading: labels.seeRequirements,
          width: 16,
          cell: ({ requirements }) => references(requirements),
          isRich: true,
        },
      ],
      { rowId: ({ id }) => id },
    ),
    functions: gridOf(
      labels.functions,
      specification.functions,
      [
        { heading: labels.function, width: 40, cell: ({ id, title }) => title ?? id },
        { heading: labels.critical, width: 14, cell: ({ critical }) => words.yesNo(critical) },
        { heading: labels.usedBy, width: 46, cell: ({ usedBy }) => words.roles(usedBy) },
      ],
      { rowId: ({ id }) => id },
    ),
    phaseOut: gridOf(
      labels.phaseOut,
      specification.phaseOut?.filter(({ replaces }) => replaces !== undefined),
      [
        { heading: labels.replacedRoutine, width: 34, cell: ({ replaces }) => replaces },
        { heading: labels.function, width: 24, cell: (item) => words.name(item.function) },
        { heading: labels.from, width: 17, cell: ({ from }) => words.date(from) },
        { heading: labels.condition, width: 27, cell: ({ when }) => when },
      ],
    ),
    benefits: gridOf(
      labels.benefits,
      specification.benefits,
      [
        { heading: labels.id, width: 8, cell: ({ id }) => id },
        {
          heading: labels.benefit,
          width: 25,
          cell: ({ statement, kind }) =>
            [statement, kind === undefined ? '' : `*${words.value('benefit.kind', kind)}*`]
              .filter(Boolean)
              .join('\n\n'),
          isRich: true,
        },
        { heading: labels.baseline, width: 17, cell: ({ baseline }) => baseline },
        { heading: labels.target, width: 17, cell: ({ target }) => target },
        { heading: labels.due, width: 14, cell: ({ due }) => words.date(due) },
        {
          heading: labels.measuredBy,
          width: 19,
          cell: ({ measuredBy, requires }) =>
            [
              references(measuredBy),
              requires === undefined || requires.length === 0
                ? ''
                : `${labels.prerequisites}: ${references(requires)}`,
            ]
              .filter(Boolean)
              .join('\n\n'),
          isRich: true,
        },
      ],
      { rowId: ({ id }) => id },
    ),
    needs: gridOf(
      labels.needList,
      specification.needs,
      [
        { heading: labels.id, width: 10, cell: ({ id }) => id },
        { heading: labels.need, width: 60, cell: ({ statement }) => statement, isRich: true },
        { heading: labels.needFrom, width: 30, cell: ({ role }) => words.name(role) },
      ],
      { rowId: ({ id }) => id },
    ),
  }
}
