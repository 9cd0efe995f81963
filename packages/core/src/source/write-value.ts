import { quoted } from './quote.js'
import { plainValue } from './plain-value.js'

/** A single value, as a form or a fix has it. */
export type Single = string | number | boolean | null

/** How what is written around a value is written. */
export interface Surroundings {
  /** Between `{}` or `[]`, where commas and brackets mean something. */
  readonly isFlow: boolean
  /** Everything in double quotes, as JSON has it. */
  readonly isJson: boolean
}

/** A single value as YAML: text without quotes where that means the same. */
export function writtenValue(value: Single, { isFlow, isJson }: Surroundings): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (isJson) return JSON.stringify(value)
  return isPlainText(value, isFlow) ? value : quoted(value)
}

/** A key as YAML. */
export function writtenKey(key: string, { isJson }: Pick<Surroundings, 'isJson'>): string {
  if (isJson) return JSON.stringify(key)
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key) && plainValue(key) === key ? key : quoted(key)
}

/** A single value, or a list or mapping of them on one line: `[a, b]`, `{ a: 1 }`. */
export function writtenInline(
  value: Single | readonly Single[] | Readonly<Record<string, Single>>,
  around: Surroundings,
): string {
  if (typeof value !== 'object' || value === null) return writtenValue(value, around)
  const inside = { ...around, isFlow: true }
  if (isList(value)) return `[${value.map((each) => writtenValue(each, inside)).join(', ')}]`
  const entries = Object.entries(value).map(
    ([key, each]) => `${writtenKey(key, around)}: ${writtenValue(each, inside)}`,
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function isList(value: object): value is readonly Single[] {
  return Array.isArray(value)
}

/** Whether a text without quotes is that text: careful, since what is quoted needlessly is only longer. */
function isPlainText(text: string, isFlow: boolean): boolean {
  return (
    /^[\p{L}\d][\p{L}\p{N}\p{Zs} .,;:/()«»“”’!?%§+–_-]*$/u.test(text) &&
    !/^\s|\s$|:(?:\s|$)|\s{2}|[\u00a0\u2028\u2029]|-{3}|\.{3}/.test(text) &&
    !(isFlow && /[,[\]{}:?]/.test(text)) &&
    // What other programs read as something else than a text is told apart by its quotes.
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    !/^[\d+.-][\d.,:eE+/-]*$/.test(text) &&
    plainValue(text) === text
  )
}
