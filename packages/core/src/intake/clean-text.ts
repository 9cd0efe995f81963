import { harmlessText } from '../view/harmless-text.js'

/** Longest text that is kept, in UTF-16 code units: some 20 pages. Whoever sends more has sent no comment. */
const longestText = 50_000

/**
 * A text of a stranger as the register can hold it: line breaks of one kind, no characters that YAML or XML forbid, no
 * space at the ends of lines. Nothing that can be read is lost, up to 50,000 characters.
 */
export function cleanText(text: string): string {
  const lines = harmlessText(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .replace(/[\u007f-\u009f]/g, '\ufffd')
    .replace(/\ufeff/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
  const cleaned = lines.join('\n').trim()
  return cleaned.length <= longestText ? cleaned : `${harmlessText(cleaned.slice(0, longestText))} […]`
}

/** The name of a person on one line, without an e-mail address; `undefined`: nothing is left. */
export function cleanName(author: string): string | undefined {
  const name = cleanText(author)
    .replace(/[<(]?\S*@\S*[>)]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' ? undefined : name.slice(0, 200).trimEnd()
}

/** The day of a point in time as a file writes it; `undefined`: it is no day of any calendar. */
export function dayOf(moment: string | undefined): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(moment ?? '')?.[0]
  if (day === undefined) return undefined
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : undefined
}

/** A point in time to the second, however exactly the file tells it; `undefined`: the file does not tell it. */
export function secondOf(moment: string | undefined): string | undefined {
  return dayOf(moment) === undefined ? undefined : /^[-\dT:]{10,19}/.exec(moment ?? '')?.[0]
}
