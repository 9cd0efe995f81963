import type { Language } from '../document/nodes.js'
import { texts } from '../generated/texts.js'
import { commonUnits, currencyNames, typingWords } from '../locale/editor/typing.js'
import { everydayDuration } from '../locale/everyday.js'
import { formatDate, formatDuration, formatEvery, formatShare, formatTime } from '../locale/format-value.js'
import { languageName } from '../locale/language-name.js'
import { mendValue } from '../schema/mend-value.js'
import { isObject } from '../schema/walk.js'
import { insertedAt, type Asking, type Completion } from './completion-asking.js'
import { valueOf } from './completion-values.js'
import { titleOf } from './completion-things.js'
import { cpvCodes, officialNameOf } from './cpv-codes.js'
import { plainMarkdown } from './hover-markdown.js'

const durations = [
  'PT15M',
  'PT30M',
  'PT1H',
  'PT2H',
  'PT4H',
  'PT8H',
  'PT24H',
  'P1D',
  'P2D',
  'P5D',
  'P14D',
  'P30D',
  'P1W',
  'P1M',
  'P3M',
  'P6M',
  'P1Y',
  'P2Y',
  'P4Y',
]

const times = [
  '00:00',
  '06:00',
  '07:00',
  '07:30',
  '08:00',
  '15:00',
  '15:30',
  '16:00',
  '20:00',
  '22:00',
  '23:00',
  '24:00',
]

const languageTags = [
  'nb',
  'nn',
  'en',
  'no',
  'se',
  'sma',
  'smj',
  'pl',
  'lt',
  'uk',
  'ru',
  'ar',
  'so',
  'ti',
  'fa',
  'prs',
  'tr',
  'ur',
  'vi',
  'th',
  'de',
  'es',
  'fr',
  'sv',
  'da',
  'fi',
  'ro',
]

/** Values that have a form of their own: durations, dates, times, codes; and what is typed in another form, put right. */
export function writtenValues(asking: Asking): readonly Completion[] {
  const { field } = asking.context
  const valueType = field?.valueType ?? (field?.type === 'boolean' ? 'boolean' : field?.type)
  if (field === undefined || valueType === undefined) return []
  return [...mendedValue(asking, valueType), ...suggested(asking, valueType)]
}

function suggested(asking: Asking, valueType: string): readonly Completion[] {
  const { context, language } = asking
  switch (valueType) {
    case 'duration':
      return durationValues(asking)
    case 'date':
    case 'date-or-time':
    case 'date-or-reference':
      return dateValues(asking)
    case 'time':
      return times.map((time, index) =>
        valueOf(asking, { label: time, detail: formatTime(time, language), documentation: '', index }),
      )
    case 'cpv':
      return cpvValues(asking)
    case 'currency':
      return Object.entries(currencyNames).map(([code, names], index) =>
        valueOf(asking, { label: code, detail: names[language], documentation: '', index, kind: 'code' }),
      )
    case 'language-tag':
      return languageTags
        .filter((tag) => !context.items.includes(tag))
        .map((tag, index) =>
          valueOf(asking, {
            label: tag,
            detail: languageName(tag, language),
            documentation: '',
            index,
            kind: 'code',
          }),
        )
    case 'line':
      return context.name === 'unit' ? unitValues(asking) : []
    default:
      return []
  }
}

function durationValues(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  const [, count] = /^(\d{1,4})$/.exec(context.word.trim()) ?? []
  // With a number alone, its unit is what is asked for.
  const offered =
    count === undefined
      ? durations
      : ['PT#M', 'PT#H', 'P#D', 'P#W', 'P#M', 'P#Y'].map((form) => form.replace('#', count))
  const isEvery = context.name === 'every'
  return offered.map((duration, index) => {
    const said = isEvery ? formatEvery(duration, language) : formatDuration(duration, language)
    const everyday = everydayDuration(duration, language)
    return valueOf(asking, {
      label: duration,
      detail: said.replaceAll('\u00a0', ' '),
      documentation: texts[language]['value-types.duration']?.[1] ?? '',
      index,
      also: [everyday.replaceAll('\u00a0', ' '), ...(count === undefined ? [] : [count])],
    })
  })
}

/** Dates that stand in the specification already: much has the same date as a milestone or the notice. */
function dateValues(asking: Asking): readonly Completion[] {
  const { analysis, language } = asking
  const dates = new Map<string, string>()
  const add = (date: unknown, title: string): void => {
    if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d/.test(date)) return
    const day = date.slice(0, 10)
    dates.set(day, [dates.get(day), title].filter((each) => each !== undefined).join(', '))
  }
  const { value } = analysis ?? {}
  const procurement = value?.['procurement']
  const deadlines = isObject(procurement) ? procurement['dates'] : undefined
  add(value?.['date'], texts[language]['specification.date']?.[0] ?? '')
  if (isObject(deadlines))
    for (const [name, date] of Object.entries(deadlines))
      add(date, texts[language][`procurement.dates.${name}`]?.[0] ?? name)
  const milestones = value?.['milestones']
  for (const milestone of Array.isArray(milestones) ? milestones.filter(isObject) : [])
    add(milestone['date'], titleOf({ value: milestone }))
  return [...dates].map(([date, title], index) =>
    valueOf(asking, {
      label: date,
      detail: `${formatDate(date, language).replaceAll('\u00a0', ' ')}: ${title}`,
      documentation: typingWords[language].fromSpecification,
      index,
    }),
  )
}

function cpvValues(asking: Asking): readonly Completion[] {
  const { context, language } = asking
  const words = typingWords[language]
  return cpvCodes
    .filter(({ code }) => !context.items.includes(code))
    .map((each, index) =>
      valueOf(asking, {
        label: each.code,
        detail: each.names[language],
        documentation: `${words.officialName}: ${plainMarkdown(officialNameOf(each, language))}\n\n${words.cpvMore}`,
        index,
        also: [...Object.values(each.names), ...Object.values(each.official)],
        kind: 'code',
      }),
    )
}

function unitValues(asking: Asking): readonly Completion[] {
  const language = asking.analysis?.value?.['language']
  const written: Language = language === 'nn' || language === 'en' ? language : 'nb'
  return commonUnits[written].map((unit, index) =>
    valueOf(asking, { label: unit, detail: '', documentation: '', index }),
  )
}

/** What is typed, in the form the file needs: «4 timer» → `PT4H`, «1.3.2027» → `2027-03-01`. */
function mendedValue(asking: Asking, valueType: string): readonly Completion[] {
  const { context, text, language } = asking
  const typed = text.slice(...context.range).trim()
  const isTold = typed === '' || typed.length > 40 || valueType === 'boolean'
  const mended = isTold ? undefined : mendValue(valueType, typed)
  if (mended === undefined || mended === typed) return []
  const value = mended.replaceAll('"', '')
  const isText = !/^(?:number|integer|share|boolean)$/.test(valueType)
  const made = valueOf(asking, {
    label: value,
    detail: inWords(valueType, value, language),
    documentation: typingWords[language].asWritten,
    index: 0,
    group: 0,
  })
  return [
    {
      ...made,
      ...(isText ? {} : { insertText: insertedAt(asking, value) }),
      filterText: `${typed} ${value}`,
    },
  ]
}

function inWords(valueType: string, value: string, language: Language): string {
  switch (valueType) {
    case 'duration':
      return formatDuration(value, language).replaceAll('\u00a0', ' ')
    case 'date':
    case 'date-or-time':
      return formatDate(value, language).replaceAll('\u00a0', ' ')
    case 'time':
      return formatTime(value, language)
    case 'share':
      return formatShare(Number(value), language).replaceAll('\u00a0', ' ')
    default:
      return ''
  }
}
