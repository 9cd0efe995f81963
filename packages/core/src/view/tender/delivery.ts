import type { Specification } from '../../generated/specification.js'
import { formatEvery } from '../../locale/format-value.js'
import { references } from '../as-rich-text.js'
import { factsOf, gridOf } from '../grid.js'
import type { Words } from '../words.js'
import { answerLines } from './requirements.js'

/** Phases in which the supplier meets the services. What came before is the buyers' own work. */
const contractPhases = new Set(['acceptance-test', 'implementation', 'contract-period'])

/** The chapter on how the services take part after the contract is signed. */
export function involvementView(specification: Specification, words: Words) {
  const { labels } = words
  const involvement = specification.serviceInvolvement
  const { channel, answerWithin } = involvement?.feedback ?? {}
  const values = { channel: channel ?? '', within: words.duration(answerWithin) }
  const label =
    channel === undefined
      ? answerWithin === undefined
        ? ''
        : labels.feedbackWithin
      : answerWithin === undefined
        ? labels.feedbackChannel
        : labels.feedback
  return {
    activities: gridOf(
      labels.involvement,
      involvement?.activities?.filter(({ phase }) => phase !== undefined && contractPhases.has(phase)),
      [
        { heading: labels.id, width: 8, cell: ({ id }) => id },
        { heading: labels.activity, width: 18, cell: ({ form }) => words.value('activity.form', form) },
        { heading: labels.phase, width: 16, cell: ({ phase }) => words.value('activity.phase', phase) },
        {
          heading: labels.when,
          width: 15,
          cell: ({ date, every }) =>
            [words.date(date), every === undefined ? '' : formatEvery(every, words.language)]
              .filter(Boolean)
              .join(', '),
        },
        {
          heading: labels.participants,
          width: 29,
          cell: ({ service, roles, participants, hoursEach }) =>
            [
              words.name(service),
              words.roles(roles),
              participants === undefined
                ? ''
                : `${words.number(participants)} ${labels.participants.toLowerCase()}`,
              hoursEach === undefined ? '' : words.count(labels.hoursEach, hoursEach),
            ]
              .filter(Boolean)
              .join('; '),
        },
        {
          heading: labels.seeRequirements,
          width: 14,
          cell: ({ requirements }) => references(requirements),
          isRich: true,
        },
      ],
      { rowId: ({ id }) => id },
    ),
    feedback: label === '' ? undefined : words.say(label, values),
  }
}

/** The chapter on milestones and acceptance. */
export function deliveryView(specification: Specification, words: Words) {
  const { labels } = words
  return {
    milestones: gridOf(
      labels.milestones,
      specification.milestones,
      [
        { heading: labels.id, width: 12, cell: ({ id }) => id },
        { heading: labels.milestone, width: 58, cell: ({ title }) => title },
        { heading: labels.date, width: 30, cell: ({ date }) => words.date(date) },
      ],
      { rowId: ({ id }) => id },
    ),
    acceptance: factsOf([
      [labels.acceptanceDuration, words.duration(specification.acceptance?.duration)],
      [labels.blocking, specification.acceptance?.blocking],
    ]),
  }
}

/** The chapter on security, privacy and accessibility: what frames the delivery beside the requirements. */
export function framesView(specification: Specification, words: Words) {
  const { labels } = words
  const { procurement, securityProfile } = specification
  const privacy = procurement?.privacy
  const status = (
    key: string,
    entry: { status?: string; date?: string; reason?: string } | undefined,
  ): string =>
    [
      [words.value(`procurement.privacy.${key}.status`, entry?.status), words.date(entry?.date)]
        .filter(Boolean)
        .join(' '),
      entry?.reason ?? '',
    ]
      .filter(Boolean)
      .join('. ')
  const accessibility = procurement?.accessibility
  const included = accessibility?.included
  return {
    facts: factsOf([
      [
        labels.classification,
        words.value('security-profile.classification', securityProfile?.classification),
      ],
      [labels.loginLevel, words.value('security-profile.loginLevel', securityProfile?.loginLevel)],
      [labels.dataLocation, words.value('security-profile.dataLocation', securityProfile?.dataLocation)],
      [labels.personalData, words.yesNo(privacy?.personalData)],
      [labels.riskAssessment, status('riskAssessment', privacy?.riskAssessment)],
      [labels.dpia, status('dpia', privacy?.dpia)],
      [
        labels.processorAgreement,
        words.value('procurement.privacy.processorAgreement', privacy?.processorAgreement),
      ],
      [
        labels.medicalDevice,
        [
          words.value('procurement.medicalDevice.status', procurement?.medicalDevice?.status),
          procurement?.medicalDevice?.reason,
        ]
          .filter(Boolean)
          .join('. '),
      ],
      [
        labels.accessibility,
        [
          included === undefined
            ? ''
            : included
              ? labels.accessibilityIncluded
              : labels.accessibilityNotIncluded,
          accessibility?.justification,
        ]
          .filter(Boolean)
          .join('. '),
      ],
    ]),
  }
}

/** Scenarios, questions answered, appendices and terms. */
export function closingView(specification: Specification, words: Words) {
  const { labels } = words
  return {
    scenarios: (specification.scenarios ?? []).map(({ id, story, role, answer, requirements }) => ({
      id,
      story: story ?? '',
      role: words.name(role),
      answer: answerLines(answer, words).join(', '),
      concerns:
        requirements === undefined || requirements.length === 0
          ? undefined
          : words.say(labels.scenarioConcerns, { ids: references(requirements) }),
    })),
    clarifications: gridOf(
      labels.clarifications,
      specification.clarifications,
      [
        { heading: labels.id, width: 9, cell: ({ id }) => id },
        { heading: labels.question, width: 31, cell: ({ question }) => question, isRich: true },
        { heading: labels.clarificationAnswer, width: 34, cell: ({ answer }) => answer, isRich: true },
        { heading: labels.answered, width: 14, cell: ({ date }) => words.date(date) },
        { heading: labels.changes, width: 12, cell: ({ changes }) => references(changes), isRich: true },
      ],
      { rowId: ({ id }) => id },
    ),
    annexes: gridOf(
      labels.annexes,
      specification.annexes,
      [
        { heading: labels.annexNumber, width: 28, cell: ({ id, number }) => number ?? id },
        { heading: labels.annexTitle, width: 72, cell: ({ title }) => title },
      ],
      { rowId: ({ id }) => id },
    ),
    terms: gridOf(labels.terms, specification.terms, [
      { heading: labels.term, width: 28, cell: ({ term }) => term },
      { heading: labels.meaning, width: 72, cell: ({ text }) => text, isRich: true },
    ]),
  }
}
