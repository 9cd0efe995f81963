import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Service, SupportTier } from '../generated/specification.js'
import { texts } from '../generated/texts.js'
import { overviewLabels } from '../locale/editor/overview.js'
import { fill, formatNumber, formatTime } from '../locale/format-value.js'
import type { RuleContext } from '../rules/context.js'
import { workedShifts } from '../rules/solution-users.js'
import { gapsBetween, nameOfDays, type Gap, type Hours } from '../rules/support/opening-hours.js'
import type { CoverageTable, TableCell, TableRow } from './coverage-table.js'

type Shift = NonNullable<Service['shifts']>[number]

interface PlacedShift {
  readonly service: Service
  readonly shift: Shift
  readonly path: readonly (string | number)[]
}

/** Which support tier is open on which shift. A shift with hours that no tier covers is a gap. */
export function supportTable(check: Check, language: Language): CoverageTable {
  const labels = overviewLabels[language]
  const { context, analysis } = check
  const tiers = context?.specification.supportLevels?.tiers ?? []
  const shifts = context === undefined ? [] : shiftsIn(context)
  const rows = shifts.map((placed) => rowOf(check, placed, tiers, language))
  return {
    title: labels.support,
    columns: tiers.map((tier, index) => ({
      key: String(index),
      title: fill(tier.role === undefined ? labels.tier : labels.tierWithRole, {
        tier: String(tier.tier ?? index + 1),
        role: context?.roleById.get(tier.role ?? '')?.title ?? tier.role ?? '',
      }),
      note: hoursInWords(tier, language),
      location: analysis.locate(['supportLevels', 'tiers', index], 'key'),
      isGap: rows.length > 0 && rows.every(({ cells }) => cells[index]?.state === 'none'),
    })),
    rows,
    empty:
      context === undefined
        ? labels.unread
        : shifts.length === 0
          ? labels.noShifts
          : tiers.length === 0
            ? labels.noTiers
            : undefined,
  }
}

/** The shifts on which the solution is used; where nobody says so, all of them. */
function shiftsIn(context: RuleContext): readonly PlacedShift[] {
  const worked = workedShifts(context)
  if (worked.length > 0) return worked
  return (context.specification.services ?? []).flatMap((service, index) =>
    (service.shifts ?? []).map((shift, number) => ({
      service,
      shift,
      path: ['services', index, 'shifts', number],
    })),
  )
}

function rowOf(
  { analysis }: Check,
  { service, shift, path }: PlacedShift,
  tiers: readonly SupportTier[],
  language: Language,
): TableRow {
  const labels = overviewLabels[language]
  const worked = hoursOf(shift)
  const open = tiers.map(hoursOf)
  const cells = tiers.map((_, index): TableCell => {
    const hours = open[index]
    const state = worked === undefined || hours === undefined ? 'open' : stateOf(worked, hours)
    return {
      state,
      words: state === 'none' ? labels.closed : labels.cells[state],
      locations: [analysis.locate(['supportLevels', 'tiers', index], 'key')],
    }
  })
  const known = open.filter((hours) => hours !== undefined)
  // A tier that does not say when it is open may be open just then.
  const isKnown = worked !== undefined && known.length === open.length
  const gaps = isKnown ? gapsBetween(worked, known) : []
  return {
    key: `${service.id} ${shift.id}`,
    title: fill(labels.shift, {
      service: service.name ?? service.id,
      shift: shift.id,
      hours: hoursInWords(shift, language) ?? labels.noHours,
    }),
    note: undefined,
    locations: [analysis.locate([...path, 'id'])],
    isGap: gaps.length > 0,
    cells,
    explanation: !isKnown ? '' : gaps.length === 0 ? labels.openAllShift : gapsInWords(gaps, language),
  }
}

function stateOf(worked: Hours, open: Hours): 'covered' | 'partly' | 'none' {
  const left = minutesIn(gapsBetween(worked, [open]))
  if (left === 0) return 'covered'
  return left < minutesIn(gapsBetween(worked, [])) ? 'partly' : 'none'
}

function minutesIn(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { minutes, days }) => sum + minutes * days.length, 0)
}

function gapsInWords(gaps: readonly Gap[], language: Language): string {
  const labels = overviewLabels[language]
  const sentences = gaps.map((gap) => {
    const days = nameOfDays(gap.days)
    return days === undefined
      ? undefined
      : fill(labels.gap, { days: daysInWords(days, language), ...timesOf(gap, language) })
  })
  const [longest] = gaps
  if (longest === undefined) return ''
  // More than two gaps are too many to take in.
  if (gaps.length <= 2 && sentences.every((sentence) => sentence !== undefined)) return sentences.join(' ')
  const hours = formatNumber(Math.round(minutesIn(gaps) / 6) / 10, language)
  return fill(labels.gaps, { hours, ...timesOf(longest, language) })
}

function timesOf({ from, to }: Gap, language: Language): { readonly from: string; readonly to: string } {
  return { from: formatTime(from, language), to: formatTime(to, language) }
}

function hoursOf({ from, to, days }: Pick<SupportTier, 'from' | 'to' | 'days'>): Hours | undefined {
  return from === undefined || to === undefined || days === undefined ? undefined : { from, to, days }
}

/** «07.30–15.30, hverdager»; `undefined` where something of it is not said. */
function hoursInWords(of: Pick<SupportTier, 'from' | 'to' | 'days'>, language: Language): string | undefined {
  const hours = hoursOf(of)
  if (hours === undefined) return undefined
  return `${formatTime(hours.from, language)}–${formatTime(hours.to, language)}, ${daysInWords(hours.days, language)}`
}

function daysInWords(days: Hours['days'], language: Language): string {
  return (texts[language][`support-tier.days=${days}`]?.[0] ?? days).toLowerCase()
}
