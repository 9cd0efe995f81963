import { harmlessText } from '../../view/harmless-text.js'

/** A text of a file, with line breaks of one kind and without characters that YAML or XML forbid. However long it is. */
export function harmlessLines(text: string): string {
  return harmlessText(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .replace(/[\u007f-\u009f]/g, '\ufffd')
    .replace(/\ufeff/g, '')
    .trim()
}

/** What stands in a file on one line, as a title has it. */
export function lineFrom(text: string): string {
  return harmlessLines(text)
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What stands in a file as a text of a specification: its lines are paragraphs and lists, and marks that would be taken for
 * Markdown are written so that they stay marks.
 */
export function textFrom(text: string): string {
  const lines = harmlessLines(text)
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .map((line, index) => {
      const list = /^( {0,6}[-•*] +)(?=\S)/.exec(line)?.[0]
      const before = lines[index - 1]
      const isList = list !== undefined && lines.length > 1
      const gap = before === undefined ? '' : isList && /^ {0,6}[-•*] /.test(before) ? '\n' : '\n\n'
      const written = isList
        ? `${' '.repeat(list.length - list.trimStart().length)}- ${asWritten(line.slice(list.length))}`
        : asWritten(line.trim())
      return gap + written
    })
    .join('')
    .trim()
}

/** A line that reads as what it is. `<ref:…>` would be a reference to something that is not there. */
function asWritten(line: string): string {
  const text = line.replace(/\s+/g, ' ').replace(/<(?=ref:)/gi, '< ')
  const escaped = hasMarks(text) ? text.replace(/[\\`*_[\]]/g, '\\$&') : text
  return (
    escaped
      // An address, or what begins as HTML: inside that, nothing could be written so that it stays what it is.
      .replace(/<(?=[a-z][a-z\d+.-]*:|[^\s<>]*@|[!?]|[a-z][a-z\d-]*\s[^<>]*["'])/gi, '\\<')
      .replace(/^(?:[-+*=]+(?=\s|[-=]|$)|#{1,6}(?=\s|$)|>|~~~)/, '\\$&')
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  )
}

/** Whether there is a pair of marks that Markdown may make bold, a link or code of; one alone means nothing. */
function hasMarks(text: string): boolean {
  const isPaired = (mark: string): boolean => text.indexOf(mark) !== text.lastIndexOf(mark)
  const bracket = text.indexOf('[')
  return (
    text.includes('\\') || ['*', '`', '_'].some(isPaired) || (bracket >= 0 && text.lastIndexOf(']') > bracket)
  )
}
