import type { ServiceLevel, Specification, SupportTier } from '../../generated/specification.js'
import { references } from '../as-rich-text.js'
import { languageName } from '../../locale/language-name.js'
import { gridOf } from '../grid.js'
import { lowerFirst, upperFirst, type Words } from '../words.js'

/** The chapter on support: tiers, incident classes, service levels, and what is done when the technology fails. */
export function supportView(specification: Specification, words: Words) {
  const { labels } = words
  const levels = specification.supportLevels
  return {
    tiers: gridOf(labels.tiers, levels?.tiers, [
      { heading: labels.tier, width: 7, cell: ({ tier }) => words.number(tier) },
      {
        heading: labels.answeredBy,
        width: 22,
        cell: ({ provider, role }) =>
          [words.value('support-tier.provider', provider), words.name(role)].filter(Boolean).join(': '),
      },
      { heading: labels.openingHours, width: 20, cell: (tier) => hours(tier, words) },
      {
        heading: labels.channels,
        width: 18,
        cell: ({ channels }) => words.values('support-tier.channels', channels),
      },
      { heading: labels.responseTime, width: 13, cell: ({ response }) => words.duration(response) },
      {
        heading: labels.language,
        width: 14,
        cell: ({ language }) =>
          language === undefined ? '' : upperFirst(languageName(language, words.language)),
      },
      {
        heading: labels.seeRequirements,
        width: 14,
        cell: ({ requirements }) => references(requirements),
        isRich: true,
      },
    ]),
    incidentClasses: gridOf(
      labels.incidentClasses,
      levels?.incidentClasses,
      [
        {
          heading: labels.incidentClass,
          width: 20,
          cell: ({ id, title }) => [id, title].filter(Boolean).join(' – '),
        },
        { heading: labels.definition, width: 48, cell: ({ definition }) => definition, isRich: true },
        { heading: labels.responseTime, width: 16, cell: ({ response }) => words.duration(response) },
        { heading: labels.resolutionTime, width: 16, cell: ({ resolution }) => words.duration(resolution) },
      ],
      { rowId: ({ id }) => id },
    ),
    serviceLevels: gridOf(
      labels.serviceLevels,
      levels?.serviceLevels,
      [
        { heading: labels.serviceLevel, width: 19, cell: ({ id, title }) => title ?? id },
        { heading: labels.target, width: 15, cell: (level) => targetText(level, words) },
        {
          heading: labels.measured,
          width: 16,
          cell: ({ period, measuredAt }) =>
            [
              period === undefined
                ? ''
                : words.say(labels.per, {
                    period: words.value('service-level.period', period).toLowerCase(),
                  }),
              words.value('service-level.measuredAt', measuredAt).toLowerCase(),
            ]
              .filter(Boolean)
              .join(', '),
        },
        { heading: labels.exclusions, width: 22, cell: ({ exclusions }) => (exclusions ?? []).join('; ') },
        { heading: labels.compensation, width: 26, cell: (level) => compensationText(level, words) },
        {
          heading: labels.seeRequirements,
          width: 12,
          cell: ({ requirements }) => references(requirements),
          isRich: true,
        },
      ],
      { rowId: ({ id }) => id },
    ),
    fallbacks: gridOf(labels.fallbacks, levels?.fallbacks, [
      { heading: labels.function, width: 18, cell: (item) => words.name(item.function) },
      { heading: labels.trigger, width: 20, cell: ({ trigger }) => trigger },
      { heading: labels.routine, width: 28, cell: ({ routine }) => routine, isRich: true },
      { heading: labels.role, width: 19, cell: ({ role }) => words.name(role) },
      {
        heading: labels.seeRequirements,
        width: 15,
        cell: ({ requirements }) => references(requirements),
        isRich: true,
      },
    ]),
  }
}

export function hours({ from, to, days }: SupportTier, words: Words): string {
  const isRoundTheClock = from === '00:00' && to === '24:00'
  const open = isRoundTheClock
    ? words.labels.roundTheClock
    : from === undefined || to === undefined
      ? ''
      : `${words.time(from)}–${words.time(to)}`
  const when = words.value('support-tier.days', days)
  return [when, open].filter(Boolean).join(', ')
}

function targetText({ target, unit, percentile }: ServiceLevel, words: Words): string {
  if (target === undefined) return ''
  const value = withUnit(target, unit, words)
  return percentile === undefined
    ? value
    : `${value} (${words.say(words.labels.percentileOf, { percentile: words.number(percentile) })})`
}

function withUnit(value: number, unit: string | undefined, words: Words): string {
  if (unit === 'percent') return words.share(Number((value / 100).toPrecision(12)))
  return [words.number(value), words.value('service-level.unit', unit).toLowerCase()]
    .filter(Boolean)
    .join('\u00a0')
}

function perUnit(
  unit: ServiceLevel['unit'],
  { labels }: Words,
): { readonly one: string; readonly other: string } {
  switch (unit) {
    case 'percent':
      return labels.perPercent
    case 'seconds':
      return labels.perSeconds
    case 'minutes':
      return labels.perMinutes
    case 'hours':
      return labels.perHours
    case 'days':
      return labels.perDays
    default:
      return labels.perCount
  }
}

function compensationText({ unit, compensation, terminationAt }: ServiceLevel, words: Words): string {
  const { labels } = words
  const parts: string[] = []
  if (compensation?.rate !== undefined && compensation.per !== undefined) {
    // Availability falls below its target; waiting times rise above theirs.
    const label = unit === 'percent' ? labels.compensationText : labels.compensationTextAbove
    parts.push(
      words.say(label, {
        rate: words.share(compensation.rate),
        of: lowerFirst(words.value('service-level.compensation.of', compensation.of)),
        per: words.count(perUnit(unit, words), compensation.per),
      }),
    )
    if (compensation.cap !== undefined)
      parts.push(words.say(labels.compensationCap, { cap: words.share(compensation.cap) }))
  }
  const text = parts.join(', ')
  if (terminationAt === undefined) return text
  return [text, words.say(labels.termination, { value: withUnit(terminationAt, unit, words) })]
    .filter(Boolean)
    .join('. ')
}
