/** Minutes in a day. */
export const minutesPerDay = 24 * 60

/** Minutes from a midnight, `[start, end)`. */
export interface MinuteSpan {
  readonly start: number
  readonly end: number
}

/** Between two times of the day, `HH:MM`, in minutes from midnight; where `to` is not after `from`, it is on the next day. */
export function minuteSpan(from: string, to: string): MinuteSpan {
  const start = minuteOf(from)
  const end = minuteOf(to)
  return { start, end: end > start ? end : end + minutesPerDay }
}

/** Minutes from midnight to a time of the day, `HH:MM`. */
export function minuteOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':')
  return 60 * Number(hours) + Number(minutes)
}
