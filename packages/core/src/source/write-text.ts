import { doubleQuoted } from './quote.js'
import { writtenValue, type Surroundings } from './write-value.js'

/** How a text is written where it is put. */
export interface TextSurroundings extends Surroundings {
  /** Spaces before the key that the text belongs to. */
  readonly indentation: string
  readonly lineEnd: string
}

/** A line longer than this is broken where it can be. */
const longestLine = 100

/**
 * A text as it stands behind its key, so that it is read as the very same text: on the line of the key where it is short,
 * in a block where it is long or has several lines, and in quotes where it has characters that a block can't hold or that
 * nobody would see.
 */
export function writtenText(text: string, around: TextSurroundings): string {
  const { isFlow, isJson, indentation } = around
  if (isJson) return doubleQuoted(text)
  const isLong = indentation.length + text.length > longestLine
  if (!isFlow && canBeBlock(text)) {
    if (text.includes('\n')) return block('|-', text.split('\n'), around)
    if (isLong && text.includes(' '))
      return block('>-', wrapped(text, longestLine - indentation.length - 2), around)
  }
  return writtenOnLine(text, around)
}

/** A text on one line. */
export function writtenOnLine(text: string, around: Surroundings): string {
  return around.isJson ? doubleQuoted(text) : writtenValue(text, around)
}

function canBeBlock(text: string): boolean {
  return (
    !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(text) &&
    !/\p{Surrogate}/u.test(text) &&
    !/^[ \n]|[ \n]$| \n/.test(text)
  )
}

function block(header: string, lines: readonly string[], { indentation, lineEnd }: TextSurroundings): string {
  return [header, ...lines.map((line) => (line === '' ? '' : `${indentation}  ${line}`))].join(lineEnd)
}

/** A text broken between words. More than one space stays on its line. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<! ) (?! )/)) {
    if (line !== '' && line.length + 1 + word.length > Math.max(width, 40)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
