/** A date, `2026-11-13`, so much later: whole days only. `undefined` where either is not what it should be. */
export function addDuration(date: string, duration: string): string | undefined {
  const from = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  const by = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.*)?$/.exec(duration)
  if (from === null || by === null) return undefined
  const [year = 0, month = 1, day = 1] = from.slice(1).map(Number)
  const [years = 0, months = 0, weeks = 0, days = 0] = by
    .slice(1)
    .map((text: string | undefined) => Number(text ?? 0))
  // The 31st of January and one month is the last day of February, not a day in March.
  const lastDay = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate()
  const later = new Date(
    Date.UTC(year + years, month - 1 + months, Math.min(day, lastDay) + 7 * weeks + days),
  )
  // Beyond the year 9999 a date is written in another way.
  return later.getTime() <= Date.UTC(9999, 11, 31) ? later.toISOString().slice(0, 10) : undefined
}
