import type { Specification } from '../../generated/specification.js'
import { languageName } from '../../locale/language-name.js'
import { references } from '../as-rich-text.js'
import { gridOf } from '../grid.js'
import { lowerFirst, type Words } from '../words.js'

/** The chapter on training: what the services know today, and what each role needs. */
export function trainingView(specification: Specification, words: Words) {
  const { labels } = words
  const training = specification.trainingNeeds
  const { onboarding, overview } = training ?? {}
  return {
    mapping: gridOf(labels.mapping, training?.mapping, [
      { heading: labels.service, width: 28, cell: ({ service }) => words.name(service) },
      { heading: labels.mappingDate, width: 18, cell: ({ date }) => words.date(date) },
      {
        heading: labels.method,
        width: 18,
        cell: ({ method }) => words.value('training-needs.mapping.method', method),
      },
      { heading: labels.respondents, width: 10, cell: ({ respondents }) => words.number(respondents) },
      {
        heading: labels.preferences,
        width: 26,
        cell: ({ preferences }) => words.values('training-needs.mapping.preferences', preferences),
      },
    ]),
    programmes: gridOf(
      labels.programmes,
      training?.programmes,
      [
        { heading: labels.id, width: 7, cell: ({ id }) => id },
        { heading: labels.role, width: 21, cell: ({ role }) => words.name(role) },
        {
          heading: labels.level,
          width: 20,
          cell: ({ level, aspects }) =>
            [
              words.value('training-programme.level', level),
              lowerFirst(words.values('training-programme.aspects', aspects)),
            ]
              .filter(Boolean)
              .join(': '),
        },
        {
          heading: labels.forms,
          width: 20,
          cell: ({ forms, inWorkingHours, languages }) =>
            [
              words.values('training-programme.forms', forms),
              inWorkingHours === true ? labels.inWorkingHours : '',
              words.list((languages ?? []).map((tag) => languageName(tag, words.language))),
            ]
              .filter(Boolean)
              .join('; '),
        },
        {
          heading: labels.hours,
          width: 11,
          cell: ({ hoursEach, rounds }) =>
            [
              words.number(hoursEach),
              rounds === undefined || rounds === 1
                ? ''
                : `(${words.number(rounds)} ${labels.rounds.toLowerCase()})`,
            ]
              .filter(Boolean)
              .join(' '),
        },
        {
          heading: labels.providedBy,
          width: 17,
          cell: ({ provider, before }) =>
            [
              words.value('training-programme.provider', provider),
              before === undefined
                ? ''
                : `${labels.before.toLowerCase()} ${lowerFirst(words.value('training-programme.before', before))}`,
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          heading: labels.seeRequirements,
          width: 12,
          cell: ({ requirements }) => references(requirements),
          isRich: true,
        },
      ],
      { rowId: ({ id }) => id },
    ),
    onboarding:
      onboarding?.within === undefined
        ? undefined
        : withReferences(
            words.say(labels.onboarding, { within: words.duration(onboarding.within) }),
            onboarding.requirements,
            words,
          ),
    overview:
      overview?.requirements === undefined
        ? undefined
        : withReferences(labels.overview, overview.requirements, words),
  }
}

/** A sentence and the requirements it concerns, as rich text. */
function withReferences(sentence: string, ids: readonly string[] | undefined, words: Words): string {
  if (ids === undefined || ids.length === 0) return sentence
  return `${sentence} ${words.say(words.labels.seeAlso, { ids: references(ids) })}`
}
