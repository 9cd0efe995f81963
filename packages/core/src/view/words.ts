import type { Language } from '../document/nodes.js'
import { texts } from '../generated/texts.js'
import type { Specification } from '../generated/specification.js'
import {
  fill,
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatShare,
  formatTime,
  joinWords,
} from '../locale/format-value.js'
import { labelsIn, type Labels } from '../locale/labels.js'

/** The words of one document: its language, and what the ids of its specification stand for. */
export interface Words {
  readonly language: Language
  readonly labels: Labels
  /** Title of a value of an enumeration: `value('requirement.kind', 'minimum')`; nothing for no value. */
  readonly value: (key: string, value: string | undefined) => string
  readonly values: (key: string, values: readonly string[] | undefined) => string
  readonly number: (value: number | undefined) => string
  readonly share: (value: number | undefined) => string
  readonly money: (value: { readonly amount?: number; readonly currency?: string } | undefined) => string
  readonly date: (value: string | undefined) => string
  readonly duration: (value: string | undefined) => string
  readonly time: (value: string | undefined) => string
  readonly yesNo: (value: boolean | undefined) => string
  readonly list: (words: readonly string[]) => string
  /** A label with its placeholders filled. */
  readonly say: (label: string, values: Readonly<Record<string, string>>) => string
  readonly count: (label: { readonly one: string; readonly other: string }, count: number) => string
  /** What an id stands for in the text: a role's title, a service's name; the id itself where nothing better is known. */
  readonly name: (id: string | undefined) => string
  readonly names: (ids: readonly string[] | undefined) => string
  /** Titles of roles in running text: only the first has its capital. */
  readonly roles: (ids: readonly string[] | undefined) => string
}

export function wordsOf(specification: Specification): Words {
  const language = specification.language ?? 'nb'
  const labels = labelsIn[language]
  const names = namesOf(specification, language)
  const value: Words['value'] = (key, code) =>
    code === undefined ? '' : (texts[language][`${key}=${code}`]?.[0] ?? code)
  const list: Words['list'] = (words) =>
    joinWords(
      words.filter((word) => word !== ''),
      labels.and,
    )
  const name: Words['name'] = (id) => (id === undefined ? '' : (names.get(id) ?? id))
  return {
    language,
    labels,
    value,
    values: (key, codes) =>
      list(
        (codes ?? []).map((code, index) => (index === 0 ? value(key, code) : lowerFirst(value(key, code)))),
      ),
    number: (number) => (number === undefined ? '' : formatNumber(number, language)),
    share: (share) => (share === undefined ? '' : formatShare(share, language)),
    money: (money) =>
      money?.amount === undefined ? '' : formatMoney(money.amount, money.currency ?? 'NOK', language),
    date: (date) => (date === undefined ? '' : formatDate(date, language)),
    duration: (duration) => (duration === undefined ? '' : formatDuration(duration, language)),
    time: (time) => (time === undefined ? '' : formatTime(time, language)),
    yesNo: (isTrue) => (isTrue === undefined ? '' : isTrue ? labels.yes : labels.no),
    list,
    say: fill,
    count: (label, count) =>
      fill(count === 1 ? label.one : label.other, { count: formatNumber(count, language) }),
    name,
    names: (ids) => list((ids ?? []).map(name)),
    roles: (ids) => list((ids ?? []).map((id, index) => (index === 0 ? name(id) : lowerFirst(name(id))))),
  }
}

function namesOf(specification: Specification, language: Language): ReadonlyMap<string, string> {
  const named = [
    ...(specification.roles ?? []).map(({ id, title }) => [id, title] as const),
    ...(specification.services ?? []).map(({ id, name }) => [id, name] as const),
    ...(specification.services ?? []).flatMap(({ shifts }) =>
      // A reader knows the shifts by their hours; the ids are the file's own.
      (shifts ?? []).map(({ id, from, to }) => [id, hoursText(from, to, language)] as const),
    ),
    ...(specification.buyers ?? []).map(({ id, name }) => [id, name] as const),
    ...(specification.functions ?? []).map(({ id, title }) => [id, title] as const),
    ...(specification.milestones ?? []).map(({ id, title }) => [id, title] as const),
    ...(specification.annexes ?? []).map(
      ({ id, number, title }) => [id, [number, title].filter(Boolean).join(': ')] as const,
    ),
  ]
  return new Map(
    named.filter((entry): entry is readonly [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )
}

/** `07:30` and `15:30` → «07.30–15.30»; nothing where one is open. */
function hoursText(from: string | undefined, to: string | undefined, language: Language): string | undefined {
  return from === undefined || to === undefined
    ? undefined
    : `${formatTime(from, language)}–${formatTime(to, language)}`
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function lowerFirst(text: string): string {
  // Abbreviations keep their capitals: «E-post» may become «e-post», «EØS» may not become «eØS».
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export { withDefaults } from '../schema/with-defaults.js'
