import type { Language } from '../document/nodes.js'
import type { Edit } from '../finding/finding.js'
import type { Review } from '../generated/specification.js'
import { isCommentsOnly } from '../source/comments-only.js'
import { lineBreakOf } from '../source/lines.js'
import { parseSource } from '../source/parse-source.js'
import type { ContainerPositions } from '../source/positions.js'
import { freshRegister, registerLines } from './fresh-register.js'
import { isSame, registerEdits } from './register-edits.js'
import type { Fields } from './write-tree.js'

/**
 * The text of a register's file as it is to be written. What is not changed stays as it stands, character by character:
 * comments, order, quotes, empty lines, line ends. The result is read again before it is given.
 *
 * @param text of the file as it is; `undefined`: there is none yet
 * @param language of the lines on top of a new file
 * @returns `undefined`: the file can't be read, or is written in a way in which it can't be changed with certainty
 */
export function registerText(
  text: string | undefined,
  next: Review,
  language: Language = 'nb',
): string | undefined {
  const wanted = next as unknown as Fields
  const written = candidate(text, wanted, language)
  if (written === undefined) return undefined
  const { value } = read(written)
  return value !== undefined && isSame(value, wanted) ? written : undefined
}

function candidate(text: string | undefined, wanted: Fields, language: Language): string | undefined {
  if (text === undefined || /^\ufeff?\s*$/.test(text)) return freshRegister(wanted, language)
  const lineEnd = lineBreakOf(text)
  const { value, positions } = read(text)
  if (value !== undefined) {
    const edits = registerEdits({ source, text, positions, lineEnd }, value, wanted)
    return edits && edited(text, edits)
  }
  if (!isCommentsOnly(text)) return undefined
  return `${text}${/[\r\n]$/.test(text) ? '' : lineEnd}${registerLines(wanted, lineEnd)}`
}

const source = 'review.yaml'

function read(text: string): {
  readonly value: Fields | undefined
  readonly positions: Map<object, ContainerPositions>
} {
  const positions = new Map<object, ContainerPositions>()
  const { value, findings } = parseSource(source, text, positions)
  const isReadable = findings.every(({ severity }) => severity !== 'error')
  return { value: isReadable ? value : undefined, positions }
}

/** The text with the edits made, those at one place in their order; `undefined`: two of them are of the same words. */
function edited(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = edits.toSorted(
    ({ location: { range: a } }, { location: { range: b } }) =>
      a[0] - b[0] || Number(a[1] > a[0]) - Number(b[1] > b[0]),
  )
  const pieces: string[] = []
  let end = 0
  for (const { location, newText } of sorted) {
    const [from, to] = location.range
    if (from < end) return undefined
    pieces.push(text.slice(end, from), newText)
    end = to
  }
  return [...pieces, text.slice(end)].join('')
}
