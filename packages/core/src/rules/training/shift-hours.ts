import type { Service } from '../../generated/specification.js'
import { minutesPerDay, minuteSpan } from '../clock-time.js'

/** A shift of a service. */
export type Shift = NonNullable<Service['shifts']>[number]

/**
 * Whether any part of a shift falls between two times of the day, `HH:MM`; either may go on past midnight. A shift that
 * does not say when it is, falls nowhere.
 */
function fallsBetween({ from, to }: Shift, start: string, end: string): boolean {
  if (from === undefined || to === undefined) return false
  const shift = minuteSpan(from, to)
  const wanted = minuteSpan(start, end)
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
