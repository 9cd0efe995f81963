import type { Service } from '../../generated/specification.js'

/** A shift of a service. */
export type Shift = NonNullable<Service['shifts']>[number]

const minutesPerDay = 24 * 60

/**
 * Whether any part of a shift falls between two times of the day, `HH:MM`; either may go on past midnight. A shift that
 * does not say when it is, falls nowhere.
 */
function fallsBetween({ from, to }: Shift, start: string, end: string): boolean {
  if (from === undefined || to === undefined) return false
  const shift = span(from, to)
  const wanted = span(start, end)
  return [-minutesPerDay, 0, minutesPerDay].some(
    (day) => shift.start < wanted.end + day && wanted.start + day < shift.end,
  )
}

/** Whether someone on the shift works at night: some time from midnight to five. */
export function isNightShift(shift: Shift): boolean {
  return fallsBetween(shift, '00:00', '05:00')
}

/** Whether the shift is in the evening, at night or in a weekend, when few are at work. */
export function isUnsocialShift(shift: Shift): boolean {
  return fallsBetween(shift, '17:00', '06:00') || shift.days === 'weekends' || shift.days === 'every-day'
}

/** Minutes from midnight; the end is after the start, on the next day if need be. */
function span(from: string, to: string): { readonly start: number; readonly end: number } {
  const start = minutes(from)
  const end = minutes(to)
  return { start, end: end > start ? end : end + minutesPerDay }
}

function minutes(time: string): number {
  const [hours = '', rest = ''] = time.split(':')
  return Number(hours) * 60 + Number(rest)
}
