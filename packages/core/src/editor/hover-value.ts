import type { Language } from '../document/nodes.js'
import { recommendations } from '../coverage/recommendations.js'
import { texts } from '../generated/texts.js'
import { typingWords } from '../locale/editor/typing.js'
import { everydayDuration, everydayShare } from '../locale/everyday.js'
import {
  fill,
  formatDate,
  formatDuration,
  formatEvery,
  formatMoney,
  formatShare,
  formatTime,
} from '../locale/format-value.js'
import { languageName } from '../locale/language-name.js'
import { currencyNames } from '../locale/editor/typing.js'
import { ruleRows } from '../rule-list.js'
import { isObject } from '../schema/walk.js'
import { cpvCodeOf, officialNameOf } from './cpv-codes.js'
import { codeMarkdown, paragraphs, plainMarkdown } from './hover-markdown.js'
import type { PlaceAt } from './place-at.js'

/** What a value means, in words; `undefined` where it says so itself. */
export function valueMarkdown(place: PlaceAt, language: Language): string | undefined {
  const { field, key = '', value } = place
  if (field === undefined) return undefined
  if (field.values !== undefined) {
    const [title, description] = texts[language][`${key}=${String(value)}`] ?? []
    return title === undefined
      ? undefined
      : paragraphs([`**${title}** (${codeMarkdown(String(value))})`, description])
  }
  const words = typingWords[language]
  if (typeof value === 'boolean') return meaning(String(value), value ? words.yes : words.no, language)
  const name = key.slice(key.lastIndexOf('.') + 1)
  if (typeof value === 'number') return numberMarkdown(place, name, value, language)
  if (typeof value !== 'string') return undefined
  if (key === 'waiver.rule') {
    const rule = ruleRows(language).find(({ code }) => code === value)
    return rule === undefined ? undefined : `**${plainMarkdown(rule.title)}** (${codeMarkdown(value)})`
  }
  switch (field.valueType) {
    case 'duration':
      return durationMarkdown(value, name === 'every', language)
    case 'date':
    case 'date-or-time':
    case 'date-or-reference':
      return /^\d{4}-\d\d-\d\d/.test(value)
        ? meaning(value, formatDate(value, language), language)
        : undefined
    case 'time':
      return meaning(value, formatTime(value, language), language)
    case 'cpv':
      return cpvMarkdown(value, language)
    case 'language-tag':
      return meaning(value, languageName(value, language), language)
    case 'currency': {
      const currency = currencyNames[value]?.[language]
      return currency === undefined ? undefined : meaning(value, currency, language)
    }
    default:
      return undefined
  }
}

function numberMarkdown(place: PlaceAt, name: string, value: number, language: Language): string | undefined {
  if (name === 'recommendations' || name === 'recommendation') {
    const found = recommendations.find(({ number }) => number === value)
    if (found === undefined) return undefined
    const label = fill(typingWords[language].recommendation, { number: String(value) })
    return paragraphs([`**${label}: ${found.title[language]}**`, found.question[language]])
  }
  if (place.key === 'value-types.money.amount') {
    const holder = place.containers.at(-1)
    const currency = isObject(holder) ? holder['currency'] : undefined
    return typeof currency === 'string'
      ? meaning(String(value), formatMoney(value, currency, language), language)
      : undefined
  }
  const isShare = place.field?.valueType === 'share' || /^criterion(?:\.lots)?\.weight$/.test(place.key ?? '')
  if (!isShare || value < 0 || value > 1) return undefined
  const percent = formatShare(value, language)
  const isRatio = value > 0 && value < 1 && place.field?.publishedBy === undefined
  return meaning(
    String(value),
    isRatio ? `${percent} (${everydayShare(value, language)})` : percent,
    language,
  )
}

function durationMarkdown(value: string, isEvery: boolean, language: Language): string | undefined {
  const said = isEvery ? formatEvery(value, language) : formatDuration(value, language)
  if (said === value) return undefined
  const everyday = everydayDuration(value, language)
  const isOther =
    !isEvery &&
    spoken(everyday) !== spoken(said) &&
    /^(?:PT15M|PT30M|PT45M|PT1H30M|PT24H|PT48H|P6M|P18M|P\d*[24680]D|P7D|P21D)$/.test(value)
  return meaning(value, isOther ? `${said} (${everyday})` : said, language)
}

function spoken(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** A code's name today and in the official list; what is not in the list may be right all the same. */
function cpvMarkdown(code: string, language: Language): string {
  const known = cpvCodeOf(code)
  const words = typingWords[language]
  if (known === undefined) return paragraphs([`**CPV ${plainMarkdown(code)}**`, words.cpvOther])
  const official = officialNameOf(known, language)
  return paragraphs([
    `**CPV ${code}**: ${known.names[language]}`,
    official === known.names[language] ? undefined : `${words.officialName}: ${plainMarkdown(official)}`,
  ])
}

function meaning(written: string, words: string, language: Language): string {
  return `${codeMarkdown(written)} ${typingWords[language].means} **${words.replaceAll('\u00a0', ' ')}**`
}
