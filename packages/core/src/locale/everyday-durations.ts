import type { Language } from '../document/nodes.js'
import { formatNumber } from './format-value.js'

/** Units that people count time in. `full-day` is 24 hours, `day` a day of the calendar. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'full-day' | 'day' | 'week' | 'month' | 'year'

/** A duration by its parts; hours, minutes and seconds together. */
export interface DurationParts {
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly seconds?: number
}

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** The parts of an ISO 8601 duration. `undefined`: not a duration. */
export function durationParts(duration: string): DurationParts | undefined {
  const match = pattern.exec(duration)
  if (match === null || /[PT]$/.test(duration)) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((text: string | undefined) => Number(text ?? 0))
  return { years, months, days: 7 * weeks + days, seconds: 3600 * hours + 60 * minutes + seconds }
}

/** Parts of a duration as people say them: «et kvarter», «halvannen time», «tre uker». */
export function durationWords(
  { years = 0, months = 0, days = 0, seconds = 0 }: DurationParts,
  language: Language,
): string {
  const allMonths = 12 * years + months
  const said = [
    ...(allMonths > 0 ? [monthWords(allMonths, language)] : []),
    ...(days > 0 ? [dayWords(days, language)] : []),
    ...(seconds > 0 || (allMonths === 0 && days === 0) ? [clockWords(seconds, language)] : []),
  ]
  return said.join(and[language])
}

/** A number of units and nothing else: «tre timer», «43 minutter», «en uke». */
export function countWords(count: number, unit: TimeUnit, language: Language): string {
  const [one, plural] = units[unit][language]
  if (count === 1) return one
  const half = count - 0.5
  if (Number.isInteger(half) && half > 0 && unit === 'hour') {
    if (half === 1) return oneAndHalf[language].hour
    return fillHalf(numberWord(half, language), language, plural)
  }
  return `${numberWord(count, language)}\u00a0${plural}`
}

const and: Readonly<Record<Language, string>> = { nb: ' og ', nn: ' og ', en: ' and ' }

function monthWords(months: number, language: Language): string {
  if (months === 6) return special[language].halfYear
  if (months === 18) return special[language].yearAndHalf
  if (months < 12) return countWords(months, 'month', language)
  const years = countWords(Math.floor(months / 12), 'year', language)
  return months % 12 === 0 ? years : years + and[language] + countWords(months % 12, 'month', language)
}

function dayWords(days: number, language: Language): string {
  const isWeeks = days % 7 === 0 && days <= 56
  return isWeeks ? countWords(days / 7, 'week', language) : countWords(days, 'day', language)
}

function clockWords(seconds: number, language: Language): string {
  const known = special[language]
  if (seconds === 15 * 60) return known.quarter
  if (seconds === 30 * 60) return known.halfHour
  if (seconds === 45 * 60) return known.threeQuarters
  if (seconds === 90) return oneAndHalf[language].minute
  if (seconds < 60) return countWords(seconds, 'second', language)
  if (seconds % 3600 === 1800) return countWords(seconds / 3600, 'hour', language)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = Math.round(seconds % 60)
  if (minutes === 0 && rest === 0 && hours > 0 && hours % 24 === 0 && hours <= 72)
    return countWords(hours / 24, 'full-day', language)
  return [
    ...(hours > 0 ? [countWords(hours, 'hour', language)] : []),
    ...(minutes > 0 ? [countWords(minutes, 'minute', language)] : []),
    ...(rest > 0 ? [countWords(rest, 'second', language)] : []),
  ].join(and[language])
}

/** One to twelve in letters, more in figures. */
function numberWord(value: number, language: Language): string {
  return (Number.isInteger(value) ? numbers[language][value] : undefined) ?? formatNumber(value, language)
}

const numbers: Readonly<Record<Language, readonly (string | undefined)[]>> = {
  nb: [undefined, undefined, ...'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ')],
  nn: [undefined, undefined, ...'to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ')],
  en: [undefined, undefined, ...'two three four five six seven eight nine ten eleven twelve'.split(' ')],
}

type Names = readonly [one: string, other: string]

const units: Readonly<Record<TimeUnit, Readonly<Record<Language, Names>>>> = {
  second: {
    nb: ['ett sekund', 'sekunder'],
    nn: ['eitt sekund', 'sekund'],
    en: ['one second', 'seconds'],
  },
  minute: {
    nb: ['ett minutt', 'minutter'],
    nn: ['eitt minutt', 'minutt'],
    en: ['one minute', 'minutes'],
  },
  hour: {
    nb: ['en time', 'timer'],
    nn: ['ein time', 'timar'],
    en: ['an hour', 'hours'],
  },
  'full-day': {
    nb: ['et døgn', 'døgn'],
    nn: ['eit døgn', 'døgn'],
    en: ['24\u00a0hours', 'full days'],
  },
  day: { nb: ['en dag', 'dager'], nn: ['ein dag', 'dagar'], en: ['a day', 'days'] },
  week: { nb: ['en uke', 'uker'], nn: ['ei veke', 'veker'], en: ['a week', 'weeks'] },
  month: {
    nb: ['en måned', 'måneder'],
    nn: ['ein månad', 'månader'],
    en: ['a month', 'months'],
  },
  year: { nb: ['et år', 'år'], nn: ['eit år', 'år'], en: ['a year', 'years'] },
}

const special = {
  nb: {
    quarter: 'et kvarter',
    halfHour: 'en halvtime',
    threeQuarters: 'tre kvarter',
    halfYear: 'et halvt år',
    yearAndHalf: 'halvannet år',
  },
  nn: {
    quarter: 'eit kvarter',
    halfHour: 'ein halvtime',
    threeQuarters: 'tre kvarter',
    halfYear: 'eit halvt år',
    yearAndHalf: 'halvtanna år',
  },
  en: {
    quarter: 'a quarter of an hour',
    halfHour: 'half an hour',
    threeQuarters: 'three quarters of an hour',
    halfYear: 'half a year',
    yearAndHalf: 'a year and a half',
  },
} as const

const oneAndHalf: Readonly<Record<Language, { readonly hour: string; readonly minute: string }>> = {
  nb: { hour: 'halvannen time', minute: 'halvannet minutt' },
  nn: { hour: 'halvannan time', minute: 'halvtanna minutt' },
  en: { hour: 'an hour and a half', minute: 'a minute and a half' },
}

function fillHalf(whole: string, language: Language, plural: string): string {
  return language === 'en'
    ? `${whole} and a half ${plural}`
    : `${whole} og ${language === 'nb' ? 'en' : 'ein'} halv time`
}
