import type { Language } from '../document/nodes.js'
import type { Datum, Finding, Fix } from '../finding/finding.js'
import { texts } from '../generated/texts.js'
import { ruleMessage } from '../rules/table.js'
import {
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatShare,
  formatTime,
  joinWords,
} from './format-value.js'
import { labelsIn } from './labels.js'
import { messages as en, type MessageKey, type Messages } from './messages.en.js'
import { messages as nb } from './messages.nb.js'
import { messages as nn } from './messages.nn.js'

const messages: Readonly<Record<Language, Messages>> = { nb, nn, en }

/** The sentence of a finding in a language. */
export function formatFinding(finding: Finding, language: Language): string {
  return formatMessage(finding.message, finding.data, language)
}

/** The title of a fix in a language: what it does. */
export function formatFix(fix: Fix, language: Language): string {
  return formatMessage(fix.title, fix.data, language)
}

/** A sentence by its key, its placeholders filled. A key without a sentence is a bug and gives the key itself. */
export function formatMessage(
  key: string,
  data: Readonly<Record<string, Datum>>,
  language: Language,
): string {
  const template =
    (messages[language][key as MessageKey] as string | undefined) ?? ruleMessage(key)?.[language]
  if (template === undefined) return key
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const datum = data[name]
    return datum === undefined ? whole : formatDatum(datum, language)
  })
}

/** What a datum of a finding is called in a sentence. */
export function formatDatum(datum: Datum, language: Language): string {
  if (typeof datum === 'string') return datum
  if (typeof datum === 'number') return formatNumber(datum, language)
  switch (datum.type) {
    case 'field':
      return withTitle(datum.key.slice(datum.key.lastIndexOf('.') + 1), datum.key, language)
    case 'values':
      return joined(
        datum.values.map((value) => withTitle(value, `${datum.key}=${value}`, language)),
        language,
      )
    case 'names':
      return joined(
        datum.names.map((name) => quotedName(name, language)),
        language,
      )
    case 'all':
      return joinWords(
        datum.of.map((each) => formatDatum(each, language)),
        labelsIn[language].and,
      )
    case 'value':
      return (titleOf(`${datum.key}=${datum.value}`, language) ?? datum.value).toLowerCase()
    case 'localised':
      return datum[language]
    case 'date':
      return formatDate(datum.date, language)
    case 'duration':
      return formatDuration(datum.duration, language)
    case 'time':
      return formatTime(datum.time, language)
    case 'share':
      return formatShare(datum.share, language)
    case 'kroner':
      return formatMoney(datum.kroner, 'NOK', language)
    case 'kind':
      return kindName(datum.kind, language)
    case 'subject': {
      const title = titleOf(datum.concept, language) ?? datum.concept
      if (datum.id !== undefined) return `${title} ${datum.id}`
      return wholeFiles[datum.concept]?.[language] ?? title
    }
    default: {
      const unknown: never = datum
      return unknown
    }
  }
}

/** What a whole file is called in a sentence. */
const wholeFiles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  specification: { nb: 'Kravspesifikasjonen', nn: 'Kravspesifikasjonen', en: 'The specification' },
  organisation: { nb: 'Organisasjonsfilen', nn: 'Organisasjonsfila', en: 'The organisation file' },
  part: { nb: 'Delfilen', nn: 'Delfila', en: 'The part file' },
}

function withTitle(name: string, key: string, language: Language): string {
  const title = titleOf(key, language)
  const isTelling = title !== undefined && title.toLowerCase() !== name.toLowerCase()
  return isTelling ? `${quotedName(name, language)} (${title})` : quotedName(name, language)
}

function quotedName(name: string, language: Language): string {
  return language === 'en' ? `"${name}"` : `«${name}»`
}

const or: Readonly<Record<Language, string>> = { nb: ' eller ', nn: ' eller ', en: ' or ' }

function joined(parts: readonly string[], language: Language): string {
  return parts.length < 2
    ? parts.join('')
    : parts.slice(0, -1).join(', ') + or[language] + (parts.at(-1) ?? '')
}

function titleOf(key: string, language: Language): string | undefined {
  return texts[language][key]?.[0]
}

/** Kinds of id whose concept has another name, or that are no concept of their own. */
const conceptOfKind: Readonly<Record<string, string>> = {
  programme: 'training-programme',
}

const kindsWithoutConcept: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  anything: { nb: 'noe i kravspesifikasjonen', nn: 'noko i kravspesifikasjonen', en: 'thing' },
  shift: { nb: 'vakt', nn: 'vakt', en: 'shift' },
  question: { nb: 'spørsmål', nn: 'spørsmål', en: 'question' },
}

function kindName(kind: string, language: Language): string {
  const own = kindsWithoutConcept[kind]?.[language]
  const title = own ?? titleOf(conceptOfKind[kind] ?? kind, language) ?? kind
  return title.charAt(0).toLowerCase() + title.slice(1)
}
