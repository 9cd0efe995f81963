import { finding, type Finding, type Range } from '../finding/finding.js'
import { indentOf, keyLine, lineAfter, lineBefore, type Place } from './lines.js'

const mostLines = 1000

/**
 * Whether a text goes on over the next, deeper-indented lines, and how far they are indented.
 * `isPlain`: as a block it would be read as it was meant.
 */
export function goesOn(
  text: string,
  line: Range,
  value: Range,
): { readonly indent: number; readonly isPlain: boolean } | undefined {
  const column = columnOf(text.slice(...line))
  const more: string[] = []
  for (
    let next = lineAfter(text, line);
    next !== undefined && indentOf(text, next) > column && more.length < mostLines;
    next = lineAfter(text, next)
  ) {
    more.push(text.slice(...next))
  }
  // Comments go with the next field.
  if (more.every((each) => /^ *#/.test(each))) return undefined
  const indents = more.map((each) => each.length - each.replace(/^ +/, '').length)
  const isPlain =
    more.length < mostLines &&
    indents.every((each) => each === indents[0]) &&
    !more.some((each) => keyLine.test(each) || /^ *(?:#|- )/.test(each)) &&
    // A comment would become text, and the mark of a block was perhaps meant as one.
    text.slice(value[1], line[1]).trim() === '' &&
    !/^[|>]/.test(text.slice(...value))
  return { indent: Math.min(...indents), isPlain }
}

/** Column of the key on a line, or of its last dash. */
function columnOf(content: string): number {
  const lead = keyLine.exec(content)?.[1]
  return lead?.length ?? /^ *(?:- +)*(?=- )|^ */.exec(content)?.[0].length ?? 0
}

/** `text: >-`, and the text on the next line is not indented deeper than the field. */
export function blockNotIndented({ source, text, line }: Place): Finding | undefined {
  let range = line
  for (let lines = 0; lines < 100 && range[0] > 0; lines += 1) {
    const before = lineBefore(text, range)
    const content = text.slice(...before)
    const key = keyLine.exec(content)
    if (key !== null) {
      const mark = /^[>|][-+]?(?=\s*$)/.exec(content.slice(key[0].length))?.[0]
      const column = key[1]?.length ?? 0
      if (mark === undefined || indentOf(text, range) > column) return undefined
      return notIndented(source, text, range, column, mark)
    }
    if (isField(text.slice(...before))) return undefined
    range = before
  }
  return undefined
}

function notIndented(
  source: string,
  text: string,
  first: Range,
  column: number,
  mark: string,
): Finding | undefined {
  const edits = []
  const space = ' '.repeat(column + 2 - indentOf(text, first))
  for (
    let line: Range | undefined = first;
    line !== undefined && !isField(text.slice(...line));
    line = lineAfter(text, line)
  ) {
    if (edits.length === mostLines) return undefined
    edits.push({ location: { source, range: [line[0], line[0]] as const }, newText: space })
  }
  if (edits.length === 0) return undefined
  const indent = indentOf(text, first)
  return finding({
    code: 'yaml-block-indentation',
    severity: 'error',
    location: { source, range: [first[0] + indent, first[1]] },
    data: { mark },
    fixes: [{ title: 'fix-indent', data: {}, safe: true, edits }],
  })
}

/** What begins a field or an item of its own, or is a comment. */
function isField(content: string): boolean {
  return keyLine.test(content) || /^ *(?:[#[\]{}]|-(?: |$)|---|\.\.\.)/.test(content)
}
