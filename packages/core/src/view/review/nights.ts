import type { Role, Service, Specification, SupportTier } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayDuration } from '../../locale/everyday.js'
import { minutesPerDay, minuteSpan } from '../../rules/clock-time.js'
import { gapsBetween, type Hours } from '../../rules/support/opening-hours.js'
import { literal } from '../as-rich-text.js'
import { hours } from '../tender/support.js'
import { lowerFirst, type Words } from '../words.js'

type Shift = NonNullable<Service['shifts']>[number]

/** The shifts of a role that last into the small hours. */
export function nightShiftsOf(role: Role, { services = [] }: Specification): readonly Shift[] {
  return services
    .flatMap(({ shifts = [] }) => shifts)
    .filter((shift) => role.shifts?.includes(shift.id) === true && isNight(shift))
}

/** Someone works at three o'clock in the morning. */
function isNight({ from, to }: Shift): boolean {
  if (from === undefined || to === undefined) return false
  const { start, end } = minuteSpan(from, to)
  const three = 3 * 60
  return (start <= three && three < end) || (start <= three + minutesPerDay && three + minutesPerDay < end)
}

/** Who helps a role on its night shifts, and where nobody does. Rich text, each a paragraph. */
export function nightLines(
  role: Role,
  specification: Specification,
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  const tiers = specification.supportLevels?.tiers ?? []
  const known = new Set<string>()
  return nightShiftsOf(role, specification).flatMap((shift) => {
    const worked = hoursOf({ ...shift, days: shift.days ?? 'every-day' })
    const text = `${words.time(shift.from)}–${words.time(shift.to)}`
    if (worked === undefined || tiers.length === 0 || known.has(text)) return []
    known.add(text)
    const open = tiers.flatMap((tier) => (hoursOf(tier) === undefined ? [] : [tier]))
    // A tier that does not say when it is open may be open all night.
    if (open.length < tiers.length) return []
    const helpers = nearestHelpers(open.filter((tier) => tier.role !== role.id && isOpenAtNight(tier)))
    const gaps = gapsBetween(
      worked,
      open.flatMap((tier) => hoursOf(tier) ?? []),
    )
    const values = { shift: literal(text) }
    if (helpers.length === 0) return [words.say(labels.nightNobody, values)]
    return [
      words.say(labels.nightHelp, values),
      helpers.map((tier) => `- ${literal(helperText(tier, words, labels))}`).join('\n'),
      ...(gaps.length > 0 ? [words.say(labels.nightGap, values)] : []),
    ]
  })
}

/** Of each helper the tier that is called first. */
function nearestHelpers(tiers: readonly SupportTier[]): readonly SupportTier[] {
  const nearest = new Map<string, SupportTier>()
  for (const tier of tiers.toSorted((a, b) => (a.tier ?? 0) - (b.tier ?? 0))) {
    const key = tier.provider === 'supplier' ? 'supplier' : (tier.role ?? '')
    const known = nearest.get(key)
    // A tier of the same number may be open when the first is closed.
    if (known === undefined) nearest.set(key, tier)
    else if (known.tier === tier.tier) nearest.set(`${key} ${String(nearest.size)}`, tier)
  }
  return [...nearest.values()]
}

function helperText(tier: SupportTier, words: Words, labels: ReviewLabels): string {
  const { channels, response } = tier
  return words.say(labels.nightHelper, {
    who:
      tier.provider === 'supplier'
        ? labels.supplier
        : lowerFirst(
            tier.role === undefined
              ? words.value('support-tier.provider', tier.provider)
              : words.name(tier.role),
          ),
    how: [
      lowerFirst(hours(tier, words)),
      lowerFirst(words.values('support-tier.channels', channels)),
      response === undefined
        ? ''
        : words.say(labels.within, { within: everydayDuration(response, words.language) }).trimStart(),
    ]
      .filter(Boolean)
      .join(', '),
  })
}

/** Open at three o'clock in the morning, on some day of the week. */
function isOpenAtNight(tier: SupportTier): boolean {
  return isNight({ id: '', ...tier })
}

function hoursOf({ from, to, days }: Pick<SupportTier, 'from' | 'to' | 'days'>): Hours | undefined {
  return from === undefined || to === undefined || days === undefined ? undefined : { from, to, days }
}
