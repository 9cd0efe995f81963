// A month is a twelfth of a year of 365 days: precise enough to compare periods, and P12M is P1Y.
const hoursPerYear = 365 * 24
const hoursOf = {
  years: hoursPerYear,
  months: hoursPerYear / 12,
  weeks: 7 * 24,
  days: 24,
  hours: 1,
  minutes: 1 / 60,
  seconds: 1 / 3600,
} as const

const parts =
  /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/

/** The length of an ISO 8601 duration in hours of the clock: a day is 24 of them. `undefined`: not a duration. */
export function durationInHours(duration: string): number | undefined {
  const { groups } = parts.exec(duration) ?? {}
  if (groups === undefined) return undefined
  let hours = 0
  for (const [unit, each] of Object.entries(hoursOf)) hours += Number(groups[unit] ?? 0) * each
  return hours
}

/** The length of an ISO 8601 duration in years. `undefined`: not a duration. */
export function durationInYears(duration: string): number | undefined {
  const hours = durationInHours(duration)
  return hours === undefined ? undefined : hours / hoursPerYear
}
