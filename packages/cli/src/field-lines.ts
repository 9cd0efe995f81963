import type { ComparedField } from './comparison.js'
import type { Words } from './locale/words.js'
import { paint } from './paint.js'
import type { Terminal } from './terminal.js'
import { visibleText } from './visible-text.js'

/** What was changed in a field, word by word where it is a text. */
export function fieldLines(
  field: ComparedField,
  { edition: said }: Words,
  terminal: Terminal,
): readonly string[] {
  const { title, path, words: pieces, before, after, isOrder } = field
  const name = `  ${visibleText(`${title} (${path})`)}${isOrder === true ? `, ${said.order}` : ''}`
  const removed = (text: string): string => paint('red', `[-${visibleLines(text)}-]`, terminal)
  const inserted = (text: string): string => paint('green', `{+${visibleLines(text)}+}`, terminal)
  if (pieces !== undefined) {
    const text = pieces
      .map(({ type, text: piece }) =>
        type === 'same' ? visibleLines(piece) : type === 'deleted' ? removed(piece) : inserted(piece),
      )
      .join('')
    const lines = text.split('\n')
    return lines.length === 1 ? [`${name}: ${text}`] : [`${name}:`, ...lines.map((line) => `    ${line}`)]
  }
  return [
    `${name}: ${before === undefined ? said.nothingSaid : removed(valueText(before))} → ${
      after === undefined ? said.nothingSaid : inserted(valueText(after))
    }`,
  ]
}

/** Lines stay lines; anything else that a terminal must not be told is shown as a sign. */
function visibleLines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(visibleText)
    .join('\n')
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value.join(', ')
    : JSON.stringify(value)
}
