import type { SupportTier } from '../../generated/specification.js'
import { minuteOf, minutesPerDay, minuteSpan, type MinuteSpan } from '../clock-time.js'

/** On which days of the week something begins. */
export type Days = NonNullable<SupportTier['days']>

/** When something is open, or worked, in a week. Times are `HH:MM`; where `to` is not after `from`, it ends the next day. */
export interface Hours {
  readonly from: string
  readonly to: string
  readonly days: Days
}

/** Hours that are worked while nothing is open. Times are `HH:MM`. */
export interface Gap {
  readonly from: string
  readonly to: string
  /** The days of the week, 0 for Monday, on which the hours that are worked begin. */
  readonly days: readonly number[]
  /** Length in minutes on one of the days. */
  readonly minutes: number
}

/** What of the hours that are worked nothing covers: each gap with its days, the longest first. */
export function gapsBetween(worked: Hours, open: readonly Hours[]): readonly Gap[] {
  const covered = open.flatMap(spansOpen).sort((a, b) => a.start - b.start)
  const gaps = new Map<string, Gap>()
  for (const day of daysOf[worked.days]) {
    for (const { start, end } of subtract(spanOn(day, worked), covered)) {
      const [from, to] = [timeAt(start, 'start'), timeAt(end, 'end')]
      const known = gaps.get(`${from}-${to}`)
      gaps.set(`${from}-${to}`, { from, to, days: [...(known?.days ?? []), day], minutes: end - start })
    }
  }
  return [...gaps.values()].sort((a, b) => b.minutes - a.minutes)
}

/** The name of a set of days; `undefined` where it has none. */
export function nameOfDays(days: readonly number[]): Days | undefined {
  return dayNames.find((name) => daysOf[name].join() === days.join())
}

const daysOf: Readonly<Record<Days, readonly number[]>> = {
  'every-day': [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekends: [5, 6],
}

const dayNames = ['every-day', 'weekdays', 'weekends'] as const

const minutesPerWeek = 7 * minutesPerDay

function timeAt(minute: number, edge: 'start' | 'end'): string {
  const ofDay = minute % minutesPerDay
  const shown = ofDay === 0 && edge === 'end' ? minutesPerDay : ofDay
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** In minutes from Monday at midnight. */
function spanOn(day: number, { from, to }: Hours): MinuteSpan {
  const { start, end } = minuteSpan(from, to)
  const midnight = day * minutesPerDay
  return { start: midnight + start, end: midnight + end }
}

/**
 * When hours are open, from the week before to the week after: a night can begin in one week and end in the next. Open
 * from 15:30 to 07:30 on weekdays can be meant of the evening that begins a night or of the morning that ends it, so both count.
 */
function spansOpen(hours: Hours): readonly MinuteSpan[] {
  const isOverMidnight = minuteOf(hours.to) <= minuteOf(hours.from)
  return [-minutesPerWeek, 0, minutesPerWeek].flatMap((week) =>
    daysOf[hours.days].flatMap((day) => {
      const { start, end } = spanOn(day, hours)
      const span = { start: week + start, end: week + end }
      const midnight = week + day * minutesPerDay
      return isOverMidnight ? [span, { start: midnight, end: midnight + minuteOf(hours.to) }] : [span]
    }),
  )
}

/** What is left of a span; the others in the order of their starts. */
function subtract(span: MinuteSpan, others: readonly MinuteSpan[]): readonly MinuteSpan[] {
  const left: MinuteSpan[] = []
  let at = span.start
  for (const { start, end } of others) {
    if (start >= span.end) break
    if (start > at) left.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < span.end) left.push({ start: at, end: span.end })
  return left
}
