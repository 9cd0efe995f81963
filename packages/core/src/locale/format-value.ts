import type { Language } from '../document/nodes.js'

// Own formatting, not Intl: what Intl gives changes with the version of its data, and a document must not.

const noBreakSpace = '\u00a0'

/** A number as a reader of the language writes it: `18 000 000` and `99,9`, in English `18,000,000` and `99.9`. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(value).split('.')
  const separator = language === 'en' ? ',' : noBreakSpace
  // Norwegian leaves four digits together; English does not.
  const shortest = language === 'en' ? 4 : 5
  const grouped =
    whole.replace(/\D/g, '').length >= shortest ? whole.replace(/\B(?=(?:\d{3})+$)/g, separator) : whole
  return fraction === undefined ? grouped : grouped + (language === 'en' ? '.' : ',') + fraction
}

/** A share from 0 to 1 as a percentage: `0.15` → `15 %`. */
export function formatShare(share: number, language: Language): string {
  return `${formatNumber(Number((share * 100).toPrecision(10)), language)}${language === 'en' ? '' : noBreakSpace}%`
}

/** An amount with its currency: `18 000 000 kroner`. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  const number = formatNumber(amount, language)
  if (currency !== 'NOK') return `${number}${noBreakSpace}${currency}`
  return language === 'en' ? `NOK${noBreakSpace}${number}` : `${number}${noBreakSpace}kroner`
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** `2027-03-01` → «1. mars 2027»; with a time also «kl. 12.00». Another text is given back as it is. */
export function formatDate(text: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(text)
  if (match === null) return text
  const [, year = '', month = '', day = '', hour, minute] = match
  const name = months[language][Number(month) - 1] ?? month
  const date = `${String(Number(day))}${language === 'en' ? '' : '.'}${noBreakSpace}${name} ${year}`
  if (hour === undefined || minute === undefined) return date
  return language === 'en' ? `${date} at ${hour}:${minute}` : `${date} kl.${noBreakSpace}${hour}.${minute}`
}

/** `07:30` → «07.30». */
export function formatTime(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.')
}

const units: Readonly<Record<string, Readonly<Record<Language, readonly [one: string, other: string]>>>> = {
  Y: { nb: ['år', 'år'], nn: ['år', 'år'], en: ['year', 'years'] },
  M: { nb: ['måned', 'måneder'], nn: ['månad', 'månader'], en: ['month', 'months'] },
  W: { nb: ['uke', 'uker'], nn: ['veke', 'veker'], en: ['week', 'weeks'] },
  TH: { nb: ['time', 'timer'], nn: ['time', 'timar'], en: ['hour', 'hours'] },
  TM: { nb: ['minutt', 'minutter'], nn: ['minutt', 'minutt'], en: ['minute', 'minutes'] },
  TS: { nb: ['sekund', 'sekunder'], nn: ['sekund', 'sekund'], en: ['second', 'seconds'] },
}

const days: Readonly<Record<Language, readonly [one: string, other: string]>> = {
  nb: ['dag', 'dager'],
  nn: ['dag', 'dagar'],
  en: ['day', 'days'],
}

/** An ISO 8601 duration in words: `PT4H` → «4 timer», `P1Y6M` → «1 år 6 måneder». Another text is given back as it is. */
export function formatDuration(duration: string, language: Language): string {
  const match = /^P(.*?)(?:T(.*))?$/.exec(duration)
  if (match === null) return duration
  const parts = [match[1] ?? '', match[2] ?? ''].flatMap((text, index) =>
    [...text.matchAll(/(\d+)([YMWDHS])/g)].map(([, count = '', unit = '']) => {
      const isTime = index === 1
      // A period of days is said in days; only a short limit counted in hours could be meant round the clock.
      const names = unit === 'D' ? days[language] : units[isTime ? `T${unit}` : unit]?.[language]
      return `${count}${noBreakSpace}${(count === '1' ? names?.[0] : names?.[1]) ?? unit}`
    }),
  )
  return parts.length === 0 ? duration : parts.join(' ')
}

/** How often: `P1M` → «hver måned», `P3M` → «hver 3. måned». A duration of several units is given in words. */
export function formatEvery(duration: string, language: Language): string {
  const match = /^P(\d+)([YMWD])$/.exec(duration)
  const count = Number(match?.[1])
  const unit = match?.[2] ?? ''
  const names = unit === 'D' ? days[language] : units[unit]?.[language]
  if (match === null || names === undefined) return formatDuration(duration, language)
  if (language === 'en') return count === 1 ? `every ${names[0]}` : `every ${String(count)} ${names[1]}`
  // År is neuter; the other units are not.
  const every = language === 'nb' ? (unit === 'Y' ? 'hvert' : 'hver') : unit === 'Y' ? 'kvart' : 'kvar'
  return count === 1 ? `${every} ${names[0]}` : `${every} ${String(count)}. ${names[0]}`
}

/** «a, b og c». */
export function joinWords(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + and + (words.at(-1) ?? '')
}

/** Fills `{name}` in a label. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
