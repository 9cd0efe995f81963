import type { Specification } from '../../generated/specification.js'
import { gridOf } from '../grid.js'
import type { Words } from '../words.js'
import { references } from './needs.js'

/** The chapter on training: what the services know today, and what each role needs. */
export function trainingView(specification: Specification, words: Words) {
  const { labels } = words
  const training = specification.trainingNeeds
  const { onboarding, overview } = training ?? {}
  return {
    mapping: gridOf(labels.mapping, training?.mapping, [
      { heading: labels.service, width: 28, cell: ({ service }) => words.name(service) },
      { heading: labels.mappingDate, width: 18, cell: ({ date }) => words.date(date) },
      { heading: labels.method, width: 18, cell: ({ method }) => words.value('training-needs.mapping.method', method) },
      { heading: labels.respondents, width: 10, cell: ({ respondents }) => words.number(respondents) },
      { heading: labels.preferences, width: 26, cell: ({ preferences }) => words.values('training-needs.mapping.preferences', preferences) },
    ]),
    programmes: gridOf(
      labels.programmes,
      training?.programmes,
      [
        { heading: labels.id, width: 7, cell: ({ id }) => id },
        { heading: labels.role, width: 14, cell: ({ role }) => words.name(role) },
        { heading: labels.level, width: 12, cell: ({ level }) => words.value('training-programme.level', level) },
        { heading: labels.aspects, width: 15, cell: ({ aspects }) => words.values('training-programme.aspects', aspects) },
        {
          heading: labels.forms,
          width: 16,
          cell: ({ forms, inWorkingHours }) =>
            [words.values('training-programme.forms', forms), inWorkingHours === true ? labels.inWorkingHours : ''].filter(Boolean).join(', '),
        },
        { heading: labels.hours, width: 9, cell: ({ hoursEach }) => words.number(hoursEach) },
        { heading: labels.rounds, width: 8, cell: ({ rounds }) => words.number(rounds) },
        { heading: labels.languages, width: 8, cell: ({ languages }) => words.list(languages ?? []) },
        { heading: labels.providedBy, width: 12, cell: ({ provider }) => words.value('training-programme.provider', provider) },
        { heading: labels.before, width: 12, cell: ({ before }) => words.value('training-programme.before', before) },
        { heading: labels.seeRequirements, width: 12, cell: ({ requirements }) => references(requirements), isRich: true },
      ],
      { rowId: ({ id }) => id },
    ),
    onboarding: onboarding?.within === undefined ? undefined : withReferences(words.say(labels.onboarding, { within: words.duration(onboarding.within) }), onboarding.requirements, words),
    overview: overview?.requirements === undefined ? undefined : withReferences(labels.overview, overview.requirements, words),
  }
}

/** A sentence and the requirements it concerns, as rich text. */
function withReferences(sentence: string, ids: readonly string[] | undefined, words: Words): string {
  if (ids === undefined || ids.length === 0) return sentence
  return `${sentence} ${words.say(words.labels.seeAlso, { ids: references(ids) })}`
}
