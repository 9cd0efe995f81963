/** How a number of a sheet is shown. */
export type NumberLook = 'plain' | 'percent' | 'date' | 'date-time' | 'time'

/**
 * What a serial number says (ECMA-376-1, 18.17.4): `2026-11-23`, `2026-11-23T14:30:00` or `14:30:00`, to the nearest second.
 *
 * @param isFrom1904 days count from 1 January 1904, otherwise from 31 December 1899, with a 29 February 1900 that never was
 * @returns `undefined`: it is no day of the years 1900 to 9999
 */
export const serialText = (serial: number, look: NumberLook, isFrom1904: boolean): string | undefined => {
  if (look === 'plain' || look === 'percent' || !(serial >= 0 && serial < lastDay)) return undefined
  const seconds = Math.round((serial % 1) * daySeconds)
  const time = clock(seconds % daySeconds)
  const day = Math.floor(serial) + (seconds === daySeconds ? 1 : 0)
  if (look === 'time' && day === 0) return time
  if (!isFrom1904 && day === phantomDay) return undefined
  const days = isFrom1904 ? day + daysTo1904 : day > phantomDay ? day : day + 1
  const date = new Date((days - daysTo1970) * daySeconds * 1000).toISOString().slice(0, 10)
  return look === 'date' && time === '00:00:00' ? date : `${date}T${time}`
}

const daySeconds = 24 * 60 * 60
/** 29 February 1900, which Excel has kept from Lotus 1-2-3. */
const phantomDay = 60
const daysTo1970 = 25_569
const daysTo1904 = 1462
/** The day after 31 December 9999. */
const lastDay = 2_958_466

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
