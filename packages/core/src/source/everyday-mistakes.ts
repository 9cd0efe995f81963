import { finding, type Finding, type Fix, type Range } from '../finding/finding.js'
import { quoted } from './quote.js'

/**
 * Recognises the mistakes that people who do not know YAML make, at the place where the parser gave up, and says what
 * to write instead. `undefined`: it is none of them.
 *
 * @param at offset at which the parser gave up
 */
export function everydayMistake(source: string, text: string, at: number): Finding | undefined {
  const place: Place = { source, text, at, line: lineAt(text, at) }
  for (const recognise of [tab, controlCharacter, missingSpace, unclosed, specialStart, colonInText, indentation]) {
    const found = recognise(place)
    if (found !== undefined) return found
  }
  return undefined
}

interface Place {
  readonly source: string
  readonly text: string
  readonly at: number
  readonly line: Range
}

/** A line that begins with a key: indentation and dashes, the key, then the value. */
const keyLine = /^([ \t]*(?:- +)*)([^\s:#'"[\]{},][^:#'"[\]{},]*):(?: +|$)/

function tab({ source, text, line }: Place): Finding | undefined {
  const indent = /^[ ]*\t[ \t]*/.exec(text.slice(...line))
  if (indent === null) return undefined
  const range: Range = [line[0], line[0] + indent[0].length]
  // Every tab at the start of a line, so that lines that belonged together still do.
  const edits = [...text.matchAll(/^[ ]*\t[ \t]*/gm)].map((match) => ({
    location: { source, range: [match.index, match.index + match[0].length] as const },
    newText: match[0].replaceAll('\t', '  '),
  }))
  return report('yaml-tab', source, range, [{ title: 'fix-tabs', data: {}, safe: false, edits }])
}

// What YAML calls printable, from its production [1].
// eslint-disable-next-line no-control-regex
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

function controlCharacter({ source, text }: Place): Finding | undefined {
  const match = unprintable.exec(text)
  if (match === null || text.charCodeAt(match.index) === 0xfeff) return undefined
  const edits = [...text.matchAll(new RegExp(unprintable, 'gu'))].map((each) => ({
    location: { source, range: [each.index, each.index + each[0].length] as const },
    newText: each[0] === '\u000b' ? ' ' : '',
  }))
  const code = (text.codePointAt(match.index) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return finding({
    code: 'control-character',
    severity: 'error',
    location: { source, range: [match.index, match.index + match[0].length] },
    data: { character: `U+${code}` },
    fixes: [{ title: 'fix-remove', data: {}, safe: true, edits }],
  })
}

function missingSpace({ source, text, line }: Place): Finding | undefined {
  for (const range of [line, lineBefore(text, line)]) {
    const match = /^([ \t]*(?:- +)*)([A-Za-z][A-Za-z0-9]*):(?=[^\s/:])/.exec(text.slice(...range))
    if (match === null) continue
    const colon = range[0] + match[0].length - 1
    return report('yaml-space-after-colon', source, [colon, colon + 1], [
      insertion('fix-space', source, colon + 1, ' '),
    ])
  }
  return undefined
}

function unclosed({ source, text, at, line }: Place): Finding | undefined {
  let range: Range | undefined = line
  for (let lines = 0; lines < 200 && range !== undefined; lines += 1) {
    const open = openAtEnd(text.slice(...range))
    if (open !== undefined) {
      const offset = range[0] + open.index
      if (offset > at) return undefined
      return finding({
        code: 'yaml-unclosed',
        severity: 'error',
        location: { source, range: [offset, offset + 1] },
        data: { open: open.character, close: closing[open.character] ?? open.character },
      })
    }
    range = range[0] === 0 ? undefined : lineBefore(text, range)
  }
  return undefined
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/** The first bracket or quote on a line that the line does not close. */
function openAtEnd(line: string): { readonly index: number; readonly character: string } | undefined {
  const open: { index: number; character: string }[] = []
  const first = keyLine.exec(line)?.[0].length ?? /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0
  // A plain text may hold brackets and quotes: only a value that begins with one is flow or quoted.
  if (!/["'[{]/.test(line[first] ?? '')) return undefined
  for (let index = first; index < line.length; index += 1) {
    const character = line[index] ?? ''
    if (character === '#' && /\s/.test(line[index - 1] ?? '')) break
    if ((character === '"' || character === "'") && /[\s[{,:]/.test(line[index - 1] ?? ' ')) {
      const end = closeQuote(line, index)
      if (end === undefined) return { index, character }
      index = end
    } else if (character === '[' || character === '{') open.push({ index, character })
    else if (character === ']' || character === '}') open.pop()
  }
  return open[0]
}

function closeQuote(line: string, start: number): number | undefined {
  const quote = line[start]
  for (let index = start + 1; index < line.length; index += 1) {
    if (quote === '"' && line[index] === '\\') index += 1
    else if (line[index] === quote) {
      if (quote === "'" && line[index + 1] === "'") index += 1
      else return index
    }
  }
  return undefined
}

/** Characters that mean something to YAML at the start of a value. */
const special = /^[[{*&!%@#|>`"',?-]/

function specialStart({ source, text, line }: Place): Finding | undefined {
  const value = valueOf(text, line)
  if (value === undefined) return undefined
  const content = text.slice(...value)
  if (!special.test(content)) return undefined
  return finding({
    code: 'yaml-special-start',
    severity: 'error',
    location: { source, range: value },
    data: { character: content.charAt(0) },
    fixes: [quoteFix(source, text, value)],
  })
}

function colonInText({ source, text, at, line }: Place): Finding | undefined {
  if (text[at] !== ':') return undefined
  const value = valueOf(text, line)
  if (value !== undefined && value[0] < at) {
    const inFlow = /[[{]/.test(text.slice(line[0], value[0] + 1)) || text[value[0]] === '{'
    const range = inFlow ? flowValue(text, line, at) : value
    return range === undefined ? undefined : report('yaml-colon-in-text', source, range, [quoteFix(source, text, range)])
  }
  // The text goes on from the line before: written as a block, it may hold anything.
  const before = lineBefore(text, line)
  const start = valueOf(text, before)
  const indent = /^[ ]*/.exec(text.slice(...line))?.[0] ?? ''
  if (start === undefined || indent === '' || special.test(text.slice(...start))) return undefined
  return report('yaml-colon-in-text', source, [start[0], line[1]], [
    insertion('fix-block-text', source, start[0], `>-\n${indent}`),
  ])
}

function indentation({ source, text, line }: Place): Finding | undefined {
  const indent = /^[ ]*/.exec(text.slice(...line))?.[0].length ?? 0
  if (!keyLine.test(text.slice(...line)) && !/^\s*- /.test(text.slice(...line))) return undefined
  return report('yaml-indentation', source, [line[0], Math.max(line[0] + indent, line[0] + 1)], [])
}

/** The value on a line that begins with a key or a dash, without spaces and a comment behind it. */
function valueOf(text: string, line: Range): Range | undefined {
  const content = text.slice(...line)
  const start = keyLine.exec(content)?.[0].length ?? /^[ ]*(?:- +)+/.exec(content)?.[0].length
  if (start === undefined || start >= content.length) return undefined
  const value = content.slice(start).replace(/\s+#.*$/, '').trimEnd()
  return value === '' ? undefined : [line[0] + start, line[0] + start + value.length]
}

/** The plain value around a colon inside `{ }` or `[ ]`. */
function flowValue(text: string, line: Range, at: number): Range | undefined {
  const before = text.slice(line[0], at)
  const start = Math.max(before.lastIndexOf(': ') + 2, before.lastIndexOf(', ') + 2, before.lastIndexOf('{ ') + 2)
  const length = text.slice(at, line[1]).search(/[,}\]]|$/)
  if (start < 2) return undefined
  return [line[0] + start, at + text.slice(at, at + length).trimEnd().length]
}

function quoteFix(source: string, text: string, range: Range): Fix {
  return {
    title: 'fix-quote',
    data: {},
    safe: true,
    edits: [{ location: { source, range }, newText: quoted(text.slice(...range)) }],
  }
}

function insertion(title: string, source: string, offset: number, newText: string): Fix {
  return { title, data: {}, safe: true, edits: [{ location: { source, range: [offset, offset] }, newText }] }
}

function report(code: string, source: string, range: Range, fixes: readonly Fix[]): Finding {
  return finding({ code, severity: 'error', location: { source, range }, fixes })
}

function lineAt(text: string, at: number): Range {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  return [start, lineEnd(text, start)]
}

/** The nearest line above that holds anything. */
function lineBefore(text: string, line: Range): Range {
  let start = line[0]
  while (start > 0) {
    const range = lineAt(text, start - 1)
    if (text.slice(...range).trim() !== '' || range[0] === 0) return range
    start = range[0]
  }
  return [0, 0]
}

function lineEnd(text: string, start: number): number {
  const length = text.slice(start, start + 100_000).search(/[\r\n]/)
  return length < 0 ? Math.min(text.length, start + 100_000) : start + length
}
