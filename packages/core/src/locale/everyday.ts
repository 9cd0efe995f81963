import type { Language } from '../document/nodes.js'
import {
  countWords,
  durationParts,
  durationWords,
  type DurationParts,
  type TimeUnit,
} from './everyday-durations.js'
import { formatNumber } from './format-value.js'

/** An ISO 8601 duration as people say it: `PT15M` → «et kvarter», `PT1H30M` → «halvannen time». Another text is given back as it is. */
export function everydayDuration(duration: string, language: Language): string {
  const parts = durationParts(duration)
  return parts === undefined ? duration : durationWords(parts, language)
}

/** Hours as people say them: 1.5 → «halvannen time», 2.5 → «to og en halv time». */
export function everydayHours(hours: number, language: Language): string {
  return durationWords({ seconds: Math.round(hours * 3600) }, language)
}

const outOf: Readonly<Record<Language, string>> = { nb: 'av', nn: 'av', en: 'out of' }
const about: Readonly<Record<Language, string>> = { nb: 'om lag', nn: 'om lag', en: 'about' }

/** A share from 0 to 1 as people and things: 0.2 → «2 av 10», 0.95 → «19 av 20», 0.68 → «om lag 7 av 10». */
export function everydayShare(share: number, language: Language): string {
  const isExtreme = share < 0.05 || share > 0.95
  for (const whole of isExtreme ? [10, 20, 100, 1000] : [10, 4, 20]) {
    const part = share * whole
    if (Math.abs(part - Math.round(part)) < 1e-9) return ratio(Math.round(part), whole, language)
  }
  // The nearest tenth says nothing of the few and of nearly all.
  const whole = isExtreme ? 100 : 10
  const part = Math.round(share * whole)
  if (part > 0 && part < whole) return `${about[language]} ${ratio(part, whole, language)}`
  const few = Math.min(share, 1 - share)
  const many = Math.round(1 / few)
  return `${about[language]} ${ratio(share < 0.5 ? 1 : many - 1, many, language)}`
}

function ratio(part: number, whole: number, language: Language): string {
  return `${formatNumber(part, language)}\u00a0${outOf[language]}\u00a0${formatNumber(whole, language)}`
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year'

const minutesIn: Readonly<Record<Period, number>> = {
  day: 1440,
  week: 7 * 1440,
  month: 30 * 1440,
  quarter: 90 * 1440,
  year: 365 * 1440,
}

const everyPeriod: Readonly<Record<Language, Readonly<Record<Period, string>>>> = {
  nb: {
    day: 'i døgnet',
    week: 'i uken',
    month: 'i måneden',
    quarter: 'i kvartalet',
    year: 'i året',
  },
  nn: {
    day: 'i døgnet',
    week: 'i veka',
    month: 'i månaden',
    quarter: 'i kvartalet',
    year: 'i året',
  },
  en: { day: 'a day', week: 'a week', month: 'a month', quarter: 'a quarter', year: 'a year' },
}

const downWords: Readonly<Record<Language, readonly [upTo: string, never: string]>> = {
  nb: ['nede inntil {time} {period}', 'aldri nede'],
  nn: ['nede inntil {time} {period}', 'aldri nede'],
  en: ['down for up to {time} {period}', 'never down'],
}

/**
 * How long something with an availability may be down: 99.9 % over a month → «nede inntil 43 minutter i måneden».
 * A month is 30 days, a quarter 90.
 */
export function everydayDowntime(percent: number, period: Period, language: Language): string {
  const [upTo, never] = downWords[language]
  const minutes = (minutesIn[period] * (100 - percent)) / 100
  if (minutes <= 0) return never
  // What is said must not be more than what is allowed.
  const seconds = minutes < 1 ? Math.max(1, Math.floor(minutes * 60 + 1e-6)) : 60 * Math.floor(minutes + 1e-6)
  return upTo
    .replace('{time}', durationWords({ seconds }, language))
    .replace('{period}', everyPeriod[language][period])
}

const unitNames: Readonly<Record<string, TimeUnit>> = Object.fromEntries(
  (
    [
      ['second', 'sekund sekunder second seconds'],
      ['minute', 'min minutt minutter minute minutes'],
      ['hour', 'time timer timar hour hours'],
      ['day', 'dag dager dagar day days'],
      ['week', 'uke uker veke veker week weeks'],
    ] as const
  ).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit])),
)
const half: Readonly<Record<Language, string>> = { nb: 'halvparten', nn: 'halvparten', en: 'half' }
const percentNames: ReadonlySet<string> = new Set(['prosent', 'percent', 'per cent', '%'])
const lengths = {
  second: { seconds: 1 },
  minute: { seconds: 60 },
  hour: { seconds: 3600 },
  day: { days: 1 },
  week: { days: 7 },
} as const

/** A number with its unit as people say it: 24 «timer» → «et døgn»; `undefined` where they say it no other way. */
export function everydayAmount(value: number, unit: string, language: Language): string | undefined {
  const name = unit.toLowerCase().trim()
  if (percentNames.has(name)) {
    if (value === 50) return half[language]
    return value > 0 && value < 100 ? everydayShare(value / 100, language) : undefined
  }
  const known = unitNames[name]
  if (known === undefined || !(known in lengths) || value <= 0) return undefined
  const length: DurationParts = lengths[known as keyof typeof lengths]
  if (length.days !== undefined && !Number.isInteger(value)) return undefined
  const said = durationWords(
    length.days === undefined
      ? { seconds: Math.round(value * (length.seconds ?? 0)) }
      : { days: value * length.days },
    language,
  )
  // «12 timer» and «tolv timer» are the same to a reader.
  return said === countWords(value, known, language) ? undefined : said
}
