import { cellsOf } from './cells.js'
import { visibleText } from './visible-text.js'

/** No line is made narrower than this, however little room there is. */
const fewestColumns = 20

/**
 * A text as lines that fit in a terminal, broken between words. Its own line ends stay, and what a terminal must not be told is
 * shown as a sign; spaces that keep words together are plain ones in the end, as people copy them.
 *
 * @param columns room for a line, its indent with it
 * @param indent columns before each line
 */
export function wrappedLines(text: string, columns: number, indent: number): readonly string[] {
  const room = Math.max(columns - indent, fewestColumns)
  const margin = ' '.repeat(indent)
  return text
    .split(/\r\n|[\n\r]/)
    .flatMap((line) => linesOf(line, room))
    .map((line) => (line === '' ? '' : margin + line.replaceAll('\u00A0', ' ')))
}

function linesOf(line: string, room: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  let width = 0
  for (const word of visibleText(line.replaceAll('\t', ' '))
    .split(' ')
    .filter((each) => each !== '')) {
    const own = widthOf(word)
    if (current !== '' && width + 1 + own > room) {
      lines.push(current)
      current = word
      width = own
    } else {
      width += own + (current === '' ? 0 : 1)
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current]
}

function widthOf(word: string): number {
  // Most words are of letters that are one column wide.
  return /^[\u0020-\u024F]*$/.test(word)
    ? word.length
    : cellsOf(word).reduce((sum, { width }) => sum + width, 0)
}
