import type { SupportTier } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'
import { workedShifts } from '../solution-users.js'
import { gapsBetween, nameOfDays, type Days, type Gap, type Hours } from './opening-hours.js'

/** Those who work at night and in weekends use the solution with the fewest colleagues around (recommendation 12). */
export const shiftWithoutSupport = defineRule({
  code: 'shift-without-support',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Vakt uten brukerstøtte',
    nn: 'Vakt utan brukarstøtte',
    en: 'Shift without user support',
  },
  why: {
    nb: 'De som arbeider kveld, natt og helg, bruker løsningen med færrest kolleger rundt seg. Når støtten er stengt, står de alene med feilen.',
    nn: 'Dei som arbeider kveld, natt og helg, bruker løysinga med færrast kollegaer rundt seg. Når støtta er stengd, står dei åleine med feilen.',
    en: 'Those who work evenings, nights and weekends use the solution with the fewest colleagues around. When support is closed, they are alone with the fault.',
  },
  messages: {
    once: {
      nb: 'Vakten «{shift}» i {service} er uten brukerstøtte på denne tiden: {days} klokken {from}–{to}. Sørg for at støttenivåene til sammen er åpne hele vakten.',
      nn: 'Vakta «{shift}» i {service} er utan brukarstøtte på denne tida: {days} klokka {from}–{to}. Sørg for at støttenivåa til saman er opne heile vakta.',
      en: 'The shift “{shift}” in {service} is without user support at this time: {days}, {from}–{to}. Make sure that the support tiers together are open for the whole shift.',
    },
    twice: {
      nb: 'Vakten «{shift}» i {service} er uten brukerstøtte på disse tidene: {days} klokken {from}–{to} og {otherDays} klokken {otherFrom}–{otherTo}. Sørg for at støttenivåene til sammen er åpne hele vakten.',
      nn: 'Vakta «{shift}» i {service} er utan brukarstøtte på desse tidene: {days} klokka {from}–{to} og {otherDays} klokka {otherFrom}–{otherTo}. Sørg for at støttenivåa til saman er opne heile vakta.',
      en: 'The shift “{shift}” in {service} is without user support at these times: {days}, {from}–{to}, and {otherDays}, {otherFrom}–{otherTo}. Make sure that the support tiers together are open for the whole shift.',
    },
    often: {
      nb: 'Vakten «{shift}» i {service} er uten brukerstøtte {hours} timer i uken, lengst om gangen klokken {from}–{to}. Sørg for at støttenivåene til sammen er åpne hele vakten.',
      nn: 'Vakta «{shift}» i {service} er utan brukarstøtte {hours} timar i veka, lengst om gongen klokka {from}–{to}. Sørg for at støttenivåa til saman er opne heile vakta.',
      en: 'The shift “{shift}” in {service} is without user support for {hours} hours a week, with the longest gap from {from} to {to}. Make sure that the support tiers together are open for the whole shift.',
    },
  },
  check(context, report) {
    const tiers = context.specification.supportLevels?.tiers ?? []
    const open = tiers.flatMap((tier) => hoursOf(tier) ?? [])
    // A tier that does not say when it is open may be open just then: support-tier-incomplete asks for it.
    if (tiers.length === 0 || open.length < tiers.length) return
    for (const { service, shift, path } of workedShifts(context)) {
      const worked = hoursOf(shift)
      if (worked === undefined) continue
      const gaps = gapsBetween(worked, open)
      const [longest, other] = gaps.map((gap) => ({ gap, days: nameOfDays(gap.days) }))
      if (longest === undefined) continue
      const { from, to } = timesOf(longest.gap)
      const common = { shift: shift.id, service: service.name ?? service.id, from, to }
      if (gaps.length === 1 && longest.days !== undefined) {
        report('once', path, { ...common, days: daysNamed(longest.days) })
      } else if (gaps.length === 2 && longest.days !== undefined && other?.days !== undefined) {
        report('twice', path, {
          ...common,
          days: daysNamed(longest.days),
          otherDays: daysNamed(other.days),
          otherFrom: timesOf(other.gap).from,
          otherTo: timesOf(other.gap).to,
        })
      } else {
        report('often', path, { ...common, hours: hoursPerWeek(gaps) })
      }
    }
  },
})

/** `undefined` where something of it is not said. */
function hoursOf({ from, to, days }: Pick<SupportTier, 'from' | 'to' | 'days'>): Hours | undefined {
  return from === undefined || to === undefined || days === undefined ? undefined : { from, to, days }
}

function timesOf({ from, to }: Gap) {
  return { from: { type: 'time', time: from }, to: { type: 'time', time: to } } as const
}

function daysNamed(value: Days) {
  return { type: 'value', key: 'support-tier.days', value } as const
}

function hoursPerWeek(gaps: readonly Gap[]): number {
  const minutes = gaps.reduce((sum, gap) => sum + gap.minutes * gap.days.length, 0)
  return Math.round(minutes / 6) / 10
}
